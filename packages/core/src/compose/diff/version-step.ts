import type { Step } from './change.ts';

/** The lowest version that is a step higher: from 1.2.3, a `minor` step leads to 1.3.0. */
export function stepUp(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = numbersOf(version);
  switch (step) {
    case 'nothing':
      return version;
    case 'patch':
      return [major, minor, patch + 1].join('.');
    case 'minor':
      return [major, minor + 1, 0].join('.');
    case 'major':
      return [major + 1, 0, 0].join('.');
  }
}

/** Whether a version is another one, or higher. Both as in Semantic Versioning, without suffixes. */
export function isAtLeast(version: string, least: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(least)];
  const first = one.findIndex((number, i) => number !== other[i]);
  return first < 0 || (one[first] ?? 0) > (other[first] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}
