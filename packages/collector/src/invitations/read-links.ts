import type { Issue, Parsed } from '@poet/core';
import { fromBase64Url } from '../base64url.ts';
import { invitationIdBytes } from './invitation.ts';

/**
 * Reads an authority's list of pseudonyms: one a line, each as `poet-collector invitations pseudonyms` makes them, no one twice. A first line
 * `pseudonym` is the heading of a table. Anything else is refused, so that no name, number or date of birth is ever taken for a pseudonym.
 */
export function readLinks(text: string): Parsed<readonly string[]> {
  const lines = text.split(/\r?\n/).map((line, i) => ({ link: line.trim(), path: `line ${i + 1}` }));
  const given = lines.filter(({ link, path }) => link !== '' && !(path === 'line 1' && link === 'pseudonym'));
  const seen = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { link, path } of given) {
    const before = seen.get(link);
    if (!isLink(link)) issues.push({ path, code: 'not-a-pseudonym', message: notOne });
    else if (before !== undefined) issues.push({ path, code: 'twice', message: `This pseudonym stands on ${before} too.` });
    seen.set(link, before ?? path);
  }
  if (issues.length > 0) return { kind: 'issues', issues };
  if (given.length === 0)
    return { kind: 'issues', issues: [{ path: 'line 1', code: 'empty', message: 'There is no pseudonym in the file.' }] };
  return { kind: 'ok', value: [...seen.keys()] };
}

const notOne =
  'This is not a pseudonym. Expected one a line, 22 characters, as "poet-collector invitations pseudonyms" makes them; nothing about a person.';

function isLink(text: string): boolean {
  return fromBase64Url(text)?.length === invitationIdBytes;
}
