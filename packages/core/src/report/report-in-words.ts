import type { FigureReference } from '../model/action.ts';
import { dayInWords } from '../model/day-in-words.ts';
import type { AtLeast } from '../model/reason.ts';
import type { Report, Standout } from '../model/report.ts';
import { plainWords, wordsIn } from '../model/words-in.ts';
import { associationsInWords } from './associations-in-words.ts';
import { benchmarkInWords } from './comparison-in-words.ts';
import { englishReportWords } from './english-words.ts';
import { nameIn, partInWords, questionsInWords, shareInWords } from './part-in-words.ts';
import type { TextSection, Voice } from './part-in-words.ts';
import { periodInWords } from './period/period-in-words.ts';
import { sayCount } from './say-numbers.ts';
import type { ReportWords } from './words.ts';

/** A whole report as it is read, from top to bottom. */
export interface ReportText {
  readonly title: string;
  /** What is to be said before anything else, such as that the answers are invented. Empty where there is nothing. */
  readonly notices: readonly string[];
  readonly sections: readonly TextSection[];
}

/** A report in sentences: the same data, the same sentences. Whatever is hidden or missing is said with its reason. Sections with nothing in them are left out. */
export function reportInWords(report: Report, words: ReportWords = englishReportWords): ReportText {
  const voice = { words, rules: report.rules };
  const { headings } = words;
  const place = report.place.kind === 'england' ? words.england : report.place.name;
  const sections = [
    { heading: headings.headlines, paragraphs: report.parts.flatMap((part) => partInWords(part, voice)) },
    { heading: headings.strengths, paragraphs: report.strengths.map((one) => standoutInWords(one, report, voice)) },
    { heading: headings.concerns, paragraphs: report.concerns.map((one) => standoutInWords(one, report, voice)) },
    { heading: headings.earlierActions, paragraphs: progressInWords(report, voice) },
    { heading: headings.actions, paragraphs: actionsInWords(report, voice) },
    { heading: headings.sideBySide, paragraphs: sideBySideInWords(report, voice) },
    { heading: headings.associations, paragraphs: associationsInWords(report, voice) },
    { heading: headings.themes, paragraphs: themesInWords(report, voice) },
    ...report.parts.flatMap((part) => questionsInWords(part, voice)),
    { heading: headings.method, paragraphs: words.method(report.rules) },
  ];
  return {
    title: words.title(report.period.kind, place, periodInWords(report.period)),
    notices: [
      ...(report.synthetic ? [words.synthetic] : []),
      ...(report.release.number > 1 ? [words.restated(report.release.number)] : []),
    ],
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

function standoutInWords({ survey, question, measure, because }: Standout, report: Report, { words, rules }: Voice): string {
  const benchmarks = report.parts.find((one) => one.survey.id === survey)?.benchmarks ?? [];
  const compared = because.flatMap((reason) => ('benchmark' in reason ? [reason] : []));
  const names = compared.map(({ benchmark: id }) => {
    const benchmark = benchmarks.find((one) => one.id === id);
    return benchmark ? benchmarkInWords(benchmark, words) : id;
  });
  const reasons = [
    ...because.flatMap(({ kind }) =>
      kind === 'reached' ? [words.reached(rules.threshold)] : kind === 'under-half' ? [words.underHalf] : [],
    ),
    ...(compared[0] ? [words.standsOut(compared[0].kind, measure, names)] : []),
  ];
  return `${figureName({ survey, question }, report, words)}: ${reasons.join('; ')}.`;
}

function progressInWords({ earlierActions }: Report, voice: Voice): string[] {
  const { words } = voice;
  return earlierActions.flatMap(({ concern, done, baseline, now, movement, isDue }) => [
    words.progress({ concern, done, then: shareInWords(baseline, voice), now: shareInWords(now, voice) }),
    words.movement[movement],
    ...(isDue ? [words.isDue] : []),
  ]);
}

function actionsInWords(report: Report, voice: Voice): string[] {
  const { words } = voice;
  return report.actions.map(({ measure, baseline, dueOn, concern, action, owner }) => {
    const named = `${figureName(measure, report, words)}, ${words.measure[measure.measure]}`;
    const due = dayInWords(dueOn, words.language);
    return words.action({ concern, action, owner, dueOn: due, measure: named, baseline: shareInWords(baseline, voice) });
  });
}

function sideBySideInWords({ concepts }: Report, voice: Voice): string[] {
  return concepts.map(({ concept, title, views }) => {
    const said = views.map(({ audience, positive }) => `${voice.words.audience[audience]} ${shareInWords(positive, voice)}`);
    return `${title ?? concept}: ${said.join('; ')}.`;
  });
}

function themesInWords({ parts }: Report, { words }: Voice): string[] {
  const said = parts.flatMap((part) =>
    [...new Set(part.themes.map(({ question }) => question))].flatMap((asked) => [
      words.themesOf(nameIn(part, asked, words)),
      ...part.themes
        .filter(({ question }) => question === asked)
        .map(({ label, people }) => words.theme(plainWords(wordsIn(label, words.language)), atLeastInWords(people, words))),
    ]),
  );
  return said.length === 0 ? [] : [words.themeNote, ...said];
}

function atLeastInWords(people: AtLeast, words: ReportWords): string {
  return people.kind === 'at-least'
    ? words.atLeast(sayCount(people.n, { decimals: 0, language: words.language }))
    : words.reason[people.reason];
}

function figureName({ survey, question }: Pick<FigureReference, 'survey' | 'question'>, { parts }: Report, words: ReportWords): string {
  const part = parts.find((one) => one.survey.id === survey);
  return part ? `${nameIn(part, question, words)} (${words.audience[part.audience]})` : question;
}
