import { keyNeeded } from '../key-needed.ts';
import { problem } from '../problem.ts';
import { nameOfKey, readKey } from '../read-key.ts';
import { figureFormats } from '../releases/read-figures.ts';
import type { Store } from '../store.ts';
import { aboutFile, readExportRequest } from './export-request.ts';
import { exportFormats, fileNameOf } from './formats.ts';
import { noSubmissions, opensSubmissions } from './opens-submissions.ts';
import { prepareExport } from './prepare-export.ts';
import type { ExportSources } from './prepare-export.ts';
import { streamOf } from './stream-of.ts';

/** What the route needs. */
export interface ExportRoute extends Omit<ExportSources, 'store' | 'onProgress'> {
  readonly store: Store;
  /** `csv` */
  readonly format: string;
}

/**
 * `GET /v1/exports/{format}?authority=302&survey=…&version=…[&period=202526-autumn][&profile=full]` with `Authorization: Bearer …`: 200 with a file; 401 without a key
 * that is known here, 400 for parameters that cannot be read, 404 for a format or survey that is not known and for whatever the key does not open, 409 when fewer
 * people answered than a de-identified file must have. That it was made is recorded before the first byte leaves.
 */
export async function readExport(request: Request, { format: name, ...sources }: ExportRoute): Promise<Response> {
  const key = await readKey(request, sources.store);
  if (key === null) return keyNeeded();
  const format = exportFormats.get(name);
  if (format === undefined) return noFormat();
  const read = readExportRequest(wordsIn(new URL(request.url).searchParams));
  if (read.kind === 'issues') return badParameters(read.issues);
  if (!opensSubmissions(key, read.value.authority)) return noSubmissions();
  const prepared = await prepareExport(read.value, sources);
  if (prepared.kind === 'unknown-survey') return noSubmissions();
  if (prepared.kind === 'too-few') return tooFew();
  const about = aboutFile(read.value, name);
  await sources.store.record({ doneOn: sources.today(), doneBy: nameOfKey(key), action: 'submissions exported', about });
  const pieces = format.write(prepared.dataset, (other) => fileNameOf(read.value, other));
  return new Response(streamOf(pieces), {
    headers: { 'Content-Type': format.contentType, 'Content-Disposition': `attachment; filename="${fileNameOf(read.value, name)}"` },
  });
}

function wordsIn(parameters: URLSearchParams) {
  const [authority, survey, version] = ['authority', 'survey', 'version'].map((name) => parameters.get(name));
  return {
    ...{ authority: authority ?? null, survey: survey ?? null, version: version ?? null },
    ...{ profile: parameters.get('profile'), period: parameters.get('period') },
  };
}

function badParameters(issues: Parameters<typeof problem>[0]['issues']): Response {
  return problem({
    status: 400,
    code: 'bad-parameters',
    title: 'The parameters cannot be read.',
    detail:
      'Expected authority (302), survey (poet/young-person/ehcp), version (1.0.0) and, if wanted, period (202526-autumn) and profile (full).',
    issues: issues ?? [],
  });
}

function noFormat(): Response {
  return problem({
    status: 404,
    code: 'no-format',
    title: 'Nothing is written in this format here.',
    detail: `Expected one of ${[...exportFormats.keys(), ...figureFormats.keys()].join(', ')}.`,
  });
}

function tooFew(): Response {
  return problem({
    status: 409,
    code: 'too-few-submissions',
    title: 'There are too few submissions for a de-identified file.',
    detail: 'It is made of 10 at least. Take a longer period, or ask for profile=full, which is personal data.',
  });
}
