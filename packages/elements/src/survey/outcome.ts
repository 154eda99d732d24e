import { html, nothing } from 'lit';
import { laterMessages } from '../messages/later-messages.ts';
import type { Delivery, ParkReason } from '../send/delivery.ts';
import { isWaiting } from './what-is-shown.ts';

/**
 * Draws where the answers are after they were sealed: on their way, waiting for another try, or kept because they were refused.
 * @param isKept whether they are on the device; where they are not, only this page has them
 */
export function drawDelivery(delivery: Delivery, isKept = false): unknown {
  switch (delivery.kind) {
    case 'sending':
      return isWaiting(delivery) ? drawWaiting(isKept) : drawOutcome(laterMessages.sendingTitle(), laterMessages.sendingBody());
    case 'waiting':
      return drawWaiting(isKept);
    case 'parked':
      return html`${drawOutcome(isKept ? laterMessages.parkedTitle() : laterMessages.waitingTitle(), whyParked(delivery.reason))}
      ${isKept ? nothing : html`<p>${laterMessages.keepOpen()}</p>`} ${drawWaysOut(waysOut(delivery.reason))}`;
    case 'receipted':
      return drawSent();
  }
}

function whyParked(reason: ParkReason): string {
  switch (reason) {
    case 'no-endpoint':
      return laterMessages.parkedSetup();
    case 'refused':
      return laterMessages.parkedRefused();
    case 'invitation-spent':
      return laterMessages.parkedSpent();
    case 'invitation-expired':
      return laterMessages.parkedExpired();
    case 'invitation-not-valid':
    case 'invitation-needed':
      return laterMessages.parkedNotValid();
    case 'not-sealed':
      return laterMessages.parkedUnsealed();
    case 'redirected':
    case 'not-loaded':
    case 'host':
      return laterMessages.parkedUnreached();
  }
}

/** Draws the confirmation. */
export function drawSent(): unknown {
  return html`<div class="sent" part="confirmation">${drawOutcome(laterMessages.sentTitle(), laterMessages.sentBody())}</div>`;
}

function drawWaiting(isKept: boolean): unknown {
  return html`${drawOutcome(laterMessages.waitingTitle(), isKept ? laterMessages.waitingKept() : laterMessages.waitingBody())}
  ${drawWaysOut(['retry', 'save'])}`;
}

function drawOutcome(title: string, body: string): unknown {
  return html`<h2 class="heading" part="heading" tabindex="-1">${title}</h2>
    <p>${body}</p>`;
}

type WayOut = 'retry' | 'save';

/** First what may help: the same invitation is refused again, and a page that cannot send cannot a second time. */
function waysOut(reason: ParkReason): readonly [WayOut, WayOut] {
  return reason === 'no-endpoint' || reason.startsWith('invitation') ? ['save', 'retry'] : ['retry', 'save'];
}

function drawWaysOut([first, second]: readonly [WayOut, WayOut]): unknown {
  const words = { retry: laterMessages.tryAgain(), save: laterMessages.saveCopy() };
  return html`<div class="actions">
    <button type="button" class="primary" part="button-primary" data-action=${first}>${words[first]}</button>
    <button type="button" class="secondary" part="button-secondary" data-action=${second}>${words[second]}</button>
  </div>`;
}
