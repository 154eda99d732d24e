import { meanOfAuthorities } from '../compare/mean-of-authorities.ts';
import type { Benchmark, Comparator } from '../model/benchmark.ts';
import type { Comparison, MeanOfAuthorities, Measure } from '../model/comparison.ts';
import type { Asked, Figures, Whose } from '../model/figures.ts';
import type { Place } from '../model/place.ts';
import type { Reason } from '../model/reason.ts';
import type { QuestionResult, Share } from '../model/result.ts';
import { yearBefore } from './period/year-before.ts';
import { askedOf, findFigures, isOf, mismatch } from './find-figures.ts';
import type { FoundFigures } from './find-figures.ts';
import type { PartInput, PublishedFigures, ReportInput } from './report-input.ts';
import type { ReportRules } from '../model/report.ts';

/** A benchmark together with the way to its figure for each question. */
export interface Standing {
  readonly benchmark: Benchmark;
  readonly own: 'left-out' | 'included';
  readonly figureOf: (result: QuestionResult, measure: Measure) => Comparison['figure'];
  /** Left out where the benchmark is not made of several authorities. */
  readonly meanOf?: (result: QuestionResult, measure: Measure) => MeanOfAuthorities;
}

/** All that a part of a report is compared with: its region, England, its own year before, and what was published. */
export function standingsOf(part: PartInput, input: ReportInput, rules: ReportRules): Standing[] {
  const asked = askedOf(part.survey, input.period);
  return [
    ...groupsOf(input.place).map((group) => amongOthers(group, { asked, input, rules })),
    earlierYear(part, { asked, input }),
    ...(part.published ?? []).map(published),
  ];
}

interface Group {
  readonly id: string;
  readonly comparator: Extract<Comparator, { own: unknown }>;
  readonly isWhose: (whose: Whose) => boolean;
  /** Whether an authority is one of them. */
  readonly has: (whose: Whose) => boolean;
}

/** An authority has two groups, a region one, and England none. */
function groupsOf(place: Place): Group[] {
  if (place.kind === 'england') return [];
  const left = place.kind === 'authority' ? place.code : null;
  const own = place.kind === 'authority' ? ('left-out' as const) : ('included' as const);
  const isOther = (whose: Whose) => whose.kind === 'authority' && whose.code !== left;
  const england: Group = {
    ...{ id: 'england', comparator: { kind: 'england', own }, has: isOther },
    isWhose: (whose) => whose.kind === 'england' && whose.without === left,
  };
  if (place.kind === 'region') return [england];
  const { region } = place;
  return [
    {
      ...{ id: 'region', comparator: { kind: 'region', ...region, own } },
      isWhose: (whose) => whose.kind === 'region' && whose.code === region.code && whose.without === left,
      has: (whose) => isOther(whose) && whose.kind === 'authority' && whose.region === region.code,
    },
    england,
  ];
}

interface Context {
  readonly asked: Asked;
  readonly input: ReportInput;
}

function amongOthers(group: Group, { asked, input, rules }: Context & { readonly rules: ReportRules }): Standing {
  const found = findFigures(input.release.figures, { isWhose: group.isWhose, asked });
  const members = input.release.figures.filter((figures) => group.has(figures.whose) && isSame(asked, figures.asked));
  return {
    benchmark: benchmarkOf(found, { id: group.id, comparator: group.comparator, caveats: [] }),
    own: group.comparator.own,
    figureOf: (result, measure) => figureIn(found, result, measure),
    meanOf: (result, measure) =>
      meanOfAuthorities(
        members.map((member) => ({ share: shareIn(member, result, measure) })),
        rules.authorities,
      ),
  };
}

function isSame(asked: Asked, other: Asked): boolean {
  return asked.survey.id === other.survey.id && mismatch(asked, other) === null;
}

function earlierYear({ trends }: PartInput, { asked, input }: Context): Standing {
  const { from, to } = yearBefore(input.period);
  const ofDays = input.release.figures.filter((figures) => figures.asked.from === from && figures.asked.to === to);
  const found = findFigures(ofDays, { isWhose: isOf(input.place), asked: { ...asked, from, to } });
  const isOtherVersion = found.reason === 'other-version';
  const trendOf = (question: string) => (isOtherVersion ? (trends?.get(question) ?? 'broken') : 'kept');
  return {
    benchmark: benchmarkOf(found, { id: 'earlier', comparator: { kind: 'earlier' }, caveats: isOtherVersion ? ['other-version'] : [] }),
    own: 'left-out',
    figureOf: (result, measure) =>
      isOtherVersion && trendOf(result.question) === 'kept'
        ? figureIn({ ...found, reason: null }, result, measure)
        : figureIn(found, result, measure),
  };
}

function benchmarkOf({ figures, reason }: FoundFigures, about: Pick<Benchmark, 'id' | 'comparator' | 'caveats'>): Benchmark {
  if (!figures) return { ...about, from: null, to: null, returns: { kind: 'none', reason: reason ?? 'not-given' }, authorities: null };
  const { n, asked, authorities } = figures;
  const returns = n === null ? ({ kind: 'none', reason: 'suppressed' } as const) : ({ kind: 'count', n } as const);
  return { ...about, from: asked.from, to: asked.to, returns, authorities: about.comparator.kind === 'earlier' ? null : authorities };
}

function figureIn({ figures, reason }: FoundFigures, result: QuestionResult, measure: Measure): Comparison['figure'] {
  if (!figures || reason) return none(reason ?? 'not-given');
  return shareIn(figures, result, measure);
}

function shareIn(figures: Figures, { question }: QuestionResult, measure: Measure): Share {
  const withheld = figures.withheld.get(question);
  if (withheld) return none(withheld);
  return figures.questions.find((other) => other.question === question)?.[measure] ?? none('not-asked');
}

function none(reason: Reason): Extract<Share, { kind: 'none' }> {
  return { kind: 'none', reason };
}

function published({ figures, n, isSameWords, ...about }: PublishedFigures): Standing {
  return {
    benchmark: {
      ...{ id: about.id, comparator: { kind: 'published', title: about.title, source: about.source }, from: about.from, to: about.to },
      returns: n === null ? { kind: 'none', reason: 'not-given' } : { kind: 'count', n },
      authorities: about.authorities,
      caveats: ['whole-percents', 'base-unknown', 'other-window', ...(isSameWords ? [] : (['other-words'] as const))],
    },
    own: 'left-out',
    figureOf: ({ concept }, measure) => {
      const figure = figures.find((one) => one.concept === concept && one.measure === measure);
      return figure ? { kind: 'published', percent: figure.percent, n } : none('not-given');
    },
  };
}
