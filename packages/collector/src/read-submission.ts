import { checkNames, parse, parseJson, SealedSubmission, SubmissionEnvelope, submissionLimits } from '@poet/core';
import type { Issue } from '@poet/core';
import type { Problem } from './problem.ts';
import { readBody } from './read-body.ts';

/** A submission of which everything but the answers is known to be right; sealed, nobody here can read more. */
export type Received = SubmissionEnvelope | SealedSubmission;

/** A request read: the submission with its exact bytes, or the problem with it. */
export type ReadSubmission =
  | { readonly kind: 'ok'; readonly submission: Received; readonly text: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * The door for submissions: from a request to a value that can be trusted in all but its answers, which its survey judges; in the order in which refusing costs least.
 * Headers, size, UTF-8, depth, number of values, JSON, characters, names, shape; then that `Idempotency-Key` is the submission's own id.
 */
export async function readSubmission(request: Request): Promise<ReadSubmission> {
  const badHeaders = checkHeaders(request.headers);
  if (badHeaders !== null) return { kind: 'problem', problem: badHeaders };
  const body = await readBody(request, submissionLimits.maxBytes);
  if (body.kind !== 'ok') return { kind: 'problem', problem: body.kind === 'too-large' ? tooLarge : cutOff };
  const text = decode(body.bytes);
  if (text === null) return { kind: 'problem', problem: notUtf8 };
  const json = parseJson(text, submissionLimits);
  const issues = json.kind === 'issues' ? json.issues : checkNames(text, json.value);
  if (json.kind === 'issues' || issues.length > 0) return refuse('not-json', 'The body is not JSON that can be read and stored.', issues);
  const parsed = parse(isSealed(json.value) ? SealedSubmission : SubmissionEnvelope, json.value);
  if (parsed.kind === 'issues') return refuse('not-a-submission', 'The body is not a submission.', parsed.issues);
  const submission = parsed.value;
  if (request.headers.get('Idempotency-Key') !== submission.submissionId) return { kind: 'problem', problem: otherKey };
  return { kind: 'ok', submission, text, bytes: body.bytes };
}

/** Whether something says that it is sealed. What it says else, its schema judges. */
export function isSealed(value: unknown): value is SealedSubmission {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'poet-sealed/1';
}

function checkHeaders(headers: Headers): Problem | null {
  const [type = '', ...parameters] = (headers.get('Content-Type') ?? '').toLowerCase().split(';');
  const charsets = parameters.filter((parameter) => parameter.trim().startsWith('charset='));
  const isUtf8 = charsets.every((charset) => /^charset="?utf-8"?$/.test(charset.trim()));
  if (type.trim() !== 'application/json' || !isUtf8) return wrongType;
  if (headers.has('Content-Encoding')) return encoded;
  return headers.has('Idempotency-Key') ? null : missingKey;
}

/** Strict, and with a byte order mark kept, so that text and bytes say the same. */
function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(code: string, title: string, issues: readonly Issue[]): ReadSubmission {
  const detail = 'Nothing was stored. The issues say what was wrong and what was expected.';
  return { kind: 'problem', problem: { status: 400, code, title, detail, issues } };
}

const wrongType: Problem = {
  status: 415,
  code: 'not-application-json',
  title: 'Submissions are sent as application/json.',
  detail: 'The Content-Type was another one, or named a character set other than UTF-8. Send "Content-Type: application/json".',
};

const encoded: Problem = {
  status: 415,
  code: 'encoded',
  title: 'Submissions are sent as they are.',
  detail: 'The body has a Content-Encoding. Send it without one: it is small.',
};

const missingKey: Problem = {
  status: 400,
  code: 'missing-idempotency-key',
  title: 'Idempotency-Key is missing.',
  detail: "Send the submission's own submissionId in the header Idempotency-Key, so that sending it again stores nothing twice.",
};

const otherKey: Problem = {
  status: 400,
  code: 'other-idempotency-key',
  title: 'Idempotency-Key is not the submissionId.',
  detail: 'The header Idempotency-Key and submissionId in the body must be the same text.',
};

const tooLarge: Problem = {
  status: 413,
  code: 'too-large',
  title: 'The submission is too large.',
  detail: `A submission has at most ${submissionLimits.maxBytes} bytes. No survey needs more.`,
};

/** 408 and not 400, because a sender that gets to read it should send the same bytes again. */
const cutOff: Problem = {
  status: 408,
  code: 'cut-off',
  title: 'The body ended in the middle.',
  detail: 'The connection was closed before the whole submission had come. Nothing was stored; send the same bytes again.',
};

const notUtf8: Problem = {
  status: 400,
  code: 'not-utf-8',
  title: 'The body is not UTF-8.',
  detail: 'Some of the bytes are not valid UTF-8. Send JSON text in UTF-8.',
};
