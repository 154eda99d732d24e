import { parseJson } from '@poet/core';
import type { Issue, Parsed } from '@poet/core';

/** The states with rules of their own. */
export const retainedStates = ['accepted', 'unknown-survey', 'set-aside', 'sealed', 'withdrawn'] as const;

/** A state of a submission that a rule may be about. */
export type RetainedState = (typeof retainedStates)[number];

/** How long something is kept, in whole days from the day on which it came; 0 is that same day. Left out, it is kept. */
export interface RetentionRule {
  /** When it goes. */
  readonly deleteAfterDays?: number;
  /** When everything goes that is not counted: words, numbers and days. What was chosen stays, and is counted as before. */
  readonly deidentifyAfterDays?: number;
}

/** A rule for each state that has one. */
export type RulesByState = Readonly<Partial<Record<RetainedState, RetentionRule>>>;

/** What an operator decided about how long things are kept. */
export interface RetentionRules {
  readonly states: RulesByState;
  /** By a survey's id, the rules that hold for it in the place of those above. */
  readonly surveys: ReadonlyMap<string, RulesByState>;
  /** For what webhooks have not been told. */
  readonly undelivered: RetentionRule;
}

/** Keeps everything. */
export const keepEverything: RetentionRules = { states: {}, surveys: new Map(), undelivered: {} };

const limits = { maxBytes: 100_000, maxDepth: 4, maxValues: 2_000 };
const longest = 36_500;

/** Reads the rules from JSON text. A word that is not known is an issue: a rule that was meant and is not followed helps nobody. */
export function readRetentionRules(text: string): Parsed<RetentionRules> {
  const json = parseJson(text, limits);
  if (json.kind === 'issues') return json;
  const issues: Issue[] = [];
  const { undelivered = {}, surveys = {}, ...states } = recordIn(json.value, { path: '', issues });
  const rules: RetentionRules = {
    states: readStates(states, { path: '', issues }),
    surveys: new Map(
      Object.entries(recordIn(surveys, { path: '/surveys', issues })).map(([id, given]) => [
        id,
        readStates(given, { path: `/surveys/${id}`, issues }),
      ]),
    ),
    undelivered: readRule(undelivered, { path: '/undelivered', issues, isCounted: false }),
  };
  return issues.length > 0 ? { kind: 'issues', issues } : { kind: 'ok', value: rules };
}

interface Place {
  readonly path: string;
  readonly issues: Issue[];
}

function readStates(given: unknown, { path, issues }: Place): RulesByState {
  const rules: Partial<Record<RetainedState, RetentionRule>> = {};
  for (const [word, rule] of Object.entries(recordIn(given, { path, issues }))) {
    const state = retainedStates.find((known) => known === word);
    if (state === undefined)
      complain({ path, issues }, `has "${word}". Expected ${retainedStates.join(', ')}${path === '' ? ', undelivered or surveys' : ''}.`);
    else rules[state] = readRule(rule, { path: `${path}/${state}`, issues, isCounted: state === 'accepted' || state === 'set-aside' });
  }
  return rules;
}

function readRule(given: unknown, { path, issues, isCounted }: Place & { readonly isCounted: boolean }): RetentionRule {
  const { deleteAfterDays, deidentifyAfterDays, ...others } = recordIn(given, { path, issues });
  const [word] = Object.keys(others);
  if (word !== undefined)
    complain({ path, issues }, `has "${word}". Expected deleteAfterDays${isCounted ? ' or deidentifyAfterDays' : ''}.`);
  if (deidentifyAfterDays !== undefined && !isCounted)
    complain({ path, issues }, 'has deidentifyAfterDays, but nothing of it is counted. Use deleteAfterDays.');
  return {
    ...(deleteAfterDays !== undefined && { deleteAfterDays: readDays(deleteAfterDays, { path: `${path}/deleteAfterDays`, issues }) }),
    ...(deidentifyAfterDays !== undefined && {
      deidentifyAfterDays: readDays(deidentifyAfterDays, { path: `${path}/deidentifyAfterDays`, issues }),
    }),
  };
}

function readDays(given: unknown, place: Place): number {
  if (typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= longest) return given;
  complain(place, `is ${JSON.stringify(given)}. Expected a whole number of days from 0 to ${longest}.`);
  return longest;
}

function recordIn(given: unknown, place: Place): Record<string, unknown> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { ...given };
  complain(place, 'is not an object: { … }.');
  return {};
}

function complain({ path, issues }: Place, message: string): void {
  issues.push({ path, code: 'bad-retention', message: `POET_RETENTION${path === '' ? '' : ` at ${path}`} ${message}` });
}
