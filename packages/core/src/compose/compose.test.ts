import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  brokenDefinitions,
  clubInstrument,
  clubSurvey,
  composeText,
  readDefinition,
  transportModule,
} from '../../../../examples/definitions/read-definition.ts';
import type { Survey } from '../model/survey.ts';
import { compose } from './compose.ts';

const questionIds = (survey: Survey) => survey.sections.flatMap(({ questions }) => questions.map(({ id }) => id));

/** Each broken example: the one issue that it has, and what its message must say. */
const faults: Readonly<Record<string, readonly [code: string, path: string, message: RegExp]>> = {
  'condition-on-text': ['condition-without-options', '/sections/0/questions/3/showIf/question', /"four".*"three".*no options/],
  'condition-on-unknown-option': [
    'unknown-option',
    '/sections/0/questions/2/showIf/all/1/is/1',
    /"two" has no answer "god".*very-good, good/,
  ],
  'condition-on-unknown-question': ['unknown-question', '/sections/0/questions/1/showIf/not/question', /"two" depends on "on"/],
  'condition-with-no-options': ['too-small', '/sections/0/questions/1/showIf/all/0/is', /at least 1/],
  'condition-with-unknown-key': ['unknown-key', '/sections/0/questions/1/showIf/equals', /"equals"/],
  'cyclic-condition': ['cyclic-condition', '/sections/0/questions/0/showIf/question', /"one" and "two" depend on each other/],
  'duplicate-option-id': ['duplicate-id', '/sections/0/questions/0/options/2/id', /option.*"yes"/],
  'duplicate-point-id': ['duplicate-id', '/scales/0/points/3/id', /point.*"good"/],
  'duplicate-question-id': ['duplicate-id', '/sections/0/questions/2/id', /question.*"one"/],
  'duplicate-scale-id': ['duplicate-id', '/scales/1/id', /scale.*"quality"/],
  'duplicate-section-id': ['duplicate-id', '/sections/1/id', /section.*"first"/],
  'empty-range': ['empty-range', '/sections/0/questions/3/min', /"four".*min.*max/],
  'forward-condition': ['forward-condition', '/sections/0/questions/0/showIf/question', /"one" depends on "two", which is asked later/],
  'forward-section-condition': ['forward-condition', '/sections/0/showIf/question', /"first" depends on "one"/],
  'javascript-link': ['invalid-format', '/sections/0/questions/2/hint/en/1/link', /https:/],
  'lone-surrogate-in-text': ['bad-characters', '/sections/0/questions/2/hint/en', /surrogate/],
  'missing-concept': ['invalid-type', '/sections/0/questions/2/concept', /missing/],
  'missing-scale': ['missing-scale', '/sections/0/questions/1/scale', /"two".*"agreement"/],
  'no-options': ['too-few-options', '/sections/0/questions/0/options', /"one" has no options; a choice needs at least 2/],
  'nul-in-text': ['bad-characters', '/sections/0/questions/2/hint/en', /NUL/],
  'one-option': ['too-few-options', '/sections/0/questions/0/options', /"one" has 1 option; a choice needs at least 2/],
  'option-named-as-status': ['reserved-id', '/sections/0/questions/0/options/2/id', /"dont-know".*nonSubstantive/],
  'point-named-as-status': ['reserved-id', '/scales/0/points/5/id', /"not-applicable".*nonSubstantive/],
  'required-after-check': ['required-after-check', '/sections/1/questions/0/required', /"four".*optional/],
  'reserved-id': ['custom', '/sections/0/questions/2/id', /reserved/],
  'section-without-questions': ['too-small', '/sections/1/questions', /at least 1/],
  'self-condition': ['cyclic-condition', '/sections/0/questions/1/showIf/any/1/question', /"two" depends on itself/],
  'text-in-no-language': ['invalid-key', '/sections/0/questions/2/text/English please', /BCP 47/],
  'text-without-english': ['custom', '/sections/0/questions/2/text', /English/],
  'unknown-key': ['unknown-key', '/sections/0/questions/2/placeholder', /"placeholder"/],
  'unknown-kind': ['invalid-union', '/sections/0/questions/2/kind', /"scale", "single"/],
  'wrong-format': ['invalid-value', '/format', /"poet-instrument\/1"/],
};

