import assert from 'node:assert/strict';
import { compose, itemOf, itemsOf } from '@poet/core';
import type { Instrument, Item, QuestionModule, SubmittedAnswer, Survey } from '@poet/core';
import { english } from './choices.ts';
import { giveAnswer } from './give-answer.ts';
import type { Focus, Keyboard } from './keyboard.ts';
import type { OpenPage } from './open-page.ts';
import { answerWords, readAnswers } from './read-answers.ts';

/** A wrong answer that is given on the way, and the words that must follow it. */
export interface Mistake {
  readonly question: string;
  /** `skipped` leaves the question as it is. */
  readonly given: SubmittedAnswer;
  readonly says: string;
}

/** One person: what they answer, where they go wrong, and what they change in the end. */
export interface Person {
  readonly survey: Survey;
  /** Answers that matter, by question; all others follow from where the question stands. */
  readonly answers: Readonly<Record<string, SubmittedAnswer>>;
  readonly mistake: Mistake;
  /** Changed on check-your-answers, to this; and the questions that it hides, answered though they were. */
  readonly change: { readonly question: string; readonly given: SubmittedAnswer; readonly hides: readonly string[] };
}

/** What a journey left behind. */
export interface Journey {
  /** Each page and state, in the order in which it was first seen. */
  readonly states: readonly string[];
  /** What was chosen, by question: the answers that must have arrived. */
  readonly chosen: Readonly<Record<string, SubmittedAnswer>>;
}

/** An instrument and its modules as the page composes them. */
export function composed(instrument: Instrument, modules: readonly QuestionModule[] = []): Survey {
  const survey = compose(instrument, modules);
  assert.equal(survey.kind, 'ok');
  return survey.value;
}

const words = { sending: 'Sending your answers', sent: 'Thank you. Your answers have been sent.' } as const;

/**
 * Completes a survey from the top of its page to the confirmation, by keyboard alone.
 * @param onState looks at each page and state on the way, before anything is done there.
 */
export async function fillIn(open: OpenPage, person: Person, onState?: Look): Promise<Journey> {
  await enter(open.keyboard);
  return fillInFromStart(open, person, onState);
}

/** The same, from the survey's button "Start", which has the focus. */
export async function fillInFromStart(open: OpenPage, person: Person, onState: Look = async () => {}): Promise<Journey> {
  const { keyboard } = open;
  const { survey } = person;
  const states: string[] = [];
  const chosen = new Map<string, SubmittedAnswer>(
    itemsOf(survey).flatMap(({ question }) => (question.kind === 'information' ? [] : [[question.id, { status: 'not-shown' }]])),
  );
  const look: Look = async (state) => {
    states.push(state);
    await onState(state);
  };

  const isInDialog = (await open.page.$('dialog[open]')) !== null;
  await look('welcome');
  await keyboard.press('Enter');
  for (let position = 0; ; position++) {
    const heading = await keyboard.awaitFocus('heading', '');
    if (heading.name === words.sending || heading.name === words.sent) break;
    await look(heading.name);
    // It closes a dialog of the host’s, as it should.
    if (!isInDialog) assert.deepEqual(await keyboard.press('Escape'), heading);
    if (heading.name === 'Check your answers') await checkAnswers(open, person, { chosen, look });
    else {
      const item = itemNamed(survey, heading);
      const given = person.answers[item.question.id] ?? usualAnswer(item, position);
      if (position === 4) await thereAndBack(keyboard, heading);
      if (item.question.id === person.mistake.question) await goWrong(open, person, { item, look });
      await giveAnswer(keyboard, survey, { item, given });
      chosen.set(item.question.id, given);
      await goOn(keyboard, position);
    }
  }
  await keyboard.awaitFocus('heading', words.sent);
  await look('sent');
  return { states, chosen: Object.fromEntries(chosen) };
}

/** From the top of the page: over the skip link into the main part, and on to the survey. */
async function enter(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('link', 'Skip to the main content');
  await keyboard.press('Enter');
  await keyboard.tabTo('button', 'Start');
}

function itemNamed(survey: Survey, { name }: Focus): Item {
  const item = itemsOf(survey).find(({ question }) => english(question.text) === name);
  assert.ok(item !== undefined, `No question of the survey reads "${name}".`);
  return item;
}

