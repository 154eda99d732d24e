import type { SurveyStatus } from '../survey/events.ts';

/**
 * What a page in a frame tells the page around it. Nothing in it is an answer: how high it is, what its page is called, how far the survey is,
 * and the receipt.
 */
export type FrameMessage =
  | { readonly kind: 'height'; readonly heightPx: number }
  | {
      readonly kind: 'page';
      readonly status: SurveyStatus;
      readonly title: string;
      /** BCP 47 tag of the language of the title. */
      readonly lang: string;
      readonly dir: 'ltr' | 'rtl';
    }
  | { readonly kind: 'ready' | 'failed' | 'left' }
  | { readonly kind: 'receipt'; readonly submissionId: string; readonly receivedOn: string | null };

/** More than any page of a survey has, and less than would harm the page around it. */
const limits = { heightPx: 200_000, title: 500 } as const;
const statuses: readonly unknown[] = [
  'asking',
  'declined',
  'filling',
  'handing-over',
  'saving',
  'sending',
  'waiting',
  'parked',
  'sent',
] satisfies SurveyStatus[];

/** Shortens a title to what is taken in. */
export function shortTitle(title: string): string {
  return title.length <= limits.title ? title : `${title.slice(0, limits.title - 1)}…`;
}

/** Reads what came from a frame; `null` for whatever is not exactly one of the messages. What a message has besides is left behind. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  if (!isRecord(data)) return null;
  const { kind } = data;
  switch (kind) {
    case 'height':
      return parseHeight(data['heightPx']);
    case 'page':
      return parsePage(data);
    case 'receipt':
      return parseReceipt(data);
    case 'ready':
    case 'failed':
    case 'left':
      return { kind };
    default:
      return null;
  }
}

/** Reads the tag of a language; `null` for anything else. */
export function parseLanguage(data: unknown): string | null {
  return typeof data === 'string' && data.length <= 35 && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(data) ? data : null;
}

/** Reads an invitation; `null` for anything else. */
export function parseInvitation(data: unknown): string | null {
  const invitation = isRecord(data) ? data['invitation'] : null;
  return typeof invitation === 'string' && /^[\w.~%-]{1,2000}$/.test(invitation) ? invitation : null;
}

function parseHeight(heightPx: unknown): FrameMessage | null {
  if (typeof heightPx !== 'number' || !Number.isInteger(heightPx)) return null;
  return heightPx > 0 && heightPx <= limits.heightPx ? { kind: 'height', heightPx } : null;
}

function parsePage({ status, title, lang, dir }: Fields): FrameMessage | null {
  const language = parseLanguage(lang);
  if (!isStatus(status) || typeof title !== 'string' || title.length > limits.title || language === null) return null;
  return dir === 'ltr' || dir === 'rtl' ? { kind: 'page', status, title, lang: language, dir } : null;
}

function parseReceipt({ submissionId, receivedOn }: Fields): FrameMessage | null {
  if (typeof submissionId !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(submissionId)) return null;
  if (receivedOn !== null && !(typeof receivedOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(receivedOn))) return null;
  return { kind: 'receipt', submissionId, receivedOn };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null;
}

function isStatus(status: unknown): status is SurveyStatus {
  return statuses.includes(status);
}
