import type { Issue } from '../../model/issue.ts';
import { askedFromOf, tellersOf } from '../asked-from.ts';
import { publishCuts } from '../publish-cuts.ts';
import { primaryOf } from '../primary.ts';
import { passRelease } from '../protected-release.ts';
import type { ProtectedRelease } from '../protected-release.ts';
import { releaseOf } from '../release.ts';
import type { Release, ReleaseInput } from '../release.ts';
import type { ReleaseRecord, ReleaseRecord2 } from '../release-record.ts';
import { rulesOf } from '../rules.ts';
import { admitRouted, filtersOf, hideRouted } from '../routed-questions.ts';
import type { Rules } from '../rules.ts';
import { beginningOf, placeOf } from '../cut.ts';
import type { Target } from '../hidden.ts';
import type { Table } from '../table.ts';
import { hideWithEverybody, splitEverybody, withEverybody } from '../took-part.ts';
import { writeRecord } from '../write-record.ts';
import { admit } from './admit.ts';
import { AskedKnown } from './asked-known.ts';
import type { Audit } from './audit.ts';
import { boundsOf } from './bounds.ts';
import type { Insider } from './insider.ts';
import type { Solver } from './linear-program.ts';
import { protectTable, within } from './protect-table.ts';
import type { ProtectedTable, TableQuery } from './protect-table.ts';

/** What came of protecting a release. Only the first kind has anything to publish. */
export type ReleaseOutcome =
  | {
      readonly kind: 'protected';
      readonly release: ProtectedRelease;
      /** To be kept, and handed in as `earlier` with the next release. Never to be published: the hidden counts are in it. */
      readonly record: ReleaseRecord2;
      readonly audit: Audit;
    }
  /** What was published before gives something away together with this, or by itself, whatever is hidden now. `audit.breaches` says what. */
  | { readonly kind: 'unsafe'; readonly audit: Audit }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

/** How a release is protected. */
export interface ProtectOptions {
  readonly rules?: Partial<Rules>;
  readonly solver: Solver;
  /** Told how many of the parts that have no sum in common are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Hides what the rules hide, and what has to be hidden beside it, until the audit finds nothing that could be worked out from this release and all before it.
 * The same input gives the same release.
 */
export function protectRelease(given: ReleaseInput, { rules: givenRules, solver, onProgress }: ProtectOptions): ReleaseOutcome {
  const rules = rulesOf(givenRules);
  const input = { ...given, cuts: withEverybody(given.cuts, given.surveys) };
  const made = releaseOf(input);
  if (rules.kind === 'issues' || made.kind === 'issues') {
    return { kind: 'issues', issues: [rules, made].flatMap((part) => (part.kind === 'issues' ? part.issues : [])) };
  }
  const { table, givingWay } = made.value;
  const primary = primaryOf(made.value, rules.value);
  const { rounded, minimum, insiders: areInsiders } = rules.value;
  const insiders = areInsiders ? authoritiesOf(made.value) : [];
  const targets = secretsIn(table, { targets: within(table, primary.targets), earlier: input.earlier, solver });
  const query = { table, pattern: { hidden: primary.hidden, rounded, minimum }, targets, insiders, onProgress };
  const { hidden, audit, told } = protectPeopleFirst(input, query, solver);
  if (audit.breaches.length > 0) return { kind: 'unsafe', audit };
  const filters = filtersOf(input.surveys);
  const pattern = { hidden: hideRouted(input.cuts, hidden, filters), rounded, minimum };
  const admitted = admitRouted({ givingWay, admitted: admit({ ...told, pattern, insiders, givingWay }, solver) }, filters);
  const cuts = publishCuts(given, { pattern, admitted, rules: rules.value });
  const record = writeRecord(made.value, { pattern, targets, admitted });
  return { kind: 'protected', release: passRelease({ id: input.id, cuts }), record, audit };
}

interface ProtectedPeople extends Omit<ProtectedTable, 'targets'> {
  /** All counts with what is known of those who were asked, and what must remain possible. */
  readonly told: Pick<TableQuery, 'table' | 'targets'>;
}

/**
 * How many took part is protected before what they said: where it is hidden, all is. Where it, or an answer for which something is asked, would give away what a question hides, together
 * with what was published before, it is hidden, too.
 */
function protectPeopleFirst(input: ReleaseInput, { table, pattern, onProgress, ...query }: TableQuery, solver: Solver): ProtectedPeople {
  const { people, answers } = splitEverybody(table);
  const askedFrom = askedFromOf(input.surveys);
  const askedKnown = new AskedKnown(table, askedFrom);
  const first = protectTable({ ...query, table: people, pattern }, solver);
  const hidden = hideWithEverybody(input.cuts, first.hidden);
  const second = protectTable({ ...query, table: answers, pattern: { ...pattern, hidden }, askedKnown, onProgress }, solver);
  const telling = second.audit.breaches.flatMap(({ by }) =>
    by.flatMap((key) => tellersOf(key, askedFrom).map((teller) => `${beginningOf(teller)}|answered`)),
  );
  const more = telling.filter((key) => table.cells.get(key)?.published && !second.hidden.has(key));
  if (more.length > 0) {
    const all = new Map([...pattern.hidden, ...more.map((key) => [key, 'complementary'] as const)]);
    return protectPeopleFirst(input, { ...query, table, pattern: { ...pattern, hidden: all }, onProgress }, solver);
  }
  const [bounds, breaches] = [
    [...first.audit.bounds, ...second.audit.bounds],
    [...first.audit.breaches, ...second.audit.breaches],
  ];
  const told = { table: askedKnown.table, targets: [...first.targets, ...second.targets] };
  return { hidden: second.hidden, audit: { bounds, breaches }, told };
}

interface Secrets {
  readonly targets: readonly Target[];
  readonly earlier: ReleaseRecord | undefined;
  readonly solver: Solver;
}

/** That nobody was there may be known from earlier releases, whatever this one hides. Then it is no secret, and nothing could be done about it; it is no less hidden. */
function secretsIn(table: Table, { targets, earlier, solver }: Secrets): readonly Target[] {
  const nobody = targets.filter(({ key }) => table.cells.get(key)?.count === 0).map(({ key }) => key);
  if (earlier === undefined || nobody.length === 0) return targets;
  const hidden = new Map([...table.cells.keys()].map((key) => [key, 'complementary'] as const));
  const found = [...boundsOf({ table, pattern: { hidden, rounded: false }, keys: nobody }, solver)];
  const known = new Set(found.flatMap(({ key, from, to }) => (from === 0 && to === 0 ? [key] : [])));
  return targets.filter(({ key }) => !known.has(key));
}

/** Each authority with all counts of its own, then and now. */
function authoritiesOf({ table: { cells }, severals }: Release): Insider[] {
  const known = new Map<string, Set<string>>();
  for (const key of cells.keys()) {
    const place = severals.has(placeOf(key)) ? '' : placeOf(key);
    known.set(place, (known.get(place) ?? new Set()).add(key));
  }
  const partOf = known.get('') ?? new Set();
  known.delete('');
  return [...known].map(([name, knows]) => ({ name, knows, partOf }));
}
