import { judge, readRetryAfterMs, retryDelayMs } from './delivery.ts';
import type { Delivery, Outcome, ParkReason } from './delivery.ts';

/**
 * Where one submission is: `draft → sealed → sending → receipted | parked`. `sealed`: its bytes are fixed, and being written to the device. Sending
 * is `sending` while an attempt is under way and `waiting` between two.
 */
export type SendState = { readonly kind: 'draft' } | { readonly kind: 'sealed' } | Delivery;

/** What happens to it. Clock and chance come along, so that what follows depends on nothing else. */
export type SendEvent =
  /** The person sends it. */
  | { readonly kind: 'sealed' }
  /** The seal is on the device, or is known not to get there. */
  | { readonly kind: 'kept' }
  /** An earlier visit left it here. `parked` is why it is not tried by itself; `null` where it is. */
  | { readonly kind: 'found'; readonly parked: Parked | null }
  | { readonly kind: 'answered'; readonly outcome: Outcome; readonly nowMs: number; readonly random: number }
  /** The time between two attempts is over. */
  | { readonly kind: 'due' }
  /** The person wants it tried again. */
  | { readonly kind: 'retried' }
  /** It has arrived from elsewhere: another tab, or an earlier visit. */
  | { readonly kind: 'arrived'; readonly receipt: unknown }
  /** There is no way to send it. */
  | { readonly kind: 'stuck'; readonly reason: ParkReason };

export type Parked = Extract<Delivery, { kind: 'parked' }>;
type Receipted = Extract<Delivery, { kind: 'receipted' }>;

/** What is to be done because of it, in this order. */
export type SendEffect =
  | { readonly kind: 'keep-seal' }
  | { readonly kind: 'keep-parked'; readonly parked: Parked }
  | { readonly kind: 'keep-receipt'; readonly receipted: Receipted }
  | { readonly kind: 'attempt' }
  | { readonly kind: 'wait'; readonly delayMs: number };

/** What follows. */
export interface Step {
  readonly state: SendState;
  readonly effects: readonly SendEffect[];
}

/** What one event makes of one state. An event that means nothing there changes nothing: a double press, an answer that comes after the receipt. */
export function step(state: SendState, event: SendEvent, submissionId: string): Step {
  if (state.kind === 'receipted') return { state, effects: [] };
  switch (event.kind) {
    case 'sealed':
      return state.kind === 'draft' ? { state: { kind: 'sealed' }, effects: [{ kind: 'keep-seal' }] } : nothing(state);
    case 'kept':
      return state.kind === 'sealed' ? attempt(1) : nothing(state);
    case 'found':
      if (state.kind !== 'draft') return nothing(state);
      return event.parked ? { state: event.parked, effects: [] } : attempt(1);
    case 'answered':
      return state.kind === 'sending' ? answered(state.attempt, event, submissionId) : nothing(state);
    case 'due':
      return state.kind === 'waiting' ? attempt(state.attempt + 1) : nothing(state);
    case 'retried':
      return state.kind === 'waiting' || state.kind === 'parked' ? attempt(1) : nothing(state);
    case 'arrived':
      return receipted({ kind: 'receipted', status: null, receipt: event.receipt });
    case 'stuck':
      return state.kind === 'sending' ? park({ kind: 'parked', reason: event.reason, status: null, detail: null }) : nothing(state);
  }
}

function nothing(state: SendState): Step {
  return { state, effects: [] };
}

function attempt(number: number): Step {
  return { state: { kind: 'sending', attempt: number }, effects: [{ kind: 'attempt' }] };
}

function park(parked: Parked): Step {
  return { state: parked, effects: [{ kind: 'keep-parked', parked }] };
}

function receipted(state: Receipted): Step {
  return { state, effects: [{ kind: 'keep-receipt', receipted: state }] };
}

type Answered = Extract<SendEvent, { kind: 'answered' }>;

function answered(number: number, { outcome, nowMs, random }: Answered, submissionId: string): Step {
  const verdict = judge(outcome, submissionId);
  if (verdict === 'retry') {
    const retryAfterMs = outcome.kind === 'answer' ? readRetryAfterMs(outcome.retryAfter, nowMs) : null;
    const retryInMs = retryDelayMs(number, random, retryAfterMs);
    return { state: { kind: 'waiting', attempt: number, retryInMs }, effects: [{ kind: 'wait', delayMs: retryInMs }] };
  }
  return verdict.kind === 'parked' ? park(verdict) : receipted(verdict);
}
