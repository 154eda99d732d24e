/** The few assertions that the tests in a page need. Each fails with what was found and what was expected. */

export function ok(value: unknown, message = `Expected something true, found ${show(value)}.`): asserts value {
  if (!value) throw new Error(message);
}

export function equal(found: unknown, expected: unknown, what = 'value'): void {
  if (!Object.is(found, expected)) throw new Error(`Found the ${what} ${show(found)}, expected ${show(expected)}.`);
}

/** Compares as JSON. */
export function deepEqual(found: unknown, expected: unknown, what = 'value'): void {
  equal(show(found), show(expected), what);
}

export function match(found: string, pattern: RegExp): void {
  if (!pattern.test(found)) throw new Error(`Found ${show(found)}, expected something like ${String(pattern)}.`);
}

function show(value: unknown): string {
  return value instanceof Node ? `<${value.nodeName.toLowerCase()}>` : (JSON.stringify(value) ?? String(value));
}

export function doesNotMatch(actual: string, pattern: RegExp): void {
  ok(!pattern.test(actual), `"${actual}" matches ${pattern}`);
}
