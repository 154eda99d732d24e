import { concepts } from '../content/concepts.ts';
import type { Difference } from '../compare/compare-shares.ts';
import { PoetError } from '../errors.ts';
import { askedItemsOf } from '../model/items.ts';
import type { AskedItem } from '../model/items.ts';
import type { NoFigure } from '../model/reason.ts';
import type { ReportPart, ReportRules } from '../model/report.ts';
import type { ReportChoice } from '../model/report-question.ts';
import type { QuestionResult, Share } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';
import { wilsonOfPopulation } from '../score/interval/finite-population.ts';
import { compareResult, finishQuestion, funnelFor } from './draft-questions.ts';
import type { DraftQuestion } from './draft-questions.ts';
import type { PublishedCut } from '../protect/protected-release.ts';
import { findCut, isSameWhere, whereOf } from './find-cut.ts';
import { headlinesOf } from './headlines.ts';
import { mixOf } from './mix.ts';
import { withReasonOfAuthorities } from './reason-of-authorities.ts';
import type { PartInput, ReportInput } from './report-input.ts';
import { returnsOf } from './returns-of.ts';
import { standingsOf } from './standing.ts';
import { themesOf } from './themes-of.ts';

/** A part whose verdicts wait for those of all parts. */
export interface DraftPart extends Omit<ReportPart, 'questions'> {
  readonly questions: readonly DraftQuestion[];
}

/**
 * Everything about one survey but its verdicts.
 * @throws PoetError `not-in-the-release` when the release has no figures of the place for these days.
 */
export function draftPart(part: PartInput, input: ReportInput, rules: ReportRules): DraftPart {
  const own = ownCut(part, input);
  const standings = standingsOf(part, input, rules);
  const results = own.questions.map((result) => withReasonOfAuthorities(own, withPopulation(result, part.population)));
  const { survey } = part;
  const items = new Map(askedItemsOf(survey).map((item) => [item.key, item]));
  const questions = results.flatMap((result) => {
    const item = items.get(result.question);
    if (!item) return [];
    const wording = wordingOf(item, survey);
    const funnel = part.funnels?.includes(result.question) && {
      funnel: funnelFor(result, othersOf(own, input, result), rules.authorities),
    };
    return [{ ...wording, result, comparisons: compareResult(result, standings, rules), ...funnel }];
  });
  return {
    survey: { id: survey.id, version: survey.version, title: survey.title },
    ...{ audience: survey.audience, plan: survey.plan, modules: survey.modules },
    ...returnsOf(own, part, rules.minimum),
    mix: (part.mix ?? []).map((mix) => mixOf(mix, results, rules)),
    sections: survey.sections.map(({ id, title, from }) => ({ id, title, from })),
    headlines: headlinesOf(questions, rules.threshold),
    benchmarks: standings.map(({ benchmark }) => benchmark),
    questions,
    themes: themesOf(own, survey, input.findings?.themes ?? []),
  };
}

/** The part with its verdicts. */
export function finishPart(draft: DraftPart, adjusted: ReadonlyMap<unknown, number>, q: number): ReportPart {
  return { ...draft, questions: draft.questions.map((question) => finishQuestion(question, adjusted, q)) };
}

/** All differences of a part, to be adjusted together with those of the others. */
export function differencesOf(draft: DraftPart): (Difference | NoFigure)[] {
  return draft.questions.flatMap(({ comparisons }) => comparisons.map(({ difference }) => difference));
}

function ownCut({ survey }: PartInput, { release, place, period }: ReportInput): PublishedCut {
  const found = findCut(release.cuts, whereOf(place, survey, period));
  if (found.kind === 'found') return found.cut;
  const named = place.kind === 'england' ? 'England' : place.name;
  throw new PoetError(
    'not-in-the-release',
    `The release has no figures of ${named} for ${survey.id}@${survey.version} from ${period.from} to ${period.to}. Where nobody answered, give it an empty tally.`,
  );
}

/** Where everybody who could have been asked is counted, there is less left to chance: the intervals know of them. */
function withPopulation(result: QuestionResult, population: number | undefined): QuestionResult {
  const { n } = result;
  if (population === undefined || n === null || n === 0 || n > population) return result;
  const corrected = (share: Share): Share => (share.kind === 'share' ? { ...share, ...wilsonOfPopulation(share, population) } : share);
  return {
    ...result,
    ...(result.positive && { positive: corrected(result.positive) }),
    ...(result.negative && { negative: corrected(result.negative) }),
    distribution: result.distribution.map(({ id, share }) => ({ id, share: corrected(share) })),
  };
}

function wordingOf({ question, section }: AskedItem, survey: Survey): Pick<DraftQuestion, 'title' | 'text' | 'section' | 'choices'> {
  return { title: titles.get(question.concept) ?? null, text: question.text, section: section.id, choices: choicesIn(question, survey) };
}

const titles: ReadonlyMap<string, string> = new Map(Object.entries(concepts).map(([id, { title }]) => [id, title]));

function choicesIn(question: AskedItem['question'], survey: Survey): ReportChoice[] {
  if (question.kind === 'scale') {
    const points = survey.scales.find(({ id }) => id === question.scale)?.points ?? [];
    return points.map(({ id, label, polarity }) => ({ id, label, polarity }));
  }
  return question.kind === 'single' || question.kind === 'multiple' ? question.options.map(({ id, label }) => ({ id, label })) : [];
}

/** What the same question came to in all other authorities, where it is shown. */
function othersOf(own: PublishedCut, { release }: ReportInput, { question }: QuestionResult): Share[] {
  return release.cuts
    .filter((cut) => /^\d{3}$/.test(cut.place) && cut.place !== own.place && isSameWhere({ ...cut, place: own.place }, own))
    .flatMap((cut) => cut.questions.find((result) => result.question === question)?.positive ?? []);
}
