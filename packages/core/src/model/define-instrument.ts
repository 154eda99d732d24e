import type { NonSubstantive } from './code-lists.ts';
import type { Instrument } from './instrument.ts';

/**
 * Keeps the literal types of a definition written in TypeScript, so that {@link AnswersOf} knows its questions and options.
 * Does nothing at run time. Wrong options and missing scales are found by `compose`.
 */
export function defineInstrument<const T extends Instrument>(definition: T): T {
  return definition;
}

/** The answers to an instrument, by question id: a wrong question, option or scale point does not compile. */
export type AnswersOf<T extends Instrument> = {
  readonly [Q in AskedIn<T> as Q['id']]?: ValueOf<T, Q> | { readonly status: NonSubstantiveOf<Q> };
};

type AskedIn<T extends Instrument> = Exclude<T['sections'][number]['questions'][number], { kind: 'information' }>;
type PointsOf<T extends Instrument, S> = Extract<T['scales'][number], { id: S }>['points'][number]['id'];
type NonSubstantiveOf<Q> = Q extends { nonSubstantive: readonly (infer N extends NonSubstantive)[] } ? N : never;
type ValueOf<T extends Instrument, Q> = Q extends { kind: 'scale'; scale: infer S }
  ? PointsOf<T, S>
  : Q extends { kind: 'single'; options: readonly { id: infer O }[] }
    ? O
    : Q extends { kind: 'multiple'; options: readonly { id: infer O }[] }
      ? readonly O[]
      : Q extends { kind: 'number' }
        ? number
        : string;
