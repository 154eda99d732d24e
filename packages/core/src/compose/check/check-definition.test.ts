import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clubInstrument, readDefinition, transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments } from '../../content/index.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { QuestionModule } from '../../model/question-module.ts';
import type { Survey } from '../../model/survey.ts';
import type { Translation } from '../../model/translation.ts';
import { checkDefinition } from './check-definition.ts';
import type { CheckContext } from './check-definition.ts';
import { compose } from '../compose.ts';
import { hashOf } from '../hash.ts';

function told(data: unknown, context: CheckContext = {}): readonly string[] {
  return checkDefinition(data, context).map(({ severity, path, code }) => `${severity} ${code} ${path}`);
}

function parking(): Readonly<Record<string, unknown>> {
  return JSON.parse(readDefinition('parking')) as Readonly<Record<string, unknown>>;
}

function parkingIn(change: Partial<Translation>): Translation {
  return { ...(JSON.parse(readDefinition('parking.en-simple')) as Translation), ...change };
}

test('a module may ask about the questions of an instrument that is known, and of no other', () => {
  const outside = 'error unknown-question /sections/parent-carer/0/questions/0/showIf/question';
  assert.ok(told(transportModule()).includes(outside));
  assert.ok(!told(transportModule(), { instruments: [clubInstrument()] }).some((finding) => finding.startsWith('error')));
  assert.ok(told(transportModule(), { instruments: [{ ...clubInstrument(), audience: 'young-person' }] }).includes(outside));
});

test('what is wrong with an instrument is not said of a module that is checked beside it, but that nothing is known behind it', () => {
  const broken = { ...clubInstrument(), sections: clubInstrument().sections.map((section) => ({ ...section, id: 'same' })) };
  const findings = told(transportModule(), { instruments: [broken] });
  assert.ok(!findings.some((finding) => finding.includes('duplicate-id')));
  assert.ok(findings.includes('error not-proved /sections/parent-carer'));
});

test('a module is judged behind each instrument that is named with it, in whatever order', () => {
  const other = { ...clubInstrument(), id: 'example/other', sections: clubInstrument().sections.slice(-1) };
  const judged = (names: readonly Instrument[]) =>
    checkDefinition(transportModule(), { instruments: names }).filter(({ severity }) => severity === 'error');
  const [finding, ...rest] = judged([clubInstrument(), other]);
  assert.match(finding?.message ?? '', /^Behind example\/other@1\.0\.0: "bus" depends on "attends", which this survey does not have\.$/);
  assert.deepEqual(rest, []);
  assert.deepEqual(judged([other, clubInstrument()]), [finding]);
});

test('a condition that compares with a number is told so once, however its values are written', () => {
  const minutes = { kind: 'number', id: 'minutes', concept: 'minutes', text: { en: 'How many minutes does it take?' } };
  const number = 'error condition-without-options /sections/parent-carer/0/questions/1/showIf/question';
  for (const is of [['1'], ['1', '2'], [1], '1']) {
    const better = { ...minutes, kind: 'text', id: 'better', showIf: { question: 'minutes', is } };
    const section = { id: 'way', title: { en: 'The way' }, questions: [minutes, better] };
    const [only, ...others] = checkDefinition({ ...parking(), sections: { 'parent-carer': [section] } });
    assert.deepEqual([only && `${only.severity} ${only.code} ${only.path}`, others], [number, []], JSON.stringify(is));
    assert.equal(only?.message, '"better" depends on "minutes", which has no options to compare with.');
  }
});

