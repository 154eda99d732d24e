import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey, composeText, transportModule } from '../../../../examples/definitions/read-definition.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { Layout, Session } from '../model/session.ts';
import type { Survey } from '../model/survey.ts';
import { back, currentPage, goTo, isLastPage, next, pages } from './pages.ts';
import { answer, clear, start } from './session.ts';

const club = clubSurvey([transportModule()]);
const pageIds = (session: Session) => pages(session).map(({ id }) => id);

function withAnswers(session: Session, answers: Readonly<Record<string, AnswerValue>>): Session {
  return Object.entries(answers).reduce((so, [id, value]) => answer(so, id, value), session);
}

/** Presses Continue until the page has this id, or as often as there are pages. */
function goOn(session: Session, until: string): Session {
  const steps = pages(session).length;
  let here = session;
  for (let i = 0; i < steps && here.at !== until; i++) here = next(here);
  assert.equal(here.at, until);
  return here;
}

function atCheck(answers: Readonly<Record<string, AnswerValue>>, layout: Layout = 'question', survey = club): Session {
  return goOn(withAnswers(start(survey, { layout }), answers), 'check-answers');
}

test('a person starts on the first page, and it is not the last', () => {
  for (const layout of ['question', 'section'] as const) {
    const session = start(club, { layout });
    assert.equal(currentPage(session).id, pageIds(session)[0]);
    assert.equal(isLastPage(session), false);
    assert.equal(back(session), session);
  }
});

test('question by question, each shown question is a page, with check-your-answers before the last sections', () => {
  const session = start(club);
  assert.deepEqual(pageIds(session), ['welcome-note', 'attends', 'distance', 'change', 'check-answers', 'helper', 'age', 'has-car']);
});

test('section by section, each section with a shown question is a page', () => {
  const session = start(club, { layout: 'section' });
  assert.deepEqual(pageIds(session), ['about', 'practical', 'check-answers', 'about-you', 'transport-about-you']);
  const yes = answer(session, 'attends', 'yes');
  assert.deepEqual(pageIds(yes), [
    'about',
    'quality-of-club',
    'practical',
    'transport',
    'check-answers',
    'about-you',
    'transport-about-you',
  ]);
  const first = pages(yes)[0];
  assert.deepEqual(first?.kind === 'questions' && first.items.map(({ question }) => question.id), ['welcome-note', 'attends', 'days']);
});

test('an answer opens and closes pages behind it', () => {
  const yes = withAnswers(start(club), { attends: 'yes', food: 'poor' });
  assert.deepEqual(pageIds(yes).slice(0, 9), [
    'welcome-note',
    'attends',
    'days',
    'staff',
    'food',
    'food-why',
    'distance',
    'since',
    'change',
  ]);
  assert.ok(!pageIds(answer(yes, 'food', 'good')).includes('food-why'));
  assert.ok(!pageIds(answer(yes, 'days', ['varies'])).includes('since'));
  assert.ok(!pageIds(answer(yes, 'attends', 'no')).includes('food-why'));
});

test('Continue stays on a page with a problem and says so; Back leaves it', () => {
  const onAttends = next(start(club));
  const stayed = next(onAttends);
  assert.deepEqual([stayed.at, stayed.attempted], ['attends', true]);
  assert.deepEqual([back(stayed).at, back(stayed).attempted], ['welcome-note', false]);
  const moved = next(answer(stayed, 'attends', 'no'));
  assert.deepEqual([moved.at, moved.attempted], ['distance', false]);
});

test('the last page is the one from which answers are sent, and Continue stays there', () => {
  const last = goOn(withAnswers(start(club), { attends: 'no' }), 'has-car');
  assert.equal(isLastPage(last), true);
  assert.equal(next(last), last);
});

test('Change goes to the question, and Continue comes straight back', () => {
  for (const [layout, page] of [
    ['question', 'distance'],
    ['section', 'practical'],
  ] as const) {
    const changing = goTo(atCheck({ attends: 'no' }, layout), 'distance');
    assert.deepEqual([changing.at, changing.returning], [page, true]);
    const returned = next(answer(changing, 'distance', '500'));
    assert.deepEqual([returned.at, returned.returning], ['check-answers', false]);
    assert.equal(back(changing).at, 'check-answers');
  }
});

test('a change that opens pages goes through those, and through no others', () => {
  let session = answer(goTo(atCheck({ attends: 'no' }), 'attends'), 'attends', 'yes');
  const way: string[] = [];
  while (session.at !== 'check-answers' && way.length < 20) {
    session = next(session.at === 'staff' ? answer(session, 'staff', 'good') : session);
    way.push(session.at);
  }
  assert.deepEqual(way, ['days', 'staff', 'food', 'since', 'bus', 'check-answers']);
});

