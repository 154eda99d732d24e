import fc from 'fast-check';

/** Values that are right somewhere, nearly right somewhere, or right nowhere. */
const pieces = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>('', 'en', 'yes', 'scale', 'text', 'positive', 'parent-carer', 'dont-know', 'after-check'),
  },
  fc.constantFrom<unknown>(
    'constructor',
    '2026-02-30',
    '2024-02-29',
    '1.0.0',
    '302/parking',
    'a b',
    'mailto:a@example.org',
    'x'.repeat(10_001),
  ),
  { weight: 2, arbitrary: fc.constantFrom<unknown>(0, 1, -1, 1.5, 12, 31, 1e21, true, false, null) },
  fc.constantFrom<unknown>([], {}, { en: 'x' }, { cy: 'x' }, ['yes'], [{ strong: ['x', { break: true }] }], {
    not: { question: 'a', is: ['b'] },
  }),
  fc.constantFrom<unknown>(
    { id: 'a', label: { en: 'A' } },
    { id: 'a', label: { en: 'A' }, polarity: 'neutral' },
    { question: 'a', is: [] },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const keys = fc.constantFrom(
  'en',
  'en-simple',
  'hint',
  'showIf',
  'required',
  'min',
  'max',
  'rows',
  'unit',
  'body',
  'options',
  'use',
  'intro',
  '$schema',
  'x',
  '',
);

/** One thing that is done to a JSON value. */
export interface JsonChange {
  /** Numbers that lead to a place: each chooses, by its remainder, among what is there, or stops. */
  readonly way: readonly number[];
  readonly how: 'replace' | 'add' | 'remove' | 'repeat';
  readonly key: string;
  readonly value: unknown;
}

/** Something random that is done to a JSON value: often what a definition might have, and often not. */
export const jsonChanges: fc.Arbitrary<JsonChange> = fc.record({
  way: fc.array(fc.nat(50), { minLength: 1, maxLength: 14 }),
  how: fc.constantFrom('replace', 'add', 'remove', 'repeat'),
  key: keys,
  value: pieces,
});

/** A copy of a JSON value with one thing in it changed. */
export function changedJson(value: unknown, { way: [step = 0, ...way], ...change }: JsonChange): unknown {
  const inside = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const here = inside[step % (inside.length + 1)];
  if (typeof value !== 'object' || value === null) return change.how === 'replace' ? change.value : value;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  if (here !== undefined && way.length > 0) copy[here] = changedJson(copy[here], { ...change, way });
  else if (change.how === 'add' || here === undefined) copy[Array.isArray(value) ? inside.length : change.key] = change.value;
  else if (change.how === 'replace') copy[here] = change.value;
  else if (change.how === 'remove') delete copy[here];
  else copy[Array.isArray(value) ? inside.length : `${here}2`] = copy[here];
  return Array.isArray(value) ? Object.values(copy) : copy;
}
