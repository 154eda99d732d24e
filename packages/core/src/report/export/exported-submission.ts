import type { Submission } from '../../model/submission.ts';
import type { Survey } from '../../model/survey.ts';

/** A submission with the survey that it answers, as a file of single answers is made from it. */
export interface ExportedSubmission {
  readonly submission: Submission;
  readonly survey: Survey;
  /** The day on which it came, `2026-11-23`; `null` where nobody knows. */
  readonly receivedOn: string | null;
  /** In linked mode, the pseudonym of the invitation. */
  readonly link: string | null;
}
