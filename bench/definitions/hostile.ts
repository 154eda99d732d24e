/** Definitions that somebody might send to do harm or by accident, by what is wrong with each: the text of a file. */
export function hostileDefinitions(): Readonly<Record<string, string>> {
  const question = (i: number) => ({ ...scaleQuestion, id: `q-${i}`, text: { en: `How good or poor is thing ${i}?` } });
  const questions = (count: number) => Array.from({ length: count }, (_, i) => question(i));
  const options = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `o-${i}`, label: { en: `Thing ${i}` } }));
  const single = (choices: readonly unknown[]) => ({ ...scaleQuestion, kind: 'single', scale: undefined, options: choices });
  return {
    'more than 1 MiB': written([{ ...scaleQuestion, hint: { en: 'word '.repeat(220_000) } }]),
    '1,001 questions': written(questions(1_001)),
    '501 options': written([single(options(501))]),
    'nested 33 deep': `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`,
    'an id of 65 characters': written([{ ...scaleQuestion, id: 'a'.repeat(65) }]),
    'an id "__proto__"': written([scaleQuestion]).replace('"id":"parking"', '"id":"__proto__"'),
    'a name "__proto__"': written([scaleQuestion]).replace('"hint"', '"__proto__"'),
    'an id "constructor"': written([{ ...scaleQuestion, id: 'constructor' }]),
    'an id with an emoji': written([{ ...scaleQuestion, id: 'parking-🚗' }]),
    'a bidirectional override': written([{ ...scaleQuestion, text: { en: 'How good or poor is \u202Egnikrap\u202C?' } }]),
    'the same words in NFC and NFD': written([
      single([
        { id: 'a', label: { en: 'Café' } },
        { id: 'b', label: { en: 'Cafe\u0301' } },
      ]),
    ]),
    '"a" beside "A"': written([
      single([
        { id: 'a', label: { en: 'One' } },
        { id: 'A', label: { en: 'Two' } },
      ]),
    ]),
    'a regular expression, (a+)+$': written([{ ...scaleQuestion, pattern: '(a+)+$' }]),
  };
}

const scaleQuestion = {
  kind: 'scale',
  id: 'parking',
  concept: 'parking',
  scale: 'parking-quality',
  text: { en: 'How good or poor is the parking?' },
  hint: { en: 'At school.' },
  nonSubstantive: ['dont-know'],
};

const quality = {
  id: 'parking-quality',
  points: [
    { id: 'good', label: { en: 'Good' }, polarity: 'positive' },
    { id: 'poor', label: { en: 'Poor' }, polarity: 'negative' },
  ],
};

function written(questions: readonly unknown[]): string {
  return JSON.stringify({
    format: 'poet-module/1',
    id: '302/parking',
    version: '1.0.0',
    title: { en: 'Parking' },
    purpose: { en: 'What families think of the parking.' },
    use: { en: 'The council decides where to put parking spaces.' },
    scales: [quality],
    sections: { 'parent-carer': [{ id: 'parking', title: { en: 'Parking' }, questions }] },
  });
}
