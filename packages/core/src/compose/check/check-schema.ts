import type { Finding } from '../../model/finding.ts';
import type { Issue } from '../../model/issue.ts';
import { noForm, parse } from '../../model/parse.ts';
import { errors } from '../findings.ts';
import { explainCondition } from './explain-condition.ts';
import { explainWords } from './explain-words.ts';

/** What a schema makes of unknown data: the value, or what is wrong with it. */
export type Read<T> =
  { readonly value: T; readonly findings: readonly [] } | { readonly value: null; readonly findings: readonly Finding[] };

/** Reads unknown data by a schema. What authors often try, and what can never be, is refused in words of its own. */
export function readBySchema<T>(schema: Parameters<typeof parse>[0], data: unknown): Read<T> {
  const parsed = parse(schema, data);
  if (parsed.kind === 'issues') return { value: null, findings: errors(explainAll(parsed.issues, data)) };
  return { value: parsed.value as T, findings: [] };
}

const formsOfConditions =
  'This is no condition. Expected {"question": "attends", "is": ["yes"]}, or conditions put together: {"all": […]} when each must hold, ' +
  '{"any": […]} when one is enough, {"not": {…}} for the opposite. There are no other names.';

const formsOfWords =
  'Expected plain words, {"strong": …}, {"emphasis": …}, {"link": "https://…", "words": …} or {"break": true}, each alone. ' +
  'Words of several pieces are a list of these.';

/** Names under which other tools take a regular expression. */
const patternKeys = /\/(?:pattern|regex|regexp|regularExpression|validation)$/;

/** Two values of one condition that are no ids may have one reason, which is said once. */
function explainAll(issues: readonly Issue[], data: unknown): readonly Issue[] {
  const explained = new Map<string, Issue>();
  for (const issue of issues) {
    const one = explainWords(explainCondition(explain(issue), data), data);
    explained.set(`${one.path} ${one.message}`, one);
  }
  return [...explained.values()];
}

function explain(issue: Issue): Issue {
  if (issue.message === noForm) return { ...issue, message: issue.path.includes('/showIf') ? formsOfConditions : formsOfWords };
  // The one form that the schema has no words for.
  if (issue.message === 'Invalid input') return { ...issue, message: 'A day looks like 2026-09-01, and is in the calendar.' };
  if (issue.code !== 'unknown-key' || !patternKeys.test(issue.path)) return issue;
  const message =
    'A question brings no regular expression: it would run on the device of everybody who opens the survey, and one such as (a+)+$ may never end. ' +
    'Use "maxLength", "min" and "max", or options; and say in the hint what is expected.';
  return { ...issue, code: 'no-patterns', message };
}
