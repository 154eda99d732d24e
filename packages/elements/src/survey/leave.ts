import { html, nothing } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Issue } from '@poet/core';
import { messages } from '../messages.ts';

/** Between two presses of the key, at most; as in "Exit this page" of the GOV.UK Design System. */
const pauseMs = 5_000;

/** Where "Leave this page quickly" leads: a whole address of the web; `null` for anything else. */
export function exitOf(exit: string): string | null {
  try {
    const { protocol, href } = new URL(exit);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** Why there is no way to leave quickly although the page asks for one, if so. */
export function whatPreventsLeaving(exit: string): readonly Issue[] {
  if (!exit || exitOf(exit)) return [];
  const message = `exit="${exit}" is not an address that begins with https:// or http://, so there is no button to leave quickly.`;
  return [{ path: '/exit', code: 'no-exit', message }];
}

/** Draws the way to leave quickly, which is the first thing of every page, and the place for what is only read out. */
export function drawLeave(exit: string): unknown {
  return html`${
      exitOf(exit) === null
        ? nothing
        : html`<div class="leave">
            <button type="button" class="secondary" part="button-exit" data-action="leave">${messages.leave()}</button>
            <span class="hint">${messages.leaveByKey()}</span>
          </div>`
    }
    <div class="visually-hidden" role="status"></div>`;
}

/** Hears how often Escape is pressed in a row while the host is on the page; any other key, and a longer pause, begin again. */
export function hearEscapes(host: ReactiveControllerHost, heard: (presses: number) => void): void {
  let presses = 0;
  let lastMs = 0;
  const onKeyUp = ({ key, timeStamp, isComposing }: KeyboardEvent): void => {
    const isInTime = timeStamp - lastMs <= pauseMs;
    lastMs = timeStamp;
    presses = key !== 'Escape' || isComposing ? 0 : isInTime ? presses + 1 : 1;
    if (presses > 0) heard(presses);
  };
  host.addController({
    hostConnected: () => document.addEventListener('keyup', onKeyUp, true),
    hostDisconnected: () => document.removeEventListener('keyup', onKeyUp, true),
  });
}