test('every broken example is in the table, and the table has no more', () => {
  assert.deepEqual(brokenDefinitions(), Object.keys(faults).sort());
});

for (const [name, [code, path, message]] of Object.entries(faults)) {
  test(`a definition with the fault ${name} gives one issue, at its place`, () => {
    const parsed = composeText(readDefinition(`broken/${name}`));
    assert.ok(parsed.kind === 'issues');
    assert.deepEqual(
      parsed.issues.map((issue) => [issue.code, issue.path]),
      [[code, path]],
    );
    assert.match(parsed.issues[0]?.message ?? '', message);
  });
}

test('a definition with an issue in every place reports them all', () => {
  const instrument = clubInstrument();
  const [about, ...others] = instrument.sections;
  const renamed = others.map((section) => ({ ...section, id: 'about' }));
  const parsed = compose({ ...instrument, scales: [], sections: about ? [about, ...renamed] : [] });
  assert.ok(parsed.kind === 'issues');
  assert.deepEqual([...new Set(parsed.issues.map(({ code }) => code))].sort(), ['duplicate-id', 'missing-scale', 'unknown-option']);
});

test('a longer circle is a circle', () => {
  const single = (id: string, on: string) => ({
    ...{ id, concept: id, kind: 'single', text: { en: `${id}?` }, showIf: { question: on, is: ['yes'] } },
    options: ['yes', 'no'].map((option) => ({ id: option, label: { en: option } })),
  });
  const instrument = {
    ...clubInstrument(),
    sections: [{ id: 's', title: { en: 's' }, questions: [single('a', 'c'), single('b', 'a'), single('c', 'b')] }],
  };
  const parsed = composeText(JSON.stringify(instrument));
  assert.ok(parsed.kind === 'issues');
  assert.deepEqual(
    parsed.issues.map(({ code, path }) => [code, path]),
    [['cyclic-condition', '/sections/0/questions/0/showIf/question']],
  );
});

test('no change of a good definition, however odd, makes composing throw', () => {
  const text = readDefinition('after-school-club');
  const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\b(?:true|\d+)\b|[[\]{},:]/g)].map(({ index, 0: token }) => ({ index, token }));
  const tokens = fc.oneof(
    fc.constantFrom(...places.map(({ token }) => token)),
    fc.constantFrom(
      'null',
      '-1',
      '1e400',
      '2.5',
      '""',
      '"__proto__"',
      '"constructor"',
      '"\\u0000"',
      '"\\udc00"',
      '[]',
      '{}',
      '[[]]',
      '{"__proto__":[]}',
      '',
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), tokens, ({ index, token }, other) => {
      const parsed = composeText(text.slice(0, index) + other + text.slice(index + token.length));
      if (parsed.kind === 'ok') assert.match(parsed.value.hash, /^sha256-/);
      else
        for (const issue of parsed.issues)
          assert.ok(issue.code !== '' && issue.message.length > 10 && /^(?:\/.*)?$/s.test(issue.path), JSON.stringify(issue));
    }),
    { numRuns: 3000 },
  );
});

test('1,001 questions are too many', () => {
  const question = (_: unknown, i: number) => ({ id: `q${i}`, concept: 'q', kind: 'text' as const, text: { en: 'Why?' } });
  const withQuestions = (length: number) =>
    compose({ ...clubInstrument(), sections: [{ id: 's', title: { en: 's' }, questions: Array.from({ length }, question) }] });
  assert.equal(withQuestions(1000).kind, 'ok');
  const parsed = withQuestions(1001);
  assert.ok(parsed.kind === 'issues');
  assert.deepEqual(
    parsed.issues.map(({ code }) => code),
    ['too-many-questions'],
  );
});

test('an instrument alone becomes a survey with the core as it was', () => {
  const instrument = clubInstrument();
  const survey = clubSurvey();
  assert.deepEqual(
    { id: survey.id, version: survey.version, modules: survey.modules },
    { id: instrument.id, version: '1.0.0', modules: [] },
  );
  assert.deepEqual(
    survey.sections.map(({ from, ...section }) => [from, section]),
    instrument.sections.map((section) => ['core', section]),
  );
});