test('a change does not leave an opened page with a problem behind', () => {
  const opened = next(answer(goTo(atCheck({ attends: 'no' }), 'attends'), 'attends', 'yes'));
  const onStaff = next(opened);
  assert.deepEqual([onStaff.at, next(onStaff).at, next(onStaff).attempted], ['staff', 'staff', true]);
});

test('section by section, a question that a change opens in a section seen before is not passed over', () => {
  const session = atCheck({ attends: 'no' }, 'section');
  const opened = next(answer(goTo(session, 'attends'), 'attends', 'yes'));
  assert.equal(opened.at, 'quality-of-club');
  const practical = next(answer(opened, 'staff', 'good'));
  assert.equal(practical.at, 'practical', '"since" was opened there');
  const transport = next(practical);
  assert.equal(transport.at, 'transport');
  assert.equal(next(transport).at, 'check-answers');
});

test('section by section, a question that opens beneath the one that opens it counts as seen', () => {
  const session = atCheck({ attends: 'yes', staff: 'good', food: 'good' }, 'section');
  const changed = next(answer(goTo(session, 'food'), 'food', 'poor'));
  assert.equal(changed.at, 'check-answers');
  assert.equal(next(goTo(changed, 'attends')).at, 'check-answers');
});

test('a page can be reached by any question on it or by its own id, and no other', () => {
  const session = start(club, { layout: 'section' });
  assert.equal(goTo(session, 'practical').at, 'practical');
  assert.equal(goTo(session, 'change').at, 'practical');
  assert.equal(goTo(session, 'check-answers').at, 'check-answers');
  for (const id of ['staff', 'nothing', '__proto__', '']) {
    assert.throws(() => goTo(session, id), { name: 'PoetError', code: 'unknown-page' });
  }
});

test('somebody who goes elsewhere in the middle of a change still comes back to check-your-answers', () => {
  const changing = goTo(goTo(atCheck({ attends: 'no' }), 'attends'), 'distance');
  assert.equal(next(changing).at, 'check-answers');
});

test('going somewhere from the middle does not lead back to check-your-answers', () => {
  assert.equal(goTo(start(club), 'distance').returning, false);
});

test('a person whose page is hidden is on the last shown page before it', () => {
  const onFood = goTo(withAnswers(start(club), { attends: 'yes', food: 'poor' }), 'food-why');
  assert.equal(currentPage(answer(onFood, 'food', 'good')).id, 'food');
  assert.equal(currentPage(answer(onFood, 'attends', 'no')).id, 'attends');
  const onQuality = goTo(answer(start(club, { layout: 'section' }), 'attends', 'yes'), 'quality-of-club');
  assert.equal(currentPage(clear(onQuality, 'attends')).id, 'about');
});

/** Two sections; the second has a question of the section's own name, and questions behind check-your-answers that can be hidden. */
function namesakes(): Survey {
  const single = (id: string, showIf?: unknown) => ({
    ...{ id, concept: id, kind: 'single', text: { en: `${id}?` }, ...(showIf === undefined ? {} : { showIf }) },
    options: ['yes', 'no'].map((option) => ({ id: option, label: { en: option } })),
  });
  const ifYes = { question: 'first', is: ['yes'] };
  const section = (id: string, questions: unknown[], more: object = {}) => ({ id, title: { en: id }, questions, ...more });
  const composed = composeText(
    JSON.stringify({
      ...{
        format: 'poet-instrument/1',
        id: 'example/namesakes',
        version: '1.0.0',
        audience: 'practitioner',
        plan: 'ehcp',
        title: { en: 'Namesakes' },
        scales: [],
      },
      sections: [
        section('start', [single('first')]),
        section('food', [single('second'), single('food', ifYes)]),
        section('end', [single('last', ifYes), single('very-last')], { placement: 'after-check' }),
      ],
    }),
  );
  assert.ok(composed.kind === 'ok');
  return composed.value;
}

test('a question that has the name of a section is found in its own place', () => {
  const onFood = goTo(answer(start(namesakes()), 'first', 'yes'), 'food');
  assert.equal(currentPage(answer(onFood, 'first', 'no')).id, 'second');
});

test('a person behind check-your-answers whose page is hidden is on check-your-answers, not before it', () => {
  const onLast = goTo(answer(start(namesakes()), 'first', 'yes'), 'last');
  assert.equal(currentPage(answer(onLast, 'first', 'no')).id, 'check-answers');
});
