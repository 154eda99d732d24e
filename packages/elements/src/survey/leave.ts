import { html, nothing } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Issue } from '@poet/core';
import { messages } from '../messages.ts';

/** Between two presses of the key, at most; as in "Exit this page" of the GOV.UK Design System. */
const pauseMs = 5_000;

/** Whether "Leave this page quickly" can lead there: a whole address of the web, with nothing in it that a browser would refuse to open. */
export function isExit(exit: string): boolean {
  return /^https?:\/\/[\w.-]+(:\d+)?([/?#]\S*)?$/i.test(exit);
}

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

/** How many presses of Escape in a row leave. */
export const pressesToLeave = 3;

/**
 * Hears how often Escape is pressed in a row while the host is on the page; any other key, and a longer pause, begin again. A press that ends
 * the composing of a character is none. Once there are enough to leave, the key no longer stops the page that is asked for.
 */
export function hearEscapes(host: ReactiveControllerHost, heard: (presses: number) => void): void {
  let presses = 0;
  let lastMs = 0;
  let isComposing = false;
  const onKeyDown = (event: KeyboardEvent): void => {
    // Safari ends the composing before it tells of the key, which then has the number of all keys that composed.
    isComposing = event.isComposing || event.keyCode === 229;
    if (event.key === 'Escape' && presses >= pressesToLeave) event.preventDefault();
  };
  const onKeyUp = ({ key, timeStamp }: KeyboardEvent): void => {
    if (isComposing) return;
    const isInTime = timeStamp - lastMs <= pauseMs;
    lastMs = timeStamp;
    presses = key !== 'Escape' ? 0 : isInTime ? presses + 1 : 1;
    if (presses > 0) heard(presses);
  };
  host.addController({
    hostConnected: () => {
      document.addEventListener('keydown', onKeyDown, true);
      document.addEventListener('keyup', onKeyUp, true);
    },
    hostDisconnected: () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('keyup', onKeyUp, true);
    },
  });
}
