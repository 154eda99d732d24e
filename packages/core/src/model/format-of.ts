/** What a JSON value says it is, under `format`; `undefined` when it says nothing. */
export function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}
