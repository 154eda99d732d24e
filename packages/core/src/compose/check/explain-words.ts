import type { Issue } from '../../model/issue.ts';
import { stepsOf } from '../../model/pointer.ts';
import { valueAt } from './value-at.ts';

/** Where a definition has words by their language. */
const names: ReadonlySet<string | undefined> = new Set(['title', 'purpose', 'use', 'intro', 'text', 'hint', 'label', 'unit']);

/**
 * What is really wrong where words stand by themselves, which is what an author writes first: `"text": "Do you drive?"`, or `"options": ["Yes", "No"]`.
 * @param data the definition, which does not fit its schema.
 * @returns the issue with what to write, or the same one when it is about something else.
 */
export function explainWords(issue: Issue, data: unknown): Issue {
  const words = valueAt(data, issue.path);
  if (issue.code !== 'invalid-type' || typeof words !== 'string') return issue;
  const [list, name] = stepsOf(issue.path).slice(-2);
  const written = `{"en": ${JSON.stringify(words)}}`;
  if (list === 'options') {
    const message = `A choice has an id, and words by their language. Write {"id": ${JSON.stringify(idFrom(words))}, "label": ${written}}.`;
    return { ...issue, message };
  }
  return names.has(name) || list === 'body' ? { ...issue, message: `Words stand by their language here. Write ${written}.` } : issue;
}

function idFrom(words: string): string {
  const id = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '');
  return id === '' ? '…' : id.slice(0, 64);
}
