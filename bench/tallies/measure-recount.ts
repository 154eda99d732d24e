import { cellsOf, tallyColumns, widthOf } from '@poet/core';
import type { Columns, Survey, Tally } from '@poet/core';
import { poetSurvey } from '../contenders/poet.ts';
import { quartilesOf } from '../measure/samples.ts';
import type { Quartiles } from '../measure/samples.ts';
import { surveyOf40 } from '../survey.ts';
import { startDuckDB } from './duckdb.ts';
import type { DuckDBCounter } from './duckdb.ts';
import { syntheticColumns } from './synthetic-columns.ts';

/** What one way to count everything again came to. */
export interface RecountResult {
  readonly id: 'floor' | 'poet' | 'duckdb-group' | 'duckdb-filter';
  readonly label: string;
  /** Processor time, so that other programs do not count. */
  readonly milliseconds: Quartiles;
  /** Whether it came to the same counts as the floor. */
  readonly isSame: boolean;
}

interface Way {
  readonly id: RecountResult['id'];
  readonly label: string;
  readonly rounds: number;
  /** Counts, and gives what tells its check sum: all counts, each times the number of its authority. */
  readonly count: () => CheckSum | Promise<CheckSum>;
}
type CheckSum = () => number;

/** How much is counted again. */
export const recountSize = { submissions: 1_000_000, questions: 40, authorities: 150 } as const;

/** Counts a million submissions again, in every way in every round, each round starting with another one. */
export async function measureRecount({
  quick,
  say,
}: {
  quick: boolean;
  say: (progress: string) => void;
}): Promise<readonly RecountResult[]> {
  const survey = await poetSurvey(surveyOf40());
  say('recount: making the columns');
  const columns = syntheticColumns(survey, { n: recountSize.submissions, groupCount: recountSize.authorities });
  say('recount: loading them into DuckDB');
  const duckdb = await startDuckDB(survey, columns);
  try {
    return await measure(waysFor(survey, columns, duckdb), { rounds: quick ? 3 : 11, say });
  } finally {
    duckdb.close();
  }
}

function waysFor(survey: Survey, columns: Columns, duckdb: DuckDBCounter): readonly Way[] {
  const rounds = Infinity;
  const floor = (): CheckSum => {
    const counts = handCount(survey, columns);
    return () => sumOfRows(counts, columns.groupCount);
  };
  const poet = (): CheckSum => {
    const tallies = tallyColumns(survey, columns);
    return () => sumOfTallies(tallies);
  };
  return [
    { id: 'floor', label: 'One pass over the columns, by hand (the floor)', rounds, count: floor },
    { id: 'poet', label: 'POET: `tallyColumns`, a tally for each authority', rounds, count: poet },
    { id: 'duckdb-group', label: 'DuckDB, one thread: `group by`, question by question', rounds, count: () => duckdb.grouped() },
    // Half a minute each time.
    { id: 'duckdb-filter', label: 'DuckDB, one thread: `count(*) filter`, all at once', rounds: 1, count: () => duckdb.filtered() },
  ];
}

async function measure(
  ways: readonly Way[],
  { rounds, say }: { rounds: number; say: (progress: string) => void },
): Promise<readonly RecountResult[]> {
  const times = new Map<Way, number[]>(ways.map((way) => [way, []]));
  const sums = new Map<Way, number>();
  for (const way of ways) if (way.rounds > 1) await way.count();
  for (let round = 0; round < rounds; round++) {
    say(`recount: round ${round + 1} of ${rounds}`);
    for (const index of ways.keys()) {
      const way = ways[(index + round) % ways.length] ?? never();
      if (round >= way.rounds) continue;
      const start = process.cpuUsage();
      const sum = await way.count();
      const { user, system } = process.cpuUsage(start);
      times.get(way)?.push((user + system) / 1_000);
      sums.set(way, sum());
    }
  }
  const expected = sums.get(ways[0] ?? never());
  return ways.flatMap((way) => {
    const milliseconds = quartilesOf(times.get(way) ?? []);
    return milliseconds === null ? [] : [{ id: way.id, label: way.label, milliseconds, isSame: sums.get(way) === expected }];
  });
}

function never(): never {
  throw new Error('There is a way for each index.');
}

/** As few lines as count it: no check, no tally, nothing but numbers. */
function handCount(survey: Survey, { groups, groupCount, questions }: Columns): Uint32Array {
  const cells = cellsOf(survey);
  const width = widthOf(cells);
  const counts = new Uint32Array(groupCount * width);
  let start = 0;
  for (const { key, choices } of cells.questions) {
    const column = questions.get(key);
    if (column) {
      const { codes, chosen, ends } = column;
      for (let i = 0; i < codes.length; i++) counts[(groups[i] ?? 0) * width + start + (codes[i] ?? 0)]!++;
      if (chosen && ends)
        for (let i = 0, next = 0; i < ends.length; i++)
          for (const end = ends[i] ?? 0; next < end; next++) counts[(groups[i] ?? 0) * width + start + (chosen[next] ?? 0)]!++;
    }
    start += choices.length + cells.statuses.length;
  }
  return counts;
}

function sumOfRows(counts: Uint32Array, groupCount: number): number {
  const width = counts.length / groupCount;
  return counts.reduce((sum, n, place) => sum + n * (Math.floor(place / width) + 1), 0);
}

/** The same sum: whoever chose one thing stands in a tally twice, by choice and by status, and in the columns once. */
function sumOfTallies(tallies: readonly Tally[]): number {
  let sum = 0;
  tallies.forEach(({ n, questions }, group) => {
    for (const { counts, statuses } of questions.values()) {
      const chosen = [...counts.values()].reduce((all, people) => all + people, 0);
      const people = [...statuses.values()].reduce((all, each) => all + each, 0);
      const isSeveral = chosen !== (statuses.get('answered') ?? 0) && chosen > 0;
      sum += (group + 1) * (isSeveral ? chosen + people : people);
      if (people !== n) sum = NaN;
    }
  });
  return sum;
}
