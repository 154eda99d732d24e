import { html } from 'lit';
import { messages } from '../messages.ts';
import type { Delivery, ParkReason } from '../send/delivery.ts';

/** Draws where the answers are after they were sealed: on their way, waiting for another try, or kept because they were refused. */
export function drawDelivery(delivery: Delivery): unknown {
  switch (delivery.kind) {
    case 'sending':
      return isWaiting(delivery) ? drawWaiting() : drawOutcome(messages.sendingTitle(), messages.sendingBody());
    case 'waiting':
      return drawWaiting();
    case 'parked':
      return html`${drawOutcome(messages.parkedTitle(), whyParked(delivery.reason))} ${drawWaysOut()}`;
    case 'receipted':
      return drawSent();
  }
}

function whyParked(reason: ParkReason): string {
  switch (reason) {
    case 'no-endpoint':
      return messages.parkedSetup();
    case 'refused':
      return messages.parkedRefused();
    case 'redirected':
    case 'not-loaded':
    case 'host':
      return messages.parkedUnreached();
  }
}

/** Whether the person waits while it is tried again and again: from the first failure on, the attempts themselves look no different. */
export function isWaiting(delivery: Delivery): boolean {
  return delivery.kind === 'waiting' || (delivery.kind === 'sending' && delivery.attempt > 1);
}

/** Draws the confirmation. */
export function drawSent(): unknown {
  return html`<div class="sent" part="confirmation">${drawOutcome(messages.sentTitle(), messages.sentBody())}</div>`;
}

function drawWaiting(): unknown {
  return html`${drawOutcome(messages.waitingTitle(), messages.waitingBody())} ${drawWaysOut()}`;
}

function drawOutcome(title: string, body: string): unknown {
  return html`<h2 class="heading" part="heading" tabindex="-1">${title}</h2>
    <p>${body}</p>`;
}

function drawWaysOut(): unknown {
  return html`<div class="actions">
    <button type="button" class="primary" part="button-primary" data-action="retry">${messages.tryAgain()}</button>
    <button type="button" class="secondary" part="button-secondary" data-action="save">${messages.saveCopy()}</button>
  </div>`;
}
