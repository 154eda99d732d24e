/** Where a sealed submission is on its way. `parked`: kept, and no longer tried until something is changed. */
export type Delivery =
  | { readonly kind: 'sending'; readonly attempt: number }
  | { readonly kind: 'waiting'; readonly attempt: number; readonly retryInMs: number }
  | { readonly kind: 'receipted'; readonly status: number | null; readonly receipt: unknown }
  | { readonly kind: 'parked'; readonly reason: ParkReason; readonly status: number | null; readonly detail: string | null };

/**
 * Why a submission is parked: the collector refused it or answered from another address, the page has nowhere to send it or could not load the code
 * that does, the host's own delivery failed, or it could not be sealed for the authority.
 */
export type ParkReason = 'refused' | 'redirected' | 'no-endpoint' | 'not-loaded' | 'host' | 'not-sealed' | InvitationProblem;

/** Why a collector does not take what comes with, or without, an invitation. */
export type InvitationProblem = (typeof invitationProblems)[number];
const invitationProblems = ['invitation-spent', 'invitation-expired', 'invitation-not-valid', 'invitation-needed'] as const;

/** Every reason, for whoever reads one that was kept. */
export const parkReasons: readonly ParkReason[] = [
  'refused',
  'redirected',
  'no-endpoint',
  'not-loaded',
  'host',
  'not-sealed',
  ...invitationProblems,
];

/** What came back from one attempt: an answer, or nothing that could be read. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
      readonly retryAfter: string | null;
    }
  | { readonly kind: 'redirect' }
  | { readonly kind: 'silence' }
  /** The page’s own backend has stored it, or has not. */
  | { readonly kind: 'stored'; readonly receipt: unknown }
  | { readonly kind: 'failed'; readonly detail: string | null };

/** What one attempt comes to. */
export type Verdict = Extract<Delivery, { kind: 'receipted' | 'parked' }> | 'retry';

/** Statuses that mean "later", whatever else they say. */
const later: ReadonlySet<number> = new Set([408, 409, 425, 429]);

/**
 * What one outcome means for the submission. Nothing but a receipt for this very submission counts as delivered:
 * a login page answers 200, and so does a proxy.
 */
export function judge(outcome: Outcome, submissionId: string): Verdict {
  switch (outcome.kind) {
    case 'silence':
      return 'retry';
    case 'redirect':
      return { kind: 'parked', reason: 'redirected', status: null, detail: null };
    case 'stored':
      return { kind: 'receipted', status: null, receipt: outcome.receipt };
    case 'failed':
      return { kind: 'parked', reason: 'host', status: null, detail: outcome.detail };
    case 'answer':
      return judgeAnswer(outcome, submissionId);
  }
}

function judgeAnswer(outcome: Answered, submissionId: string): Verdict {
  const { status } = outcome;
  if (status >= 200 && status < 300) return readReceipt(outcome, submissionId);
  if (status >= 300 && status < 400) return { kind: 'parked', reason: 'redirected', status, detail: null };
  if (status >= 500 || later.has(status)) return 'retry';
  return { kind: 'parked', reason: whyRefused(outcome), status, detail: detailOf(outcome.body) };
}

type Answered = Extract<Outcome, { kind: 'answer' }>;

function readReceipt({ status, contentType, body }: Answered, submissionId: string): Verdict {
  if (status === 204) return { kind: 'receipted', status, receipt: null };
  if (contentType.toLowerCase().includes('html')) return 'retry';
  const receipt = readJson(body);
  const echoed = fieldOf(receipt, 'submissionId');
  if (echoed === submissionId) return { kind: 'receipted', status, receipt };
  const isPlainAcceptance = echoed === undefined && (status === 201 || status === 202);
  return isPlainAcceptance ? { kind: 'receipted', status, receipt } : 'retry';
}

/** What a refusal is about, by the type of its problem document: `urn:poet:problem:invitation-spent`. */
function whyRefused({ status, body }: Answered): ParkReason {
  const type = fieldOf(readJson(body), 'type');
  const code = typeof type === 'string' ? type.split(/[:/]/).at(-1) : undefined;
  return (status === 403 && invitationProblems.find((problem) => problem === code)) || 'refused';
}

function detailOf(body: string): string | null {
  const detail = fieldOf(readJson(body), 'detail');
  return typeof detail === 'string' ? detail : null;
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

const secondMs = 1_000;
const longestBackoffMs = 5 * 60 * secondMs;
const longestRetryAfterMs = 60 * 60 * secondMs;

/**
 * How long to wait before the next attempt: full jitter over 1 s, 2 s, 4 s … 5 min, or what `Retry-After` asks, up to 1 h.
 * @param attempt attempts made so far, from 1.
 * @param random a number from 0 to 1.
 */
export function retryDelayMs(attempt: number, random: number, retryAfterMs: number | null = null): number {
  if (retryAfterMs !== null) return Math.min(Math.max(retryAfterMs, secondMs), longestRetryAfterMs);
  const ceilingMs = Math.min(longestBackoffMs, secondMs * 2 ** Math.min(attempt - 1, 20));
  return Math.max(secondMs / 2, Math.round(random * ceilingMs));
}

/** The two date forms of RFC 9110 that name their time zone. `Date.parse` alone would find a date in nearly anything. */
const httpDate = /^[A-Z][a-z]{2,8}, .+ \d{2}:\d{2}:\d{2} GMT$/;

/** `Retry-After` in milliseconds: seconds or an HTTP date, as RFC 9110 has it; `null` when it says nothing that can be used. */
export function readRetryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * secondMs;
  const at = httpDate.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}