test('modules go behind the core, and sections after check-your-answers stay last', () => {
  const survey = clubSurvey([transportModule()]);
  assert.deepEqual(
    survey.sections.map(({ id, from }) => [id, from]),
    [
      ['about', 'core'],
      ['quality-of-club', 'core'],
      ['practical', 'core'],
      ['transport', 'transport@1.2.0'],
      ['about-you', 'core'],
      ['transport-about-you', 'transport@1.2.0'],
    ],
  );
  assert.deepEqual(survey.modules, ['transport@1.2.0']);
});

test('a module may ask about the core’s answers, and the same scale may come with both', () => {
  const survey = clubSurvey([transportModule()]);
  assert.ok(questionIds(survey).includes('bus'));
  assert.deepEqual(
    survey.scales.map(({ id }) => id),
    ['quality'],
  );
});

test('issues of a module point into the module', () => {
  const transport = transportModule();
  const [scale] = transport.scales;
  assert.ok(scale);
  const twin = { ...transport, id: 'twin', scales: [{ ...scale, points: scale.points.slice(1) }] };
  const parsed = compose(clubInstrument(), [transport, twin, transport]);
  assert.ok(parsed.kind === 'issues');
  const at = parsed.issues.map(({ code, path }) => `${code} ${path}`);
  assert.ok(at.includes('duplicate-id /modules/1/scales/0/id'));
  assert.ok(at.includes('duplicate-id /modules/1/sections/parent-carer/0/questions/0/id'));
  assert.ok(at.includes('duplicate-module /modules/2'));
});

test('characters of a module that cannot be stored are found in the module', () => {
  const parsed = compose(clubInstrument(), [{ ...transportModule(), purpose: { en: '\ud83d' } }]);
  assert.deepEqual(parsed.kind === 'issues' && parsed.issues.map(({ code, path }) => [code, path]), [
    ['bad-characters', '/modules/0/purpose/en'],
  ]);
});

test('a module that does not ask this audience is refused', () => {
  const parsed = compose({ ...clubInstrument(), audience: 'young-person' }, [transportModule()]);
  assert.ok(parsed.kind === 'issues');
  assert.deepEqual(
    parsed.issues.map(({ code, path }) => [code, path]),
    [['audience-not-asked', '/modules/0']],
  );
  assert.match(parsed.issues[0]?.message ?? '', /young-person/);
});

test('the hash is the same under any order of keys, and another after any change of a letter', () => {
  const text = readDefinition('after-school-club');
  const hashOfSurvey = (json: string) => {
    const parsed = composeText(json);
    assert.ok(parsed.kind === 'ok');
    return parsed.value.hash;
  };
  const expected = clubSurvey().hash;
  assert.equal(hashOfSurvey(JSON.stringify(reversed(JSON.parse(text)))), expected);
  assert.notEqual(hashOfSurvey(text.replace('How good is the food?', 'How good is the foot?')), expected);
  assert.notEqual(hashOfSurvey(text.replace('Enghraifft', 'enghraifft')), expected);
  assert.notEqual(hashOfSurvey(text.replace('"version": "1.0.0"', '"version": "1.0.1"')), expected);
});

test('a module changes the hash, and so does the order of two', () => {
  const transport = transportModule();
  const parking = {
    ...transport,
    id: '302/parking',
    sections: { 'parent-carer': [{ id: 'parking', title: { en: 'Parking' }, questions: [parkingQuestion] }] },
  };
  const hashes = [[], [transport], [parking], [transport, parking], [parking, transport]].map((modules) => clubSurvey(modules).hash);
  assert.equal(new Set(hashes).size, hashes.length);
});

const parkingQuestion = { id: 'parking-why', concept: 'parking', kind: 'text' as const, text: { en: 'Where do you park?' } };

test('composing changes neither the instrument nor its modules', () => {
  const instrument = clubInstrument();
  const before = structuredClone(instrument);
  compose(instrument, [transportModule()]);
  assert.deepEqual(instrument, before);
});

/** The same JSON value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inside]) => [key, reversed(inside)]),
  );
}
