import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compose } from '@poet/core';
import type { Instrument, QuestionModule, Survey } from '@poet/core';
import { catalogue, instruments, parentCarerEhcp, practitionerEhcp, shortBreaks } from '@poet/core/content';
import { createSurveyRegister } from './surveys.ts';

const register = createSurveyRegister({ instruments, modules: catalogue });
const withShortBreaks = composed(parentCarerEhcp, [shortBreaks]);
const ownModule: QuestionModule = { ...shortBreaks, id: '302/breaks' };
const own = composed(parentCarerEhcp, [ownModule]);

function composed(instrument: Instrument, modules: readonly QuestionModule[] = []): Survey {
  const parsed = compose(instrument, modules);
  assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
  return parsed.value;
}

function referenceTo({ id, version, hash, modules }: Survey) {
  return { survey: { id, version, hash }, modules };
}

it('finds each shipped survey, alone and with a module, as the same value each time', () => {
  for (const instrument of instruments) assert.equal(register.find(referenceTo(composed(instrument)))?.id, instrument.id);
  const found = register.find(referenceTo(withShortBreaks));
  assert.deepEqual(found, withShortBreaks);
  assert.equal(register.find(referenceTo(withShortBreaks)), found);
});

it('finds nothing when id, version, hash and modules are not together a survey', () => {
  const good = referenceTo(withShortBreaks);
  for (const wrong of [
    { ...good, modules: [] },
    { ...good, modules: ['short-breaks@1.0.1'] },
    { ...good, modules: ['short-breaks@1.0.0', 'short-breaks@1.0.0'] },
    { ...good, survey: { ...good.survey, version: '1.0.1' } },
    { ...good, survey: { ...good.survey, hash: `sha256-${'0'.repeat(64)}` } },
    { ...referenceTo(composed(practitionerEhcp)), modules: ['short-breaks@1.0.0'] },
  ]) {
    assert.equal(register.find(wrong), null, JSON.stringify(wrong));
  }
});

it('finds the composed surveys that it was given, by their hash, under their own id and version only', () => {
  assert.equal(register.find(referenceTo(own)), null);
  const withOwn = createSurveyRegister({ instruments, modules: catalogue, surveys: [own] });
  assert.equal(withOwn.find(referenceTo(own)), own);
  assert.equal(withOwn.find({ ...referenceTo(own), survey: { id: 'poet/practitioner/ehcp', version: '1.0.0', hash: own.hash } }), null);
});

it('lists the versions of a survey: alone, then those it was given; none when it is not known', () => {
  const withOwn = createSurveyRegister({ instruments, modules: catalogue, surveys: [own] });
  const hashes = withOwn.versionsOf('poet/parent-carer/ehcp', '1.0.0').map((survey) => survey.hash);
  assert.deepEqual(hashes, [composed(parentCarerEhcp).hash, own.hash]);
  assert.deepEqual(withOwn.versionsOf('poet/parent-carer/ehcp', '2.0.0'), []);
});

it('still finds every survey after more compositions than it remembers', () => {
  const modules = Array.from({ length: 6 }, (_, i) => ({ ...shortBreaks, id: `m${i}`, sections: sectionsOf(`m${i}`) }));
  const many = createSurveyRegister({ instruments, modules });
  const pairs = modules.flatMap((a) => modules.flatMap((b) => modules.map((c) => [a, b, c]))).filter((three) => new Set(three).size === 3);
  for (const three of [...pairs, ...pairs, ...pairs].slice(0, 250)) {
    const survey = composed(parentCarerEhcp, three);
    assert.deepEqual(many.find(referenceTo(survey))?.hash, survey.hash);
  }
});

/** One section with one question of its own, so that modules may stand together. */
function sectionsOf(id: string): QuestionModule['sections'] {
  const text = { en: 'Anything else?' };
  return { 'parent-carer': [{ id, title: text, questions: [{ kind: 'text', id: `${id}-words`, concept: `${id}-words`, text }] }] };
}
