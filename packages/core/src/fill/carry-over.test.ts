import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clubInstrument, details } from '../../../../examples/definitions/read-definition.ts';
import { compose } from '../compose/compose.ts';
import type { Instrument } from '../model/instrument.ts';
import { parse } from '../model/parse.ts';
import { Migration } from '../model/migration.ts';
import type { Question } from '../model/question.ts';
import type { Survey } from '../model/survey.ts';
import { carryOver } from './carry-over.ts';
import { toDraft } from './draft.ts';
import { answeredBy, handOver } from './hand-over.ts';
import { currentPage } from './pages.ts';
import { answer, start } from './session.ts';

/** The club's survey, published again with some questions changed; `null` takes one out. */
function republished(change: (question: Question) => Question | null = (question) => question): Survey {
  const club = clubInstrument();
  const sections = club.sections.map((section) => ({ ...section, questions: section.questions.map(change).filter((one) => one !== null) }));
  const instrument: Instrument = { ...club, version: '2.0.0', sections };
  const composed = compose(instrument, []);
  assert.ok(composed.kind === 'ok', JSON.stringify(composed));
  return composed.value;
}

const begun = compose(clubInstrument(), []);
assert.ok(begun.kind === 'ok');
const session = answer(
  answer(handOver(answer(start(begun.value), 'attends', 'yes'), 'with-help'), 'days', ['monday', 'friday']),
  'change',
  'More',
);
const draft = toDraft(session, { submissionId: details.submissionId, revision: 1, begunOn: '2026-11-20' });

const lost = (survey: Survey, migration?: Migration) =>
  carryOver(draft, survey, migration).leftBehind.map(({ question, reason }) => `${question}: ${reason}`);

describe('F41: a definition that is published again while somebody answers', () => {
  it('F41: where nothing that was answered has changed, takes every answer over, and who gave it', () => {
    const { session: carried, leftBehind } = carryOver(draft, republished());
    assert.deepEqual(leftBehind, []);
    assert.equal(carried.survey.version, '2.0.0');
    assert.deepEqual(carried.answers, session.answers);
    assert.equal(answeredBy(carried, 'days'), 'with-help');
    assert.equal(answeredBy(carried, 'attends'), 'not-said');
  });

  it('F41: goes on at the first question that is open', () => {
    assert.equal(currentPage(carryOver(draft, republished()).session).id, 'staff');
  });

  it('F41: with a question removed, says which answer was left behind, with what was answered', () => {
    const { leftBehind } = carryOver(
      draft,
      republished((question) => (question.id === 'change' ? null : question)),
    );
    assert.deepEqual(leftBehind, [{ question: 'change', reason: 'no-question', answer: { status: 'answered', value: 'More' } }]);
  });

  it('F41: with an option removed, leaves the whole answer behind and never a part of it', () => {
    const withoutFriday = (question: Question): Question =>
      question.kind === 'multiple' ? { ...question, options: question.options.filter(({ id }) => id !== 'friday') } : question;
    assert.deepEqual(lost(republished(withoutFriday)), ['days: no-option']);
  });

  it('F41: with a question of another kind, leaves its answer behind', () => {
    const asNumber = (question: Question): Question =>
      question.id === 'days' && question.kind === 'multiple'
        ? { id: 'days', concept: question.concept, text: question.text, kind: 'single', options: question.options }
        : question;
    assert.deepEqual(lost(republished(asNumber)), ['days: other-kind']);
  });

  it('F41: with names that are declared as new, takes the answers over under them', () => {
    const renamed = (question: Question): Question => {
      if (question.id === 'change') return { ...question, id: 'wish' };
      if (question.kind !== 'multiple') return question;
      return { ...question, options: question.options.map((one) => (one.id === 'friday' ? { ...one, id: 'end-of-week' } : one)) };
    };
    const survey = republished(renamed);
    assert.deepEqual(lost(survey), ['days: no-option', 'change: no-question']);
    const migration = parse(Migration, {
      format: 'poet-migration/1',
      questions: { change: 'wish' },
      options: { days: { friday: 'end-of-week' } },
    });
    assert.ok(migration.kind === 'ok');
    const { session: carried, leftBehind } = carryOver(draft, survey, migration.value);
    assert.deepEqual(leftBehind, []);
    assert.deepEqual(carried.answers.get('days'), { status: 'answered', value: ['monday', 'end-of-week'] });
    assert.deepEqual(carried.answers.get('wish'), { status: 'answered', value: 'More' });
  });
});
