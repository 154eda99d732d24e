import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';

/** A finding that makes a definition unusable. */
export function error(path: string, code: string, message: string): Finding {
  return { severity: 'error', path, code, message };
}

/** A finding that makes a definition worse than it could be. */
export function warning(path: string, code: string, message: string): Finding {
  return { severity: 'warning', path, code, message };
}

/** A finding to know. */
export function note(path: string, code: string, message: string): Finding {
  return { severity: 'note', path, code, message };
}

/** Issues of a door as what they are for a definition: errors. */
export function errors(issues: readonly Issue[]): Finding[] {
  return issues.map((issue) => ({ severity: 'error', ...issue }));
}

/** The first names of a list, and how many more there are: “a, b, c and 4 more”. */
export function named(names: readonly string[], most = 8): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
