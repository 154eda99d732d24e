import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  clubInstrument,
  clubSurvey,
  composeText,
  expectedOfBroken,
  readBroken,
  readDefinition,
  transportModule,
} from '../../../../examples/definitions/read-definition.ts';
import type { Survey } from '../model/survey.ts';
import { compose } from './compose.ts';

const questionIds = (survey: Survey) => survey.sections.flatMap(({ questions }) => questions.map(({ id }) => id));

/** What a check calls by a name of its own, and a schema does not. */
const inOtherWords: Readonly<Record<string, string>> = { 'no-patterns': 'unknown-key', 'unknown-format': 'invalid-value' };

test('a broken instrument is refused at the place and for the reason that a check gives, or is usable', () => {
  const instruments = Object.entries(expectedOfBroken()).filter(([file]) => readBroken(file).includes('"poet-instrument/'));
  const refused = instruments.filter(([file, { code, path, severity }]) => {
    const parsed = composeText(readBroken(file));
    if (parsed.kind === 'ok') return false;
    const found = parsed.issues.map((issue) => `${issue.path} ${issue.code}`);
    assert.deepEqual(found, [`${path} ${inOtherWords[code] ?? code}`], file);
    assert.equal(severity, 'error', file);
    return true;
  });
  assert.ok(refused.length >= 40, `only ${refused.length} of ${instruments.length}`);
});

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
      ['transport', '302/transport@1.2.0'],
      ['about-you', 'core'],
      ['transport-about-you', '302/transport@1.2.0'],
    ],
  );
  assert.deepEqual(survey.modules, ['302/transport@1.2.0']);
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
  assert.notEqual(hashOfSurvey(text.replace('How good or poor is the food?', 'How good or poor is the foot?')), expected);
  assert.notEqual(hashOfSurvey(text.replace('An example', 'an example')), expected);
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
