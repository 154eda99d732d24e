/**
 * Plain data as JSON writes it whatever a page's scripts do: libraries of 2007 give every object or array a `toJSON`, which `JSON.stringify`
 * and canonical JSON obey.
 * @returns the value itself where there is no `toJSON` to obey, else a copy that has none.
 */
export function withoutToJson(value: unknown): unknown {
  return 'toJSON' in [] ? copyOf(value) : value;
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map((item) => copyOf(item))
    : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)]));
  return Object.defineProperty(copy, 'toJSON', { value: undefined });
}
