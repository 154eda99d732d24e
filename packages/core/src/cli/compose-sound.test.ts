import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDefinition } from '../../../../examples/definitions/read-definition.ts';
import { parentCarerEhcp } from '../content/instruments/parent-carer-ehcp.ts';
import { parse } from '../model/parse.ts';
import { QuestionModule } from '../model/question-module.ts';
import { composeSound, issueLine } from './compose-sound.ts';

const names = ['poet/parent-carer/ehcp', 'first.json', 'second.json'];

function parkingWith(change: object): QuestionModule {
  const parsed = parse(QuestionModule, { ...(JSON.parse(readDefinition('parking')) as object), ...change });
  assert.ok(parsed.kind === 'ok');
  return parsed.value;
}

test('conditions that clash only in the whole are named by the file that they are in', () => {
  const question = (id: string) => ({ kind: 'text', id, concept: id, text: { en: `Why ${id}?` } });
  const held = (is: string) => ({ question: 'budget-held', is: [is] });
  const section = { id: 'why', title: { en: 'Why' }, questions: [{ ...question('why'), showIf: { all: [held('yes'), held('no')] } }] };
  const first = parkingWith({ id: '302/first', sections: { 'parent-carer': [{ ...section, id: 'how', questions: [question('how')] }] } });
  const composed = composeSound(parentCarerEhcp, [first, parkingWith({ sections: { 'parent-carer': [section] } })]);
  assert.ok(composed.kind === 'issues');
  const place = 'second.json /sections/parent-carer/0/questions/0/showIf';
  assert.deepEqual(
    composed.issues.map((issue) => issueLine(issue, names)),
    [
      `${place} never-shown: No answers show question "why". This needs "budget-held" to be yes, but also needs it to be no. ` +
        `Change ${place}/all/0 or ${place}/all/1.`,
    ],
  );
});

test('a whole module, the instrument and the whole survey are named too', () => {
  const line = (path: string, message = 'No.') => issueLine({ path, code: 'code', message }, names);
  assert.equal(line('/modules/0'), 'first.json code: No.');
  assert.equal(line('/scales/1'), 'poet/parent-carer/ehcp /scales/1 code: No.');
  assert.equal(line(''), 'code: No.');
  assert.equal(line('/modules/1', 'Is at /sections/2.'), 'second.json code: Is at poet/parent-carer/ehcp /sections/2.');
});
