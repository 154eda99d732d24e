import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Question } from '../../model/question.ts';
import { checkIds } from './check-ids.ts';

function found(change: Partial<Instrument>): readonly string[] {
  return checkIds({ ...clubInstrument(), ...change }).map(({ code, path }) => `${code} ${path}`);
}

const asked = (id: string, concept: string): Question => ({ kind: 'text', id, concept, text: { en: `${id}?` } });
const section = (questions: readonly Question[]) => ({ sections: [{ id: 's', title: { en: 'S' }, questions }] });

test('nothing in the example can be confused', () => {
  assert.deepEqual(found({}), []);
});

test('points of one scale that differ only in capitals can be confused; those of two scales cannot', () => {
  const point = (id: string) => ({ id, label: { en: id }, polarity: 'positive' }) as const;
  assert.deepEqual(found({ scales: [{ id: 'one', points: [point('good'), point('poor'), point('Good')] }] }), [
    'confusable-id /scales/0/points/2/id',
  ]);
  assert.deepEqual(
    found({
      scales: [
        { id: 'one', points: [point('good')] },
        { id: 'two', points: [point('Good')] },
      ],
    }),
    [],
  );
});

test('concepts that differ only in capitals can be confused, and are not reported beside questions of the same names', () => {
  assert.deepEqual(found(section([asked('a', 'bus'), asked('b', 'Bus')])), ['confusable-id /sections/0/questions/1/concept']);
  assert.deepEqual(found(section([asked('bus', 'bus'), asked('Bus', 'Bus')])), ['confusable-id /sections/0/questions/1/id']);
});
