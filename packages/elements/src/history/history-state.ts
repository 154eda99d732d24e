/** Where an entry of the browser's history belongs: to which run of this script, and to which of its steps. It says nothing about what was asked. */
export interface Step {
  readonly run: string;
  readonly step: number;
}

/** The one key of `history.state` that is ours. */
const key = 'poet';

/** Reads our step from an entry's state; `null` where it has none. */
export function stepIn(state: unknown): Step | null {
  const ours: unknown = isPlain(state) ? state[key] : null;
  if (!isPlain(ours)) return null;
  const { run, step } = ours;
  return typeof run === 'string' && typeof step === 'number' ? { run, step } : null;
}

/** The host's state with our step beside it; `null` where the host's is nothing that a key could be put into. */
export function withStep(state: unknown, step: Step): Readonly<Record<string, unknown>> | null {
  if (state === null || state === undefined) return { [key]: step };
  return isPlain(state) ? { ...state, [key]: step } : null;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
