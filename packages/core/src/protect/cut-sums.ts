import type { Issue } from '../model/issue.ts';
import { keyOf } from './cut.ts';
import { membersIn } from './members-in.ts';
import type { Groups } from './members-in.ts';
import type { Cut } from './cut.ts';
import { overlap, periodSums } from './period-sums.ts';
import type { Period } from './period-sums.ts';
import { optionMeasure } from './question-cells.ts';
import type { Sum } from './table.ts';

/** The cuts of a release, and how places add up. A place of several that has no cut is pooled from what is shown of its authorities. */
export interface CutSumsInput extends Groups {
  readonly cuts: readonly Cut[];
}

/** Sums over cuts, and what is missing to make them. */
export interface CutSums {
  readonly sums: readonly Sum[];
  readonly issues: readonly Issue[];
}

/** How counts add up over places that have cuts: authorities to their region, regions to England, an authority and the rest to the whole. */
export function sumsOverPlaces({ cuts, wholes = [], rests = [] }: CutSumsInput): CutSums {
  const at = new Map(cuts.map((cut) => [nameOf(cut), cut]));
  const places = new Set(cuts.map(({ place }) => place));
  const authorities = membersIn({ wholes, rests });
  const splits = [
    ...wholes.filter(({ whole }) => places.has(whole)).map(({ whole, parts }) => ({ whole, parts: parts.flatMap(countedPlaces) })),
    ...rests.filter(({ rest }) => places.has(rest)).map(({ rest, of, without }) => ({ whole: of, parts: [rest, without] })),
  ];
  // A region that is only pooled has no count of its own: England is then the sum of authorities.
  function countedPlaces(place: string): readonly string[] {
    return places.has(place) ? [place] : authorities(place);
  }
  const unknown = splits.flatMap(({ whole, parts }) => [whole, ...parts]).filter((place) => !places.has(place));
  const issues = [...new Set(unknown)].map((place) => {
    const message = `“${place}” is a part of a sum, or a sum of parts, but there is no cut of it. Hand one in, with \`published: false\` unless it is to be shown.`;
    return { path: '/cuts', code: 'missing-cut', message };
  });
  const sums = splits.flatMap(({ whole, parts }) =>
    cuts
      .filter(({ place }) => place === whole)
      .flatMap((cut) =>
        sumsOf(
          cut,
          parts.flatMap((place) => at.get(nameOf({ ...cut, place })) ?? []),
        ),
      ),
  );
  return { sums, issues };
}

/**
 * How counts add up over time, in each place.
 * @param before the spans of what was published earlier, by survey and place.
 */
export function sumsOverTime(cuts: readonly Cut[], before: ReadonlyMap<string, readonly Period[]>): CutSums {
  const groups = new Map<string, Cut[]>();
  for (const cut of cuts) groups.set(groupOf(cut), [...(groups.get(groupOf(cut)) ?? []), cut]);
  const made = [...groups].map(([group, own]) => sumsOverTimeIn(own, before.get(group) ?? []));
  return { sums: made.flatMap(({ sums }) => sums), issues: made.flatMap(({ issues }) => issues) };
}

/** What the spans of cuts are kept under: one survey in one place. */
export function groupOf({ survey, place }: Pick<Cut, 'survey' | 'place'>): string {
  return `${survey}|${place}`;
}

function sumsOverTimeIn(cuts: readonly Cut[], before: readonly Period[]): CutSums {
  const byPeriod = new Map(cuts.map((cut) => [spanOf(cut), cut]));
  const touched = before.filter((period) => cuts.some((cut) => overlap(cut, period)));
  const splits = periodSums([...new Map([...cuts, ...touched].map((period) => [spanOf(period), period])).values()]);
  const needed = new Map([...touched, ...splits.flatMap(({ parts }) => parts)].map((period) => [spanOf(period), period]));
  const issues = [...needed].flatMap(([name, period]) => (byPeriod.has(name) ? [] : [missingSpan(period, cuts)]));
  const sums = splits.flatMap(({ total, parts }) => {
    const cut = byPeriod.get(spanOf(total));
    return cut
      ? sumsOf(
          cut,
          parts.flatMap((part) => byPeriod.get(spanOf(part)) ?? []),
        )
      : [];
  });
  return { sums: issues.length > 0 ? [] : sums, issues };
}

function missingSpan({ from, to }: Period, [cut]: readonly Cut[]): Issue {
  const where = `${cut?.place ?? ''} (${cut?.survey ?? ''})`;
  const message = `What ${where} answered from ${from} to ${to} could be worked out from this release and those before it. Hand in its cut, with \`published: false\` unless it is to be shown.`;
  return { path: '/cuts', code: 'missing-cut', message };
}

/** One total for each count of a cut. The counts that are left out follow from these. A part in which a question was not asked has nothing to add. */
function sumsOf(cut: Cut, parts: readonly Cut[]): Sum[] {
  const asked = parts.map((part) => ({ part, questions: new Set(part.questions.map(({ question }) => question)) }));
  return cut.questions.flatMap(({ question, distribution }) =>
    ['answered', 'asked', ...distribution.map(({ id }) => optionMeasure(id))].map((measure) => ({
      total: keyOf({ ...cut, question, measure }),
      parts: asked.flatMap(({ part, questions }) => (questions.has(question) ? [keyOf({ ...part, question, measure })] : [])),
    })),
  );
}

function nameOf({ survey, place, from, to }: Pick<Cut, 'survey' | 'place' | 'from' | 'to'>): string {
  return [survey, place, from, to].join('|');
}

function spanOf({ from, to }: Period): string {
  return `${from}/${to}`;
}
