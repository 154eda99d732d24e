import type { Issue } from './issue.ts';

/** How much a finding matters: an `error` makes a definition unusable, a `warning` makes it worse than it could be, a `note` is to know. */
export type Severity = 'error' | 'warning' | 'note';

/** What a check says of a definition: an issue, and how much it matters. */
export interface Finding extends Issue {
  readonly severity: Severity;
}
