import type { QuestionResult } from '../model/result.ts';
import { membersIn, severalsIn } from './members-in.ts';
import { keyOf } from './cut.ts';
import type { Cut } from './cut.ts';
import type { CutSumsInput } from './cut-sums.ts';
import type { Hidden, HiddenReason, Target } from './hidden.ts';
import { optionMeasure } from './question-cells.ts';
import type { Release } from './release.ts';
import type { Rules } from './rules.ts';

/** What the rules hide, before anything is hidden to protect it, and what must not be found out. */
export interface Primary {
  readonly hidden: Hidden;
  readonly targets: readonly Target[];
}

/** What one rule says of one count. */
interface Verdict {
  readonly key: string;
  readonly reason: HiddenReason;
  /** What must remain possible. None where the count is no secret, and only not to be shown. */
  readonly target?: Target;
}

/** Applies the rules to each count of a release, shown or not: what is not shown could be worked out. */
export function primaryOf(release: Release, rules: Rules): Primary {
  const { cuts, sensitive } = release.input;
  const contributors = contributorsOf(release.input);
  const verdicts = cuts.flatMap((cut) =>
    cut.questions.flatMap((result) => {
      if (isOfNobody(cut, result, rules)) return [];
      const small = smallBase(cut, result, rules);
      if (small) return [small];
      return [
        ...severalAuthorities({ cut, result, contributors, rules }),
        ...(sensitive?.has(result.question) ? sensitiveCounts(cut, result, rules) : []),
      ];
    }),
  );
  return {
    hidden: new Map(verdicts.map(({ key, reason }) => [key, reason])),
    targets: [...verdicts.flatMap(({ target }) => target ?? []), ...release.earlierTargets(rules.minimum)],
  };
}

/**
 * Days in which nobody took part tell nothing about anybody, and neither does a question that none of many was asked. That none of a few was asked it would be told of
 * them.
 */
function isOfNobody({ questions }: Cut, { asked }: QuestionResult, { minimum }: Rules): boolean {
  const tookPart = Math.max(...questions.map((result) => result.asked ?? 0));
  return asked === 0 && (tookPart === 0 || tookPart >= minimum);
}

/** Of those who were asked, nobody and a few look alike. */
function smallBase(cut: Cut, { question, answered }: QuestionResult, { minimum }: Rules): Verdict | null {
  if (answered === null || answered >= minimum) return null;
  const key = keyOf({ ...cut, question, measure: 'answered' });
  return { key, reason: 'few-people', target: { key, from: 0, to: minimum } };
}

/** Everybody alike, or everybody but one, who knows it; and what nobody or a handful chose. Both also in what is not shown, and lies between what is. */
function sensitiveCounts(cut: Cut, result: QuestionResult, { fewestChose }: Rules): Verdict[] {
  const answered = result.answered ?? 0;
  const shares = [
    ...result.distribution.map(({ id, share }) => ({ measure: optionMeasure(id), share })),
    ...(['positive', 'negative'] as const).flatMap((measure) => (result[measure] ? [{ measure, share: result[measure] }] : [])),
  ];
  return shares.flatMap(({ measure, share }): Verdict[] => {
    const count = share.kind === 'share' ? share.count : 0;
    const key = keyOf({ ...cut, question: result.question, measure });
    if (count >= answered - 1)
      return answered === 0 ? [] : [{ key, reason: 'all-alike', target: { key, from: Math.max(0, answered - fewestChose), to: count } }];
    if (count >= fewestChose) return [];
    return [{ key, reason: 'few-chose', target: { key, from: 0, to: Math.min(fewestChose, answered) } }];
  });
}

interface SeveralAuthorities {
  readonly cut: Cut;
  readonly result: QuestionResult;
  readonly contributors: ReadonlyMap<string, readonly Cut[]>;
  readonly rules: Rules;
}

/** A figure of two authorities is, for each of them, the other; one that is nearly all of one is that one. */
function severalAuthorities({ cut, result, contributors, rules }: SeveralAuthorities): Verdict[] {
  const parts = contributors.get(cutKey(cut));
  if (parts === undefined || parts.length === 0) return [];
  const bases = parts
    .map(({ questions }) => questions.find(({ question }) => question === result.question)?.answered ?? 0)
    .filter((base) => base > 0);
  const key = keyOf({ ...cut, question: result.question, measure: 'answered' });
  if (bases.length < rules.authorities) return [{ key, reason: 'few-authorities' }];
  const isDominated = Math.max(...bases) > rules.largestShare * (result.answered ?? 0);
  return isDominated ? [{ key, reason: 'dominant-authority' }] : [];
}

function cutKey({ survey, place, from, to }: Pick<Cut, 'survey' | 'place' | 'from' | 'to'>): string {
  return [survey, place, from, to].join('|');
}

/** The cuts of the authorities in each cut of several. */
function contributorsOf(input: CutSumsInput): ReadonlyMap<string, readonly Cut[]> {
  const members = membersIn(input);
  const severals = severalsIn(input);
  const at = new Map(input.cuts.map((cut) => [cutKey(cut), cut]));
  return new Map(
    input.cuts.flatMap((cut) => {
      if (!severals.has(cut.place)) return [];
      return [[cutKey(cut), members(cut.place).flatMap((place) => at.get(cutKey({ ...cut, place })) ?? [])]];
    }),
  );
}
