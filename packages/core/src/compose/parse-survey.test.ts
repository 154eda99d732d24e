import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument, clubSurvey, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments } from '../content/index.ts';
import type { Scale } from '../model/scale.ts';
import type { Survey } from '../model/survey.ts';
import { compose } from './compose.ts';
import { hashOf } from './hash.ts';
import { parseSurvey } from './parse-survey.ts';

/** As it comes back from a file or a URL. */
function sent(survey: Survey): unknown {
  return JSON.parse(JSON.stringify(survey));
}

function codesOf(data: unknown): string[] {
  const parsed = parseSurvey(data);
  return parsed.kind === 'ok' ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

/** A survey whose hash was put right after the change, as somebody would who writes one by hand. */
function resealed(survey: Survey, change: Partial<Survey>): unknown {
  const { hash, ...content } = { ...survey, ...change };
  assert.ok(hash);
  return sent({ ...content, hash: hashOf(content) });
}

test('a composed survey is accepted as it was', () => {
  const survey = clubSurvey([transportModule()]);
  assert.deepEqual(parseSurvey(sent(survey)), { kind: 'ok', value: survey });
});

test('a survey with modules of any id is accepted', () => {
  for (const id of ['transport', 'poet/transport', '302/transport', '302/a/b']) {
    assert.deepEqual(codesOf(sent(clubSurvey([{ ...transportModule(), id }]))), [], id);
  }
});

test('every survey that POET ships is accepted, alone and with each module of the catalogue', () => {
  for (const instrument of instruments) {
    const fitting = catalogue.filter(({ sections }) => sections[instrument.audience]);
    for (const modules of [[], ...fitting.map((module) => [module])]) {
      const composed = compose(instrument, modules);
      assert.ok(composed.kind === 'ok', instrument.id);
      assert.deepEqual(parseSurvey(sent(composed.value)), composed, instrument.id);
    }
  }
});

test('one letter changed after composing is found by the hash, and the message gives nobody another to paste in', () => {
  const text = JSON.stringify(clubSurvey());
  const changed: unknown = JSON.parse(text.replace('How far is it?', 'How far is It?'));
  const parsed = parseSurvey(changed);
  assert.ok(parsed.kind === 'issues');
  assert.deepEqual(
    parsed.issues.map(({ code, path }) => [code, path]),
    [['wrong-hash', '/hash']],
  );
  assert.doesNotMatch(parsed.issues[0]?.message ?? '', /sha256-/);
});

test('a hash that was put right does not hide what makes no sense', () => {
  const survey = clubSurvey();
  const [quality] = survey.scales;
  assert.ok(quality);
  assert.deepEqual(codesOf(resealed(survey, { scales: [] })).slice(0, 1), ['missing-scale /sections/1/questions/0/scale']);
  assert.deepEqual(
    codesOf(resealed(survey, { sections: survey.sections.toReversed() })).includes('forward-condition /sections/2/showIf/question'),
    true,
  );
  const shorter: Scale = { ...quality, points: quality.points.slice(1) };
  assert.deepEqual(codesOf(resealed(survey, { scales: [quality, shorter] })), ['duplicate-id /scales/1/id']);
  const twice: Scale = { ...quality, points: [...quality.points, ...quality.points.slice(0, 1)] };
  assert.deepEqual(codesOf(resealed(survey, { scales: [twice] })), ['duplicate-id /scales/0/points/5/id']);
});

test('what is not a survey is refused with places', () => {
  for (const data of [null, [], 'survey', 7, {}, { format: 'poet-instrument/1' }]) assert.notEqual(codesOf(data).length, 0);
  const { hash, ...without } = clubSurvey();
  assert.ok(hash);
  assert.deepEqual(codesOf(sent(without as Survey)), ['invalid-type /hash']);
  assert.deepEqual(codesOf({ ...(sent(clubSurvey()) as object), extra: 1 }), ['unknown-key /extra']);
});

test('characters that cannot be hashed are an issue, not an exception', () => {
  const survey = clubSurvey();
  assert.deepEqual(codesOf(sent({ ...survey, title: { en: 'half \ud83d' } })), ['bad-characters /title/en']);
});

test('a survey that carries the name of a known instrument must ask the whole of its core', () => {
  const known = [...instruments, clubInstrument()];
  const codes = (data: unknown) => {
    const parsed = parseSurvey(data, known);
    return parsed.kind === 'ok' ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
  };
  const survey = clubSurvey([transportModule()]);
  assert.deepEqual(codes(sent(survey)), []);
  const reworded: unknown = JSON.parse(JSON.stringify(survey.sections).replace('How good or poor is the food?', 'How tasty is the food?'));
  const without = survey.sections.filter(({ id }) => id !== 'practical');
  for (const sections of [reworded, without]) {
    const changed = resealed(survey, { sections: sections as Survey['sections'] });
    assert.deepEqual(codes(changed), ['core-changed /sections']);
    assert.deepEqual(codesOf(changed), [], 'nobody who does not know the instrument can tell');
  }
  assert.deepEqual(codes(resealed(survey, { version: '1.0.1' })), [], 'another version is another instrument');
});

test('every survey says that its core is complete, and none can say otherwise', () => {
  assert.equal(clubSurvey().coreComplete, true);
  assert.deepEqual(codesOf({ ...clubSurvey(), coreComplete: false }), ['invalid-value /coreComplete']);
});
