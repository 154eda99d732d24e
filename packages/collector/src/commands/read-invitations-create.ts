import { parseDay } from '../export/parse-day.ts';
import { checkAuthority } from './check-authority.ts';
import { misuse } from './command.ts';
import type { Misuse } from './command.ts';
import { readOptions } from './read-options.ts';

/** The invitations that somebody asked for. */
export interface InvitationsWanted {
  readonly authority: string;
  readonly survey: string;
  readonly expiresOn: string;
  readonly label: string;
  /** The address of the page with the survey, to which each invitation is added; `null` for invitations alone. */
  readonly page: string | null;
  readonly people: { readonly kind: 'count'; readonly count: number } | { readonly kind: 'linked'; readonly file: string };
}

const maxCount = 100_000;
const text = { type: 'string' } as const;

/** Reads the options of `invitations create`. */
export function readInvitationsCreate(words: readonly string[]): { readonly kind: 'ok'; readonly wanted: InvitationsWanted } | Misuse {
  const options = { authority: text, survey: text, count: text, expires: text, linked: text, page: text, label: text };
  const taken = readOptions(words, { command: 'invitations create', options });
  if (taken.kind === 'misuse') return taken;
  const { authority = '', survey = '', expires, label = '' } = taken.values;
  const wrong = checkAuthority(authority);
  if (wrong !== null) return misuse(wrong);
  if (survey === '') return misuse('Say which survey: --survey poet/parent-carer/ehcp.');
  const day = parseDay(expires);
  if (day.kind === 'issues' || day.value === null)
    return misuse('Say the last day on which they are good, year first: --expires 2026-12-31.');
  const people = readPeople(taken.values);
  if (people.kind === 'misuse') return people;
  const page = readPage(taken.values.page);
  if (page.kind === 'misuse') return page;
  return { kind: 'ok', wanted: { authority, survey, expiresOn: day.value, label, page: page.value, people } };
}

function readPeople({ count, linked }: { count?: string | undefined; linked?: string | undefined }): InvitationsWanted['people'] | Misuse {
  if ((count === undefined) === (linked === undefined)) return misuse('Say how many, --count 100, or for whom, --linked pseudonyms.csv.');
  if (linked !== undefined) return { kind: 'linked', file: linked };
  const n = /^\d{1,6}$/.test(count ?? '') ? Number(count) : 0;
  return n > 0 && n <= maxCount
    ? { kind: 'count', count: n }
    : misuse(`--count is "${count}". Expected a whole number from 1 to ${maxCount}.`);
}

function readPage(page: string | undefined): { readonly kind: 'ok'; readonly value: string | null } | Misuse {
  if (page === undefined) return { kind: 'ok', value: null };
  const isPage = URL.canParse(page) && /^https?:$/.test(new URL(page).protocol) && new URL(page).hash === '';
  return isPage
    ? { kind: 'ok', value: new URL(page).href }
    : misuse(`--page is "${page}". Expected a whole address without #: https://www.council.example/survey.`);
}
