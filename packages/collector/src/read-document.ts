import { parseJson } from '@poet/core';
import type { Issue, Parsed } from '@poet/core';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { readBody } from './read-body.ts';

/** How a document is read that an authority puts here. */
export interface DocumentDoor<T> {
  readonly limits: { readonly maxBytes: number; readonly maxDepth: number; readonly maxValues: number };
  readonly read: (json: unknown) => Parsed<T>;
  /** What only somebody can find who knows what is stored here. */
  readonly check: (document: T) => readonly Issue[] | Promise<readonly Issue[]>;
  readonly refusals: Readonly<Record<'notJson' | 'tooLarge' | 'wrong', Pick<Problem, 'code' | 'title' | 'detail'>>>;
}

/** The document, or what the request is answered in its place: 413 and 415 for what is too large or no JSON by its type, 400 with issues for what is wrong. */
export type ReadDocument<T> = { readonly kind: 'ok'; readonly document: T } | { readonly kind: 'refused'; readonly response: Response };

/** The door: from a request to a document that can be trusted. */
export async function readDocument<T>(request: Request, door: DocumentDoor<T>): Promise<ReadDocument<T>> {
  const { limits, refusals } = door;
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? '');
  if (!isJson) return refuse({ status: 415, ...refusals.notJson });
  const body = await readBody(request, limits.maxBytes);
  if (body.kind === 'too-large') return refuse({ status: 413, ...refusals.tooLarge });
  const read = body.kind === 'ok' ? await readBytes(body.bytes, door) : ({ kind: 'issues', issues: [cutOff] } as const);
  return read.kind === 'ok' ? { kind: 'ok', document: read.value } : refuse({ status: 400, ...refusals.wrong, issues: read.issues });
}

async function readBytes<T>(bytes: Uint8Array, { limits, read, check }: DocumentDoor<T>): Promise<Parsed<T>> {
  const json = parseJson(new TextDecoder().decode(bytes), limits);
  if (json.kind === 'issues') return json;
  const document = read(json.value);
  if (document.kind === 'issues') return document;
  const issues = await check(document.value);
  return issues.length > 0 ? { kind: 'issues', issues } : document;
}

const cutOff: Issue = { path: '', code: 'cut-off', message: 'The body ended before its time. Send it again.' };

function refuse(refusal: Problem): { readonly kind: 'refused'; readonly response: Response } {
  return { kind: 'refused', response: problem(refusal) };
}
