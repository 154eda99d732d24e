import { readFile } from 'node:fs/promises';
import { parse, parseJson } from '@poet/core';
import type { Issue, Parsed } from '@poet/core';
import { Populations } from '@poet/core/report.js';

const limits = { maxBytes: 1_048_576, maxDepth: 4, maxValues: 20_000 } as const;

/** Reads the file that POET_POPULATIONS names, a `poet-populations/1`; none where it names none. The paths of issues begin with the variable’s name. */
export async function loadPopulations(file: string | null): Promise<Parsed<Populations['populations']>> {
  if (file === null) return { kind: 'ok', value: [] };
  const text = await readFile(file, 'utf8').catch(() => null);
  const unread: Issue = {
    path: '',
    code: 'no-file',
    message: `"${file}" cannot be read. Make it, or take POET_POPULATIONS out of the environment.`,
  };
  const json = text === null ? ({ kind: 'issues', issues: [unread] } as const) : parseJson(text, limits);
  const read = json.kind === 'ok' ? parse(Populations, json.value) : json;
  if (read.kind === 'ok') return { kind: 'ok', value: read.value.populations };
  return { kind: 'issues', issues: read.issues.map((issue) => ({ ...issue, path: `POET_POPULATIONS${issue.path}` })) };
}
