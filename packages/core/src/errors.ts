/** Why a call was wrong. Bad data never throws: it comes back as a list of {@link Issue}s. */
export type PoetErrorCode =
  | 'unknown-question'
  | 'unknown-page'
  | 'not-a-question'
  | 'different-surveys'
  | 'not-a-proportion'
  | 'not-a-probability'
  | 'not-a-count'
  | 'not-a-sample'
  | 'unknown-cell'
  | 'not-a-day'
  | 'not-a-moment'
  | 'not-an-academic-year'
  | 'not-term-dates'
  | 'not-a-later-release'
  | 'not-protected'
  | 'not-a-period'
  | 'not-in-the-release';

/**
 * Thrown when a function of POET is called in a way that can only be a mistake in the calling code,
 * such as answering a question that the survey does not have. Carries a `code` to branch on.
 */
export class PoetError extends Error {
  override readonly name = 'PoetError';
  readonly code: PoetErrorCode;

  constructor(code: PoetErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
