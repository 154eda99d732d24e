import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { definitionLimits, parseJson, parseSurvey } from '@poet/core';
import type { Issue, Parsed, Survey } from '@poet/core';
import { instruments } from '@poet/core/content';

/**
 * Reads every `.json` file of a folder as a composed survey. One that carries the id and version of an instrument that POET ships must ask
 * the whole of its core: otherwise its answers would be counted as answers to other questions (`core-changed`).
 * @returns the surveys, or every issue of every file; paths begin with the file's name.
 */
export async function loadSurveys(folder: string): Promise<Parsed<readonly Survey[]>> {
  const names = await filesIn(folder);
  if (names === null) {
    const message = `The folder "${folder}" cannot be read. Make it, or take POET_SURVEYS out of the environment.`;
    return { kind: 'issues', issues: [{ path: folder, code: 'no-folder', message }] };
  }
  const surveys: Survey[] = [];
  const issues: Issue[] = [];
  for (const name of names) {
    const parsed = readSurvey(await readFile(join(folder, name), 'utf8'));
    if (parsed.kind === 'ok') surveys.push(parsed.value);
    else issues.push(...parsed.issues.map((issue) => ({ ...issue, path: name + issue.path })));
  }
  return issues.length > 0 ? { kind: 'issues', issues } : { kind: 'ok', value: surveys };
}

async function filesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch {
    return null;
  }
}

function readSurvey(text: string): Parsed<Survey> {
  const json = parseJson(text, definitionLimits);
  return json.kind === 'ok' ? parseSurvey(json.value, instruments) : json;
}
