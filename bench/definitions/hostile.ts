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
    '40,000 unknown pieces in one text': written([{ ...scaleQuestion, text: { en: repeated(40_000, { strng: 'a' }) } }]),
    '40,000 pieces in one text': written([{ ...scaleQuestion, text: { en: repeated(40_000, { strong: 'a' }) } }]),
    '60,000 unknown names': written([scaleQuestion], names(60_000)),
    '60,000 languages': written([{ ...scaleQuestion, text: { en: 'Parking?', ...names(60_000) } }]),
    '60,000 answers in a condition': written([{ ...scaleQuestion, showIf: { question: 'where', is: repeated(60_000, 'home') } }]),
    'a million line breaks': '\n'.repeat(1_000_000),
    'a brace and a million line breaks': `{${'\n'.repeat(1_000_000)}`,
    'eight cars for seven spaces': pigeonholes(8),
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

function repeated<T>(count: number, value: T): readonly T[] {
  return Array.from({ length: count }, () => value);
}

function names(count: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, 1]));
}

/** A question for whoever parks each of some cars in a space of its own, with one space too few: hard to refute, whichever way one begins. */
function pigeonholes(cars: number): string {
  const spaces = Array.from({ length: cars - 1 }, (_, i) => `space-${i}`);
  const options = spaces.map((id) => ({ id, label: { en: `In ${id}` } }));
  const questions = Array.from({ length: cars }, (_, i) => ({
    ...scaleQuestion,
    kind: 'single',
    scale: undefined,
    ...{ id: `car-${i}`, concept: `car-${i}`, text: { en: `Where is car ${i}?` }, options },
  }));
  const pairs = questions.flatMap(({ id }, i) => questions.slice(0, i).map((other) => [id, other.id] as const));
  const apart = spaces.flatMap((space) => pairs.map((pair) => ({ not: { all: pair.map((question) => ({ question, is: [space] })) } })));
  const parked = questions.map(({ id }) => ({ question: id, is: spaces }));
  return written([...questions, { ...scaleQuestion, showIf: { all: [...apart, ...parked] } }]);
}

const quality = {
  id: 'parking-quality',
  points: [
    { id: 'good', label: { en: 'Good' }, polarity: 'positive' },
    { id: 'poor', label: { en: 'Poor' }, polarity: 'negative' },
  ],
};

function written(questions: readonly unknown[], beside: object = {}): string {
  return JSON.stringify({
    ...beside,
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
