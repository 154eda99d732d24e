/** Why what was asked for could not be written out, for people; `null` when whoever was to read it has stopped, as `head` does. */
export function outputProblem(error: Error): string | null {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EPIPE') return null;
  const why = code === 'ENOSPC' ? 'there is no space left' : error.message;
  return `The output cannot be written: ${why}. Not all of it is there; send it somewhere else.`;
}
