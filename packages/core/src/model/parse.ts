import * as z from 'zod/mini';
import type { Issue, Parsed } from './issue.ts';
import { pointer } from './pointer.ts';

/**
 * zod may try once whether it can make functions from text, and every page with a strict Content Security Policy
 * then reports an eval that nobody meant. Nothing is parsed but here, so it is turned off here.
 */
z.config({ jitless: true });

/**
 * Checks unknown data against a schema, once, at a door. Inside, the value is trusted.
 * @returns the value, or the issues with their JSON Pointers, at most 1,000; `too-deep` for data that no schema could be followed into.
 */
export function parse<S extends z.core.$ZodType>(schema: S, data: unknown): Parsed<z.core.output<S>> {
  try {
    const result = z.safeParse(schema, data, { reportInput: true, error: knownNames });
    if (result.success) return { kind: 'ok', value: result.data };
    return { kind: 'issues', issues: firstIssues(result.error.issues) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      kind: 'issues',
      issues: [{ path: '', code: 'too-deep', message: 'This is nested too deeply to be read. No valid document is.' }],
    };
  }
}

/** More would only repeat themselves, and take longer than everything else. */
const maxIssues = 1_000;

function firstIssues(found: readonly z.core.$ZodIssue[]): Issue[] {
  const issues: Issue[] = [];
  for (const issue of found) {
    issues.push(...toIssues(issue, []));
    if (issues.length >= maxIssues) break;
  }
  return issues.slice(0, maxIssues);
}

function toIssues(issue: z.core.$ZodIssue, base: readonly PropertyKey[]): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, maxIssues).map((key) => ({
      path: pointer(...path, key),
      code: 'unknown-key',
      message: `"${key}" is not known here. Check its spelling, or take it out. Known are ${issue.message}.`,
    }));
  }
  const meant = issue.code === 'invalid_union' ? issue.errors.find(isMeant) : undefined;
  if (meant) return meant.flatMap((inner) => toIssues(inner, path));
  return [{ path: pointer(...path), code: codeOf(issue), message: describe(issue) }];
}

/** Of a name that is not known: those that are. Only now does zod have the schema at hand that does not know it. */
function knownNames({ code, inst }: z.core.$ZodRawIssue): string | undefined {
  if (code !== 'unrecognized_keys') return undefined;
  if (inst instanceof z.core.$ZodObject) return Object.keys(inst._zod.def.shape).join(', ');
  return inst instanceof z.core.$ZodRecord ? [...(inst._zod.def.keyType._zod.values ?? [])].join(', ') : undefined;
}

/** Rules of our own name their code beside their message. */
function codeOf(issue: z.core.$ZodIssue): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof own === 'string' ? own : issue.code.replaceAll('_', '-');
}

/** Of several forms, the one that the author had in mind: its keys are all there and no others, and only what is inside them is wrong. */
function isMeant(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.every((issue) => issue.path.length > 0 && !isMissing(issue));
}

/** Whether a name is not there at all: JSON has no `undefined`. What tells several forms apart is looked for in the object itself. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      return issue.input === undefined;
    case 'invalid_union': {
      const name: unknown = 'discriminator' in issue ? issue.discriminator : undefined;
      return issue.input === undefined || (typeof name === 'string' && !Object.hasOwn(Object(issue.input) as object, name));
    }
    default:
      return false;
  }
}

/** What is said of a value that can have several forms and has none of them. Doors for authors have more to say. */
export const noForm = 'This does not fit any form that is known here.';

function describe(issue: z.core.$ZodIssue): string {
  const expected = expectedBy(issue);
  if (isMissing(issue)) {
    const name = issue.path.at(-1);
    return `${typeof name === 'string' ? `"${name}"` : 'This'} is missing here${expected === '' ? '' : `; expected ${expected}`}.`;
  }
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${expected} here, not ${named(typeOf(issue.input))}.`;
    case 'invalid_value':
      return `Expected ${expected}.`;
    case 'invalid_union':
      return expected === '' ? noForm : `Expected ${expected}.`;
    case 'too_big':
      return `This is too long or too large; at most ${issue.maximum} is allowed.`;
    case 'too_small':
      return `This is too short or too small; at least ${issue.minimum} is needed.`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'This name is not allowed here.';
    default:
      return issue.message;
  }
}

/** What a value should be, in a few words; empty when nothing short can be said. */
function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return named(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue && issue.options ? oneOf(issue.options) : '';
    default:
      return '';
  }
}

function oneOf(values: readonly unknown[]): string {
  return (values.length > 1 ? 'one of ' : '') + values.map((value) => JSON.stringify(value)).join(', ');
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function named(type: string): string {
  switch (type) {
    case 'null':
    case 'undefined':
      return type;
    case 'int':
      return 'a whole number';
    case 'record':
    case 'object':
      return 'an object';
    case 'array':
      return 'an array';
    default:
      return `a ${type}`;
  }
}
