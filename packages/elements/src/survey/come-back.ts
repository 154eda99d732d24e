import { currentPage } from '@poet/core';
import { laterMessages } from '../messages/later-messages.ts';
import { say } from './on-the-page.ts';
import type { SessionController } from './session-controller.ts';

/**
 * Brings whoever comes back to check-your-answers from one of them to that answer again, with its question in view, and says whether it changed.
 * A list of forty answers is a long way to walk again by keyboard.
 * @returns whether somebody has come back just now; otherwise nothing was done.
 */
export function comeBack(controller: SessionController, root: ParentNode): boolean {
  const { state } = controller;
  if (state.kind !== 'filling' || currentPage(state.session).kind !== 'check-answers') return false;
  const change = controller.takeChange();
  const button = change && root.querySelector<HTMLElement>(`[data-action=change][data-question="${CSS.escape(change.question)}"]`);
  if (!button) return false;
  button.closest('div')?.scrollIntoView({ block: 'center' });
  button.focus({ preventScroll: true });
  const after = state.session.answers.get(change.question);
  say(JSON.stringify(after) === JSON.stringify(change.before) ? laterMessages.unchanged() : laterMessages.changed(), root);
  return true;
}