/** Every kind of answer in turn: each point of a scale, each way to have no view, and now and then none at all. */
function usualAnswer({ question, choices }: Item, position: number): SubmittedAnswer {
  if (question.kind === 'information') return { status: 'skipped' };
  if (question.kind === 'text') return { status: 'answered', value: 'It’s better – “much better” – since May, å ß 字 😀 <b>&' };
  if (question.kind === 'number') return { status: 'answered', value: 12 };
  if (question.kind === 'date') return { status: 'answered', value: '2026-03-27' };
  if (question.kind === 'multiple') return { status: 'answered', value: choices.filter((_, i) => i % 2 === 0) };
  if (position % 11 === 10) return { status: 'skipped' };
  const ways = question.nonSubstantive ?? [];
  const at = position % (choices.length + ways.length);
  const value = choices[at];
  const way = ways[at - choices.length];
  return value !== undefined ? { status: 'answered', value } : { status: way ?? 'skipped' };
}

/** On by Enter on the button, by Space on it, or by Enter in the field, in turn. */
async function goOn(keyboard: Keyboard, position: number): Promise<void> {
  const { role } = await keyboard.focus();
  if (position % 3 === 2 && (role === 'radio' || role === 'checkbox')) return void (await keyboard.press('Enter'));
  await tabToOnward(keyboard);
  await keyboard.press(position % 3 === 1 ? 'Space' : 'Enter');
}

async function tabToOnward(keyboard: Keyboard): Promise<void> {
  let now = await keyboard.tabTo('button', '');
  if (now.name === 'Clear my answer') now = await keyboard.press('Tab');
  assert.match(now.name, /^(Continue|Start|Send my answers)$/);
}

/** Back to the page before and on again, by Shift+Tab and Tab. */
async function thereAndBack(keyboard: Keyboard, heading: Focus): Promise<void> {
  await keyboard.tabTo('button', 'Back', 'back');
  await keyboard.press('Enter');
  const before = await keyboard.awaitFocus('heading', '');
  assert.notEqual(before.name, heading.name);
  await tabToOnward(keyboard);
  await keyboard.press('Enter');
  await keyboard.awaitFocus('heading', heading.name);
}

/** Answers wrongly, is told so, and goes by the summary's link to the input. */
async function goWrong({ keyboard }: OpenPage, { survey, mistake }: Person, { item, look }: { item: Item; look: Look }): Promise<void> {
  await giveAnswer(keyboard, survey, { item, given: mistake.given });
  await tabToOnward(keyboard);
  await keyboard.press('Enter');
  await keyboard.awaitFocus('alert', 'There is a problem');
  await look(`error: ${mistake.says}`);
  await keyboard.tabTo('link', mistake.says);
  const input = await keyboard.press('Enter');
  assert.match(input.role, /^(radio|checkbox|textbox)$/, `The link in the error summary leads to ${input.role} "${input.name}".`);
  if (input.role === 'textbox')
    assert.ok(input.invalid && input.description.includes(mistake.says), 'The input does not say what is wrong with it.');
}

type Look = (state: string) => Promise<void>;

/** Changes one answer and sees the new one; begins to change it again, and goes back; then goes on. */
async function checkAnswers(
  open: OpenPage,
  { survey, change }: Person,
  { chosen, look }: { chosen: Map<string, SubmittedAnswer>; look: Look },
): Promise<void> {
  const { keyboard } = open;
  const item = itemOf(survey, change.question);
  assert.ok(item !== undefined);
  await compareAnswers(open, survey, chosen);
  const text = english(item.question.text);
  const button = `Change your answer to: ${text}`;
  await keyboard.tabTo('button', button);
  await keyboard.press('Enter');
  await keyboard.awaitFocus('heading', text);
  await giveAnswer(keyboard, survey, { item, given: change.given });
  chosen.set(change.question, change.given);
  for (const hidden of change.hides) chosen.set(hidden, { status: 'not-shown' });
  await tabToOnward(keyboard);
  await keyboard.press('Enter');
  const { description } = await keyboard.awaitFocus('button', button);
  assert.equal(description, answerWords(survey, item, change.given));
  await keyboard.press('Enter');
  await keyboard.awaitFocus('heading', text);
  await keyboard.tabTo('button', 'Back', 'back');
  await keyboard.press('Space');
  await keyboard.awaitFocus('button', button);
  await look('check your answers, after a change');
  await compareAnswers(open, survey, chosen);
  await keyboard.tabTo('button', 'Continue');
  await keyboard.press('Enter');
}

/** What check-your-answers lists must be what was chosen so far, question by question. */
async function compareAnswers({ page }: OpenPage, survey: Survey, chosen: ReadonlyMap<string, SubmittedAnswer>): Promise<void> {
  const expected = [...chosen].flatMap(([id, given]) => {
    const item = itemOf(survey, id);
    return item && given.status !== 'not-shown' ? [[english(item.question.text), answerWords(survey, item, given)]] : [];
  });
  assert.deepEqual(await readAnswers(page), expected);
}
