import type { Issue } from '../model/issue.ts';
import { pointer } from '../model/pointer.ts';

/** An id, and where the thing that it names stands. */
export interface Named {
  readonly id: string;
  readonly path: string;
}

/** An issue for each thing whose id another one before it has already. */
export function findDuplicates(named: readonly Named[], what: string): Issue[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (!seen.has(id)) return (seen.add(id), []);
    return [{ path: path + pointer('id'), code: 'duplicate-id', message: `Another ${what} is called "${id}" already. Rename this one.` }];
  });
}
