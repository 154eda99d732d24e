import type { SourceColumn } from './columns-of.ts';
import type { Row } from './dataset.ts';
import type { ExportedSubmission } from './exported-submission.ts';

/** The row of one submission. */
export function rowOf(columns: readonly SourceColumn[], submission: ExportedSubmission): Row {
  return columns.map(({ read }) => read(submission));
}
