/**
 * What somebody in the same street may know of a person without having seen the answers, by concept: what people are, not what they think. In a de-identified
 * file no combination of these is rare. In the order in which they are withheld until that is so: first what tells most of one person.
 */
export const background: readonly string[] = [
  'equality-ethnic-group',
  'equality-disability',
  'need',
  'setting',
  'plan-length',
  'sen-support-length',
  'work-part',
  'work-ages',
  'work-plans',
  'work-young-people',
  'relationship',
  'equality-sex',
  'work-area',
  'age',
  'term',
  'helper',
];

/** Finer than the five ethnic groups that a de-identified file has. */
export const tooFine: ReadonlySet<string> = new Set([
  'equality-white',
  'equality-mixed',
  'equality-asian',
  'equality-black',
  'equality-other',
]);
