import { parseSurvey } from '../compose/parse-survey.ts';
import type { Answer } from '../model/answer.ts';
import { Draft } from '../model/draft.ts';
import type { Issue } from '../model/issue.ts';
import { itemOf } from '../model/items.ts';
import { definitionLimits, submissionLimits } from '../model/limits.ts';
import { parse } from '../model/parse.ts';
import { parseJson } from '../model/parse-json.ts';
import { pointer } from '../model/pointer.ts';
import type { Survey } from '../model/survey.ts';
import { fitsKind } from './fits-kind.ts';

/** What stored data turned out to be: a draft; one that a later version of this software has written; or none that can be gone on with. */
export type ReadDraft =
  | { readonly kind: 'ok'; readonly value: Draft }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly issues: readonly Issue[] };

/** A survey and the answers to it, one level down. */
const limits = {
  maxBytes: definitionLimits.maxBytes + submissionLimits.maxBytes,
  maxDepth: definitionLimits.maxDepth + 1,
  maxValues: definitionLimits.maxValues + submissionLimits.maxValues,
} as const;

/**
 * The door for a stored draft: its shape, that its survey is whole and unchanged, and that each answer has the form of its question.
 * @param data the draft as JSON text, or as what was read from that.
 */
export function readDraft(data: unknown): ReadDraft {
  const json = typeof data === 'string' ? parseJson(data, limits) : { kind: 'ok' as const, value: data };
  if (json.kind === 'issues') return { kind: 'damaged', issues: json.issues };
  if (isNewer(json.value)) return { kind: 'newer' };
  const draft = parse(Draft, json.value);
  if (draft.kind === 'issues') return { kind: 'damaged', issues: draft.issues };
  const survey = parseSurvey(draft.value.survey);
  const issues = survey.kind === 'issues' ? survey.issues : misfits(survey.value, draft.value.answers);
  return issues.length > 0 ? { kind: 'damaged', issues } : draft;
}

function isNewer(data: unknown): boolean {
  const format: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'format') : null;
  return typeof format === 'string' && /^poet-draft\/([2-9]|[1-9]\d+)$/.test(format);
}

function misfits(survey: Survey, answers: readonly (readonly [string, Answer])[]): Issue[] {
  return answers.flatMap(([id, given], i) => {
    const item = itemOf(survey, id);
    if (item && fitsKind(item, given)) return [];
    const message = item ? `"${id}" cannot have an answer of this form.` : `The survey ${survey.id} has no question "${id}".`;
    return [{ path: pointer('answers', i), code: item ? 'wrong-form' : 'unknown-question', message }];
  });
}
