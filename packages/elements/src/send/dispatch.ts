import type { Delivery, Outcome } from './delivery.ts';
import { step } from './machine.ts';
import type { SendEffect, SendEvent, SendState } from './machine.ts';

/** What is written to the device on the way. */
export type KeepEffect = Exclude<SendEffect, { kind: 'attempt' | 'wait' }>;

/** What a submission on its way does to the world. */
export interface DispatchEffects {
  /** Writes it to the device, or finds that it cannot. @returns what that leads to, if anything. */
  keep(effect: KeepEffect): Promise<SendEvent | null>;
  /** Does something while no other tab sends this submission. */
  inTurn(work: () => Promise<void>, signal: AbortSignal): Promise<void>;
  /** What makes an attempt needless: it has arrived from elsewhere. */
  before(): Promise<SendEvent | null>;
  /** One attempt, or why there can be none. */
  attempt(signal: AbortSignal): Promise<Outcome | SendEvent>;
  wait(delayMs: number, signal: AbortSignal): Promise<void>;
  nowMs(): number;
  random(): number;
}

/** One submission on its way: the state that {@link step} says, and what is done because of it. */
export class Dispatch {
  readonly submissionId: string;
  readonly #effects: DispatchEffects;
  readonly #onStep: (delivery: Delivery) => void;
  readonly #stop = new AbortController();
  #pause: AbortController | null = null;
  #state: SendState = { kind: 'draft' };
  #end: () => void = () => undefined;
  /** Ends when it has arrived, or is no longer tried. */
  readonly over = new Promise<void>((resolve) => (this.#end = resolve));

  constructor(submissionId: string, effects: DispatchEffects, onStep: (delivery: Delivery) => void) {
    this.submissionId = submissionId;
    this.#effects = effects;
    this.#onStep = onStep;
  }

  get state(): SendState {
    return this.#state;
  }

  get isStopped(): boolean {
    return this.#stop.signal.aborted;
  }

  /** Stops trying. What is kept on the device stays there. */
  stop(): void {
    this.#stop.abort();
    this.#pause?.abort();
    this.#end();
  }

  /** Goes on from what has happened. Ends when what that leads to is written; attempts and waiting go on by themselves. */
  async happen(event: SendEvent): Promise<void> {
    if (this.isStopped) return;
    const before = this.#state;
    const { state, effects } = step(before, event, this.submissionId);
    if (state === before) return;
    this.#state = state;
    this.#pause?.abort();
    let next: SendEvent | null = null;
    for (const effect of effects) if (isKeeping(effect)) next = await this.#effects.keep(effect);
    if (this.#state !== state || this.isStopped) return;
    if (state.kind !== 'draft' && state.kind !== 'sealed') this.#onStep(state);
    if (state.kind === 'receipted') this.#end();
    for (const effect of effects) if (!isKeeping(effect)) this.#begin(effect);
    if (next) await this.happen(next);
  }

  #begin(effect: Exclude<SendEffect, KeepEffect>): void {
    if (effect.kind === 'wait') void this.#wait(effect.delayMs);
    // Whoever waits for a turn and is stopped is thrown out of the queue.
    else this.#effects.inTurn(() => this.#attempt(), this.#stop.signal).catch(() => undefined);
  }

  async #attempt(): Promise<void> {
    const { signal } = this.#stop;
    const happened = await this.#try(signal);
    const { nowMs, random } = { nowMs: this.#effects.nowMs(), random: this.#effects.random() };
    await this.happen(isOutcome(happened) ? { kind: 'answered', outcome: happened, nowMs, random } : happened);
  }

  /** What throws has not arrived: it is tried again, as where nothing was heard. */
  async #try(signal: AbortSignal): Promise<Outcome | SendEvent> {
    try {
      return (await this.#effects.before()) ?? (await this.#effects.attempt(signal));
    } catch {
      return { kind: 'silence' };
    }
  }

  async #wait(delayMs: number): Promise<void> {
    const pause = (this.#pause = new AbortController());
    await this.#effects.wait(delayMs, pause.signal);
    if (!pause.signal.aborted) await this.happen({ kind: 'due' });
  }
}

function isKeeping(effect: SendEffect): effect is KeepEffect {
  return effect.kind !== 'attempt' && effect.kind !== 'wait';
}

function isOutcome(happened: Outcome | SendEvent): happened is Outcome {
  return ['answer', 'redirect', 'silence', 'stored', 'failed'].includes(happened.kind);
}
