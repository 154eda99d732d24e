import type { Session } from '@poet/core';
import type { LitElement } from 'lit';
import { resumeKept } from './kept-answers.ts';
import { takeOver } from './take-over.ts';

/** What there may be of earlier answers. */
export interface Earlier {
  readonly host: LitElement;
  readonly session: Session;
  /** A plain form in the element’s place. */
  readonly form: HTMLFormElement | null;
  /** What the browser has kept of this page. */
  readonly kept: unknown;
}

/** Goes on with earlier answers: those in the form first, which is what the person sees. */
export function takeUp({ host, session, form, kept }: Earlier): Session {
  const taken = form ? takeOver(form, session, host) : session;
  return taken === session && typeof kept === 'string' ? resumeKept(session, kept) : taken;
}
