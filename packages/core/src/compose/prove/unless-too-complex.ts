import { TooComplex } from './decision-diagram.ts';

/** What a calculation gives, or `null` where it passes the limits of the diagram. */
export function unlessTooComplex<T>(calculate: () => T): T | null {
  try {
    return calculate();
  } catch (thrown) {
    if (thrown instanceof TooComplex) return null;
    throw thrown;
  }
}
