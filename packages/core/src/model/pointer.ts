/** Writes a JSON Pointer (RFC 6901): `pointer('answers', 'a/b')` is `/answers/a~1b`. Half a surrogate pair is written as U+FFFD. */
export function pointer(...steps: readonly PropertyKey[]): string {
  return steps.map((step) => '/' + String(step).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}

/** The steps of a JSON Pointer, as `pointer` takes them. */
export function stepsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
