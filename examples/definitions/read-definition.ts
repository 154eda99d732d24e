import { readdirSync, readFileSync } from 'node:fs';
import { compose, definitionLimits, Instrument, parse, parseJson, QuestionModule } from '@poet/core';
import type { Parsed, Survey } from '@poet/core';

/** The text of an example definition: `after-school-club`, `parking.en-simple`. */
export function readDefinition(name: string): string {
  return readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8');
}

/** What `poet check` must say of a broken example, and nothing else that is an error or a warning. */
export interface Expected {
  /** Files that are named with it, relative to its folder: the definition that a translation is of. */
  readonly with?: readonly string[];
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The folder with the broken examples, one for each fault. */
export const brokenFolder = new URL('../broken/', import.meta.url);

/** The broken examples that lie in their folder, by the names of their files. */
export function brokenFiles(): readonly string[] {
  return readdirSync(brokenFolder)
    .filter((file) => file !== 'expected.json')
    .sort();
}

/** The text of a broken example: `two-ideas.json`. */
export function readBroken(file: string): string {
  return readFileSync(new URL(file, brokenFolder), 'utf8');
}

/** What each broken example must be told, by the names of their files. */
export function expectedOfBroken(): Readonly<Record<string, Expected>> {
  return JSON.parse(readBroken('expected.json')) as Readonly<Record<string, Expected>>;
}

/** An instrument’s way from its text to a survey, through every door: JSON, schema, sense. */
export function composeText(text: string, modules: readonly QuestionModule[] = []): Parsed<Survey> {
  const json = parseJson(text, definitionLimits);
  if (json.kind === 'issues') return json;
  const instrument = parse(Instrument, json.value);
  return instrument.kind === 'issues' ? instrument : compose(instrument.value, modules);
}

/** The example instrument, with nothing behind it. */
export function clubInstrument(): Instrument {
  return take(parse(Instrument, JSON.parse(readDefinition('after-school-club'))));
}

/** The example module. */
export function transportModule(): QuestionModule {
  return take(parse(QuestionModule, JSON.parse(readDefinition('transport'))));
}

/** The example survey: a few questions of every kind, routing, and questions after check-your-answers. */
export function clubSurvey(modules: readonly QuestionModule[] = []): Survey {
  return take(compose(clubInstrument(), modules));
}

/** What a submission of the examples says beside its answers. */
export const details = {
  submissionId: '3f2b8c1e-5a4d-4e6f-8a9b-0c1d2e3f4a5b',
  authority: '302',
  mode: 'online',
  language: 'en',
  completedOn: '2026-11-23',
} as const;

function take<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
