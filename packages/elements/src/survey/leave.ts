import { html, nothing } from 'lit';
import type { Issue } from '@poet/core';
import { messages } from '../messages.ts';
import { isExit } from './exit-address.ts';

/** Why there is no way to leave quickly although the page asks for one, if so. */
export function whatPreventsLeaving(exit: string): readonly Issue[] {
  if (!exit || isExit(exit)) return [];
  return [{ path: '/exit', code: 'no-exit', message: `"${exit}" is not a whole address of the web.` }];
}

/** Draws the way to leave quickly, which is the first thing of every page. */
export function drawLeave(exit: string): unknown {
  if (!isExit(exit)) return nothing;
  return html`<div class="leave">
    <button type="button" class="secondary" part="button-exit" data-action="leave">${messages.leave()}</button>
    <span class="hint">${messages.leaveByKey()}</span>
  </div>`;
}