test('what is no condition, or no piece of words, is told which forms there are', () => {
  const why = { kind: 'text', id: 'why', concept: 'why', text: { en: 'Why?' } };
  const messageFor = (change: object) => {
    const section = { id: 'why', title: { en: 'Why' }, questions: [{ ...why, ...change }] };
    const [only, ...others] = checkDefinition({ ...parking(), sections: { 'parent-carer': [section] } });
    assert.deepEqual([only?.code, others], ['invalid-union', []], JSON.stringify(change));
    return only?.message ?? '';
  };
  for (const showIf of [{ and: [] }, { question: 'a', isNot: ['b'] }, { question: 'a' }, [], null, 'a = yes', { all: [{ or: [] }] }])
    assert.match(
      messageFor({ showIf }),
      /Expected \{"question": "attends", "is": \["yes"\]\}.*"all".*"any".*"not"/,
      JSON.stringify(showIf),
    );
  for (const pieces of [['Why ', { strng: 'now' }], [{ strong: 'a', emphasis: 'b' }], 7, null, [7]])
    assert.match(messageFor({ text: { en: pieces } }), /\{"strong": …\}.*\{"link": .*\{"break": true\}/, JSON.stringify(pieces));
});

test('a module cannot ask about what an instrument asks after check-your-answers, for it is asked before', () => {
  const module = transportModule();
  const [first, ...others] = module.sections['parent-carer'] ?? [];
  assert.ok(first);
  const showIf = { question: 'helper', is: ['alone'] };
  const early = { ...module, sections: { 'parent-carer': [{ ...first, showIf }, ...others] } };
  assert.ok(told(early, { instruments: [clubInstrument()] }).includes('error forward-condition /sections/parent-carer/0/showIf/question'));
});

test('a module may ask about the core of a national instrument without its being named', () => {
  const [section] = (parking() as unknown as QuestionModule).sections['parent-carer'] ?? [];
  assert.ok(section);
  const asking = (question: string) => {
    const questions = section.questions.map((one) => ({ ...one, showIf: { question, is: ['yes'] } }));
    return { ...parking(), sections: { 'parent-carer': [{ ...section, questions }] } };
  };
  const shipped = [...instruments, ...catalogue];
  const unknown = 'error unknown-question /sections/parent-carer/0/questions/0/showIf/question';
  // Only the instrument for EHC plans asks it.
  assert.ok(!told(asking('budget-held'), { shipped }).some((finding) => finding.startsWith('error')));
  assert.ok(told(asking('budget-kept'), { shipped }).includes(unknown));
  assert.ok(told(asking('budget-held')).includes(unknown));
});

test('a module is looked at for each audience alone', () => {
  const module = transportModule();
  const sections = module.sections['parent-carer'] ?? [];
  const both = { ...module, sections: { 'parent-carer': sections, practitioner: sections } };
  const errors = told(both).filter((finding) => finding.startsWith('error'));
  assert.deepEqual(errors, [
    'error unknown-question /sections/parent-carer/0/questions/0/showIf/question',
    'error unknown-question /sections/practitioner/0/questions/0/showIf/question',
  ]);
});

test('Easy Read is missed where families or young people are asked, and is there once it is translated', () => {
  assert.ok(told(parking()).includes('warning no-easy-read /id'));
  assert.ok(!told(parking(), { translations: [parkingIn({})] }).some((finding) => finding.includes('no-easy-read')));
  const other = parkingIn({ of: '302/parking@0.9.0' });
  assert.ok(told(parking(), { translations: [other] }).includes('warning no-easy-read /id'), 'that of another version is none');
});

test('languages that people may choose and that are not there are named', () => {
  const context = { translations: [parkingIn({})], languages: ['ar', 'cy', 'en-simple'] };
  const [finding] = checkDefinition(parking(), context).filter(({ code }) => code === 'missing-languages');
  assert.equal(finding?.severity, 'note');
  assert.match(finding.message, /: ar, cy\.$/);
});

test('a picture that is missing is a warning of what POET ships, and a note of what others write', () => {
  const pictures = { ofConcept: () => null, ofPoint: () => null };
  assert.ok(told(parking(), { pictures }).includes('note no-picture /id'));
  const [warned, ...rest] = told({ ...catalogue[0] }, { pictures, shipped: catalogue }).filter((finding) => finding.includes('no-picture'));
  assert.deepEqual([warned, rest], ['warning no-picture /id', []]);
  assert.ok(
    !told(parking(), { pictures: { ofConcept: () => ({}), ofPoint: () => ({}) } }).some((finding) => finding.includes('no-picture')),
  );
});

test('a module says whose it is: an authority’s, or of the national catalogue', () => {
  assert.ok(told({ ...parking(), id: 'charity/parking' }).includes('warning no-authority-code /id'));
  for (const id of ['302/parking', 'parking']) {
    assert.ok(!told({ ...parking(), id }).some((finding) => finding.includes('no-authority-code')), id);
  }
});

const [national] = instruments;
assert.ok(national);
const shipped = [...instruments, ...catalogue];

test('a national name stands for what ships, word for word, and for nothing else', () => {
  for (const definition of shipped) assert.ok(!told(definition, { shipped }).some((finding) => finding.startsWith('error')), definition.id);
  const { title: _, ...rest } = national;
  assert.ok(told({ ...rest, title: { en: 'Ours' } }, { shipped }).includes('error national-changed /id'));
  assert.ok(told({ ...national, sections: national.sections.slice(1) }, { shipped }).includes('error national-changed /id'));
  assert.ok(told({ ...national, sections: national.sections.toReversed() }, { shipped }).includes('error national-changed /id'));
  assert.ok(told({ ...national, version: '9.9.9' }, { shipped }).includes('error national-id /id'));
  for (const id of ['parking', 'poet/parking']) assert.ok(told({ ...parking(), id }, { shipped }).includes('error national-id /id'), id);
  assert.ok(told({ ...parking(), id: 'transport' }, { shipped }).includes('error national-changed /id'));
  assert.ok(!told(parking(), { shipped }).some((finding) => finding.startsWith('error')));
});

test('a composed survey asks the core and the national modules that it names, whatever its hash says', () => {
  const composed = compose(
    national,
    catalogue.filter(({ id }) => id === 'transport'),
  );
  assert.ok(composed.kind === 'ok');
  assert.deepEqual(told(composed.value, { shipped }), []);
  const { hash: _, ...content } = composed.value;
  const rehashed = (change: Partial<Survey>) => ({ ...content, ...change, hash: hashOf({ ...content, ...change }) });
  const reworded = content.sections.map((section) => ({ ...section, title: { en: 'Ours' } }));
  assert.deepEqual(told(rehashed({ sections: reworded }), { shipped }), [
    'error core-changed /sections',
    'error national-changed /modules/0',
  ]);
  assert.deepEqual(told(rehashed({ version: '9.9.9' }), { shipped }), ['error national-id /id']);
  const withoutModule = content.sections.filter(({ from }) => from === 'core');
  assert.deepEqual(told(rehashed({ sections: withoutModule }), { shipped }), ['error national-changed /modules/0']);
  assert.deepEqual(told(rehashed({ sections: withoutModule, modules: ['parking@1.0.0'] }), { shipped }), ['error national-id /modules/0']);
});

test('the conditions of a composed survey are proved, and its characters looked at', () => {
  const composed = compose(clubInstrument());
  assert.ok(composed.kind === 'ok');
  const { hash: _, ...content } = composed.value;
  const rehashed = (sections: Survey['sections']) => ({ ...content, sections, hash: hashOf({ ...content, sections }) });
  const [first, ...others] = content.sections;
  assert.ok(first);
  const attends = (option: string) => ({ question: 'attends', is: [option] as [string] });
  const never = { kind: 'text', id: 'never', concept: 'never', text: { en: 'Never' }, showIf: { all: [attends('yes'), attends('no')] } };
  const asked = { ...first, questions: [...first.questions, never] } as Survey['sections'][number];
  assert.deepEqual(told(rehashed([asked, ...others])), [`error never-shown /sections/0/questions/${first.questions.length}/showIf`]);
  const hidden = { ...first, title: { en: 'Right \u202Eto left' } };
  assert.ok(told(rehashed([hidden, ...others])).every((finding) => finding.startsWith('error bad-characters /sections/0/title')));
});

test('a translation is told what it lacks by name, and that it is a draft', () => {
  const definitions = [transportModule()];
  const translation = { format: 'poet-translation/1', of: '302/transport@1.2.0', language: 'cy', status: 'draft', texts: {} };
  const findings = checkDefinition(translation, { definitions });
  assert.deepEqual(
    findings.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
    ['warning missing-texts /texts', 'note draft /status'],
  );
  assert.match(findings[0]?.message ?? '', /scale\.quality\.very-good.* more\. Add them\.$/);
});

test('a translation into English has only what a voice says, and lacks nothing', () => {
  const spoken = { 'parent-carer.question.bus.text': 'How good is the bus' };
  const translation = { format: 'poet-translation/1', of: '302/transport@1.2.0', language: 'en', status: 'reviewed', texts: {}, spoken };
  assert.deepEqual(told(translation, { definitions: [transportModule()] }), []);
});

test('a composed survey is read as one, and its core is held against the instrument that is known', () => {
  const composed = compose(clubInstrument());
  assert.ok(composed.kind === 'ok');
  assert.deepEqual(told(composed.value, { instruments: [clubInstrument()] }), []);
  const other = { ...clubInstrument(), title: { en: 'Another' }, sections: clubInstrument().sections.slice(0, 1) };
  assert.deepEqual(told(composed.value, { instruments: [other] }), ['error core-changed /sections']);
});

test('what is no definition at all is told what one is', () => {
  for (const data of [null, 7, 'text', [], {}, { format: 'poet-module/2' }]) assert.deepEqual(told(data), ['error unknown-format /format']);
});

test('nothing that POET ships has an error, alone and with nothing known beside it', () => {
  for (const definition of [...instruments, ...catalogue]) {
    assert.deepEqual(
      told(definition).filter((finding) => finding.startsWith('error')),
      [],
      definition.id,
    );
  }
});

test('no change of a good definition, however odd, makes a check throw or speak without a code and a place', () => {
  const text = readDefinition('parking');
  const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:]/g)].map(({ index, 0: token }) => ({ index, token }));
  const odd = ['null', '-1', '2.5', '""', '" "', '"and"', '"\\u202e"', '"__proto__"', '[]', '{}', '{"en":"x"}', '["yes"]', 'true', ''];
  const tokens = fc.oneof(fc.constantFrom(...places.map(({ token }) => token)), fc.constantFrom(...odd));
  fc.assert(
    fc.property(fc.constantFrom(...places), tokens, ({ index, token }, other) => {
      const value = readOrNothing(text.slice(0, index) + other + text.slice(index + token.length));
      for (const { code, path, message } of checkDefinition(value, { languages: ['cy'] })) {
        assert.ok(code !== '' && message.length > 10 && /^(?:\/.*)?$/s.test(path), `${code} ${path} ${message}`);
      }
    }),
    { numRuns: 1500 },
  );
});

function readOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
