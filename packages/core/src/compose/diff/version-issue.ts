import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import { diffDefinitions } from './diff-definitions.ts';
import { error, named } from '../findings.ts';
import type { Definition } from '../parts-of.ts';

/**
 * Whether the version of a changed definition is too small for what changed since an older one, as an error at `/version`: `version-too-small`.
 * Two definitions that are not versions of one are `other-definition`.
 * @returns `null` when the version is high enough.
 */
export function versionIssue(older: Definition, newer: Definition): Finding | null {
  const diff = diffDefinitions(older, newer);
  if (diff.kind === 'issues') return { severity: 'error', path: pointer('id'), code: 'other-definition', message: '', ...diff.issues[0] };
  const { needs, leastVersion, isVersionEnough, trends } = diff.value;
  if (isVersionEnough) return null;
  const broken = [...new Set(trends.filter(({ trend }) => trend === 'broken').map(({ question }) => question))];
  const message = `${reasonFor(older.version, needs, broken)} Give it the version ${leastVersion} or a higher one; it says ${newer.version}.`;
  return error(pointer('version'), 'version-too-small', message);
}

function reasonFor(since: string, needs: string, broken: readonly string[]): string {
  switch (needs) {
    case 'major':
      return broken.length === 1
        ? `Since ${since} the trend of "${broken.join()}" is broken.`
        : `Since ${since} the trends of ${broken.length} questions are broken: ${named(broken)}.`;
    case 'minor':
      return `Since ${since} something changed that people see.`;
    case 'patch':
      return `Since ${since} something changed, if only in its form.`;
    default:
      return `This is not older than ${since}.`;
  }
}
