import { AuthorityCode, DefinitionId, parse } from '@poet/core';
import type { Issue } from '@poet/core';
import { keyNeeded } from '../key-needed.ts';
import { problem } from '../problem.ts';
import { nameOfKey, readKey } from '../read-key.ts';
import type { ExportSelection } from '../store/submission-pages.ts';
import type { Store } from '../store.ts';
import { aboutExport, exportLines } from './export-lines.ts';
import { noSubmissions, opensSubmissions } from './opens-submissions.ts';
import { parseDay } from './parse-day.ts';
import { streamOf } from './stream-of.ts';

/**
 * `GET /v1/submissions?authority=302&survey=…[&from=…][&to=…]` with `Authorization: Bearer …`: 200 with one JSON object a line, in the order of random
 * ids; 401 without a key that is known here, 400 for parameters that cannot be read, 404 for what the key does not open: another authority's, any for a
 * key that opens results only, and any for England's, which sees nobody's single answers. That it was done is recorded before the first line leaves.
 */
export async function readSubmissions(request: Request, { store, today }: { store: Store; today: () => string }): Promise<Response> {
  const key = await readKey(request, store);
  if (key === null) return keyNeeded();
  const read = readSelection(new URL(request.url).searchParams);
  if (read.kind === 'issues') return badParameters(read.issues);
  if (!opensSubmissions(key, read.selection.authority)) return noSubmissions();
  const about = aboutExport(read.selection);
  await store.record({ doneOn: today(), doneBy: nameOfKey(key), action: 'submissions exported', about });
  return new Response(streamOf(exportLines(store.submissionPages(read.selection))), {
    headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' },
  });
}

type ReadSelection =
  { readonly kind: 'ok'; readonly selection: ExportSelection } | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

function readSelection(parameters: URLSearchParams): ReadSelection {
  const authority = parse(AuthorityCode, parameters.get('authority') ?? undefined);
  const survey = parse(DefinitionId, parameters.get('survey') ?? undefined);
  const from = parseDay(parameters.get('from'));
  const to = parseDay(parameters.get('to'));
  if (authority.kind === 'ok' && survey.kind === 'ok' && from.kind === 'ok' && to.kind === 'ok') {
    return { kind: 'ok', selection: { authority: authority.value, survey: survey.value, from: from.value, to: to.value } };
  }
  const issues = Object.entries({ authority, survey, from, to }).flatMap(([name, parsed]) =>
    parsed.kind === 'ok' ? [] : parsed.issues.map((issue) => ({ ...issue, path: `/${name}` })),
  );
  return { kind: 'issues', issues };
}

function badParameters(issues: readonly Issue[]): Response {
  return problem({
    status: 400,
    code: 'bad-parameters',
    title: 'The parameters cannot be read.',
    detail: 'Expected authority (302), survey (poet/young-person/ehcp) and, for a period, from and to (2026-09-01).',
    issues,
  });
}
