import type { Solver, Term } from '../src/protect/audit/linear-program.ts';
import type { Cut } from '../src/protect/cut.ts';
import type { PublishedCut } from '../src/protect/protected-release.ts';
import type { Range } from '../src/protect/table.ts';
import type { QuestionResult } from '../src/model/result.ts';
import type { Survey } from '../src/model/survey.ts';
import { itemOf } from '../src/model/items.ts';

/** What somebody has who reads all that was published about some places, and how these places add up. */
export interface Published {
  readonly survey: Survey;
  /** Of the counts only their shape is looked at: which questions there are, where and when. */
  readonly cuts: readonly Cut[];
  readonly shown: readonly PublishedCut[];
  /** Cuts that the attacker knows as they are: an authority its own. */
  readonly own?: readonly Cut[];
  /** The spans of days that are others together: their names, as `spanOf` gives them. */
  readonly spans: readonly { readonly total: string; readonly parts: readonly string[] }[];
  readonly wholes?: readonly { readonly whole: string; readonly parts: readonly string[] }[];
}

/** The days of a cut. */
export const spanOf = ({ from, to }: Pick<Cut, 'from' | 'to'>): string => `${from}/${to}`;

/** The name of a count in an attack. */
export const nameOf = (cut: Pick<Cut, 'place' | 'from' | 'to'>, question: string, measure: string): string =>
  [cut.place, spanOf(cut), question, measure].join('|');

/**
 * An attack on a release with all questions at once, made of nothing that protects it: of each count, what it can be under everything that is shown. Who took part was asked every
 * question that all are asked, and who gave an answer was asked what follows it.
 */
export function attack(published: Published, solver: Solver): (names: readonly string[]) => Map<string, Range> {
  const { ranges, rows } = equationsOf(published);
  const columns = new Map([...ranges.keys()].map((name, column) => [name, column]));
  const terms = (row: Row): Term[] => row.map(([name, factor]) => [columns.get(name) ?? Number.NaN, factor]);
  return (names) => {
    const program = solver.open({
      columns: [...ranges.values()].map((range) => ({ ...range, cost: 0 })),
      rows: rows.map((row) => ({ terms: terms(row), equals: 0 })),
    });
    const end = (column: number, cost: 1 | -1): number => {
      program.setCost(column, cost);
      const real = program.minimise('real');
      const found = typeof real === 'string' || real.isWhole ? real : program.minimise('whole');
      program.setCost(column, 0);
      if (found === 'unbounded') return -cost * Infinity;
      if (typeof found === 'string') throw new Error(`The attack is ${found}.`);
      return Math.round(found.value) * cost;
    };
    const found = new Map(
      names.map((name) => {
        const column = columns.get(name) ?? Number.NaN;
        return [name, { from: end(column, 1), to: end(column, -1) }] as const;
      }),
    );
    program.close();
    return found;
  };
}

type Row = readonly (readonly [name: string, factor: 1 | -1])[];

function equationsOf({ survey, cuts, shown, own = [], spans, wholes = [] }: Published): { ranges: Map<string, Range>; rows: Row[] } {
  const ranges = new Map<string, Range>();
  const rows: Row[] = [];
  const adds = (total: string, parts: readonly string[]): void => {
    if ([total, ...parts].every((name) => ranges.has(name))) rows.push([[total, -1], ...parts.map((name) => [name, 1] as const)]);
  };
  for (const cut of cuts) {
    const name = (question: string, measure: string): string => nameOf(cut, question, measure);
    ranges.set(name('', 'took part'), { from: 0, to: Infinity });
    for (const { question, distribution } of cut.questions)
      for (const measure of ['asked', 'answered', 'not answered', ...distribution.map(({ id }) => id)])
        ranges.set(name(question, measure), { from: 0, to: Infinity });
    for (const result of cut.questions) {
      const { question, kind, distribution } = result;
      adds(name(question, 'asked'), [name(question, 'answered'), name(question, 'not answered')]);
      if (kind !== 'multiple')
        adds(
          name(question, 'answered'),
          distribution.map(({ id }) => name(question, id)),
        );
      const [condition] = itemOf(survey, question)?.conditions ?? [];
      if (condition === undefined) adds(name('', 'took part'), [name(question, 'asked')]);
      else if ('question' in condition)
        adds(
          name(question, 'asked'),
          condition.is.map((id) => name(condition.question, id)),
        );
    }
  }
  for (const name of ranges.keys()) {
    const [place = '', span = '', ...measure] = name.split('|');
    const at = (where: string, days: string): string => [where, days, ...measure].join('|');
    const days = spans.find(({ total }) => total === span);
    const whole = wholes.find((one) => one.whole === place);
    if (days)
      adds(
        name,
        days.parts.map((part) => at(place, part)),
      );
    if (whole)
      adds(
        name,
        whole.parts.map((part) => at(part, span)),
      );
  }
  for (const cut of [...shown, ...own]) for (const result of cut.questions) if (isOfAll(cut, result)) see(ranges, cut, result);
  return { ranges, rows };
}

/** What is pooled from some says nothing that these do not say. */
function isOfAll({ pooled }: PublishedCut, { question }: QuestionResult): boolean {
  const of = pooled?.find((one) => one.question === question);
  return of === undefined || of.authorities === of.of;
}

function see(ranges: Map<string, Range>, cut: PublishedCut, { question, asked, answered, distribution }: QuestionResult): void {
  const is = (measure: string, count: number | null): void => {
    const name = nameOf(cut, question, measure);
    if (count !== null && ranges.has(name)) ranges.set(name, { from: count, to: count });
  };
  is('asked', asked);
  is('answered', answered);
  for (const { id, share } of distribution) if (share.kind === 'share' || answered === 0) is(id, share.kind === 'share' ? share.count : 0);
}
