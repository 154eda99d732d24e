import { arrive } from '../survey/on-the-page.ts';
import type { LeftBehind, Survey } from '@poet/core';

/** What stands in the place of the survey’s page while something about saved answers is to be said or asked. */
export type DraftPage =
  /** Somebody has begun on this device: is it the same person? */
  | { readonly kind: 'offer' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'enter'; readonly status: 'asking' | 'looking' | 'wrong' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'gone' }
  /** What the version on this page has no place for, with the survey in which it was asked. */
  | { readonly kind: 'left-behind'; readonly survey: Survey; readonly answers: readonly LeftBehind[] };

/** What a person can do about saved answers. */
export interface DraftActions {
  /** Goes on with the survey that is open. */
  goOn(): void;
  /** Saves the answers, and gives a code. */
  save(): void;
  showCode(): void;
  copyCode(code: string): void;
  print(): void;
  /** Deletes what is saved; the survey stays open. */
  remove(): void;
  /** To the answers that are saved. */
  resume(): void;
  open(typed: string): void;
  isMe(): void;
  isNotMe(): void;
  useThisTab(): void;
  beginAgain(): void;
}

/** Puts the focus where somebody has come to: on a page with a field that is to be mended, there. */
export function arriveAt(page: DraftPage, root: ParentNode): void {
  if (page.kind !== 'enter') arrive(root);
  else if (page.status === 'wrong') root.querySelector<HTMLElement>('input.code')?.focus();
}

/** Whether the survey cannot be gone on with before a page is answered. */
export function mustBeAnswered({ kind }: DraftPage): boolean {
  return kind === 'offer' || kind === 'elsewhere' || kind === 'gone';
}
