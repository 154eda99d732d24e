import type { Section } from './section.ts';

/** Sections in the order in which they are asked: as they stand, with those behind check-your-answers last. `sectionOf` finds the section in a list of something else. */
export function inOrder<T>(all: readonly T[], sectionOf: (one: T) => Section): T[] {
  const isLast = (one: T) => sectionOf(one).placement === 'after-check';
  return [...all.filter((one) => !isLast(one)), ...all.filter(isLast)];
}
