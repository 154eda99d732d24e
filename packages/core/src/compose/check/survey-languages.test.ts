import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument, readDefinition, transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { QuestionModule } from '../../model/question-module.ts';
import { parse } from '../../model/parse.ts';
import { textsOf } from '../../model/texts-of.ts';
import type { Translation } from '../../model/translation.ts';
import type { Definition } from '../parts-of.ts';
import { surveyLanguage } from './survey-languages.ts';

/** Every text of a definition with itself as its translation. */
function whole(definition: Definition, change: Partial<Translation> = {}): Translation {
  const words = Object.fromEntries(textsOf(definition).map(({ address, text }) => [address, text['en'] ?? '']));
  const of = `${definition.id}@${definition.version}`;
  return { format: 'poet-translation/1', of, language: 'pl', status: 'reviewed', texts: words, sources: words, ...change };
}

const club = clubInstrument();
const transport = transportModule();
const of = (translations: readonly Translation[]) =>
  surveyLanguage('pl', { definitions: [club, transport], audience: 'parent-carer', translations });

test('nothing translated is nothing there', () => {
  const pins = ['example/after-school-club@1.0.0', '302/transport@1.2.0'];
  assert.deepEqual(of([]), { language: 'pl', status: 'none', untranslated: pins, missing: [], stale: [] });
});

test('one draft makes a draft of the whole', () => {
  assert.equal(of([whole(club), whole(transport)]).status, 'reviewed');
  assert.equal(of([whole(club), whole(transport, { status: 'draft' })]).status, 'draft');
});

test('what is missing and what is stale is named with the definition that it is in', () => {
  const { texts, sources = {} } = whole(transport);
  const { ['parent-carer.question.bus.text']: gone, ...rest } = texts;
  assert.ok(gone);
  const changed = { ...sources, 'parent-carer.section.transport.title': 'Buses' };
  const { missing, stale, untranslated } = of([whole(club), whole(transport, { texts: rest, sources: changed })]);
  assert.deepEqual(missing, [{ of: '302/transport@1.2.0', address: 'parent-carer.question.bus.text' }]);
  assert.deepEqual(stale, [{ of: '302/transport@1.2.0', address: 'parent-carer.section.transport.title' }]);
  assert.deepEqual(untranslated, []);
});

test('a scale that two definitions share is there when one of them has it', () => {
  const { texts } = whole(transport);
  const without = Object.fromEntries(Object.entries(texts).filter(([address]) => !address.startsWith('scale.')));
  assert.deepEqual(of([whole(club), whole(transport, { texts: without })]).missing, []);
});

test('what other audiences are asked is not missed', () => {
  const parsed = parse(QuestionModule, JSON.parse(readDefinition('parking')));
  assert.ok(parsed.kind === 'ok');
  const module = { ...parsed.value, sections: { ...parsed.value.sections, practitioner: parsed.value.sections['parent-carer'] ?? [] } };
  const { texts } = whole(module);
  const forParents = Object.fromEntries(Object.entries(texts).filter(([address]) => !address.startsWith('practitioner.')));
  const sources = { definitions: [module], audience: 'parent-carer', translations: [whole(module, { texts: forParents })] } as const;
  assert.deepEqual(surveyLanguage('pl', sources).missing, []);
});
