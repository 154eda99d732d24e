import { AuthorityCode, DefinitionId, parse, Version } from '@poet/core';
import type { Issue } from '@poet/core';
import { keyNeeded } from './key-needed.ts';
import { scopeInWords } from './keys.ts';
import { problem } from './problem.ts';
import { nameOfKey, readKey } from './read-key.ts';
import { resultsOf } from './results.ts';
import type { Selection, Store } from './store.ts';
import type { SurveyRegister } from './surveys.ts';

/**
 * `GET /v1/results?survey=…&version=…[&authority=…]` with `Authorization: Bearer …`: 200 with the results, 401 without a key that is known here,
 * 400 for parameters that cannot be read, 404 for a survey that is not known, and for anything the key does not open. That they were read is recorded.
 */
export async function readResults(request: Request, { today, ...sources }: ResultsSources): Promise<Response> {
  const key = await readKey(request, sources.store);
  if (key === null) return keyNeeded();
  const read = readSelection(new URL(request.url).searchParams);
  if (read.kind === 'issues') return badParameters(read.issues);
  // Who sees every authority and all of them together can subtract: England’s key opens the whole, and an authority’s its own.
  if (key.scope !== read.selection.scope) return notFound();
  const document = await resultsOf(read.selection, sources);
  if (document === null) return notFound();
  await sources.store.record({ doneOn: today(), doneBy: nameOfKey(key), action: 'results read', about: aboutResults(read.selection) });
  return Response.json(document);
}

interface ResultsSources {
  readonly store: Store;
  readonly surveys: SurveyRegister;
  readonly today: () => string;
}

function aboutResults({ survey, scope }: Selection): string {
  return `${survey.id} ${survey.version}, ${scopeInWords(scope)}`;
}

type ReadSelection =
  { readonly kind: 'ok'; readonly selection: Selection } | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

function readSelection(parameters: URLSearchParams): ReadSelection {
  const id = parse(DefinitionId, parameters.get('survey') ?? undefined);
  const version = parse(Version, parameters.get('version') ?? undefined);
  const wanted = parameters.get('authority');
  const scope = wanted === null ? ({ kind: 'ok', value: 'england' } as const) : parse(AuthorityCode, wanted);
  if (id.kind === 'ok' && version.kind === 'ok' && scope.kind === 'ok') {
    return { kind: 'ok', selection: { survey: { id: id.value, version: version.value }, scope: scope.value } };
  }
  const issues = Object.entries({ survey: id, version, authority: scope }).flatMap(([name, parsed]) =>
    parsed.kind === 'ok' ? [] : parsed.issues.map((issue) => ({ ...issue, path: `/${name}` })),
  );
  return { kind: 'issues', issues };
}

function badParameters(issues: readonly Issue[]): Response {
  return problem({
    status: 400,
    code: 'bad-parameters',
    title: 'The parameters cannot be read.',
    detail: 'Expected survey (poet/young-person/ehcp), version (1.0.0) and, for one authority, authority (302).',
    issues,
  });
}

/** One answer for what is not there and what is not yours, so that nobody can find out which. */
function notFound(): Response {
  return problem({
    status: 404,
    code: 'no-results',
    title: 'There are no such results for this key.',
    detail:
      'The survey is not known here, or the key is not for this authority. A key for one authority needs "&authority=" with its code; one for England opens no single authority here, but all reports.',
  });
}
