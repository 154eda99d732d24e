import assert from 'node:assert/strict';
import type { Item, SubmittedAnswer, Survey } from '@poet/core';
import type { KeyInput } from 'puppeteer-core';
import { choiceOf, english, wayLabels } from './choices.ts';
import type { Keyboard } from './keyboard.ts';

/** Gives one answer by keyboard, from the heading of the question's page or from inside its input. What was there before is replaced. */
export async function giveAnswer(
  keyboard: Keyboard,
  survey: Survey,
  { item, given }: { item: Item; given: SubmittedAnswer },
): Promise<void> {
  const { question } = item;
  if (given.status === 'skipped' || given.status === 'not-shown' || question.kind === 'information') return;
  if (question.kind === 'scale' || question.kind === 'single')
    return chooseRadio(keyboard, choiceNames(survey, item), nameOf(survey, item, given));
  if (given.status !== 'answered') return tick(keyboard, wayLabels[given.status]);
  if (question.kind === 'multiple') {
    for (const id of given.value as readonly string[]) await tick(keyboard, nameOfChoice(survey, item, id));
    return;
  }
  await write(keyboard, String(given.value));
}

/** Selects by arrow keys, the shorter way round; Space where the focus stands on the right one already and it is not yet chosen. */
async function chooseRadio(keyboard: Keyboard, names: readonly string[], wanted: string): Promise<void> {
  let now = await keyboard.focus();
  if (now.role !== 'radio') now = await keyboard.tabTo('radio', '');
  const steps = names.indexOf(wanted) - names.indexOf(now.name);
  const key: KeyInput = Math.abs(steps) <= names.length / 2 === steps > 0 ? 'ArrowDown' : 'ArrowUp';
  for (let step = 0; now.name !== wanted && step < names.length; step++) now = await keyboard.press(key);
  if (!now.checked) now = await keyboard.press('Space');
  assert.deepEqual({ name: now.name, checked: now.checked }, { name: wanted, checked: true });
}

async function tick(keyboard: Keyboard, name: string): Promise<void> {
  let now = await keyboard.focus();
  if (now.role !== 'checkbox' || now.name !== name) now = await keyboard.tabTo('checkbox', name);
  if (!now.checked) now = await keyboard.press('Space');
  assert.deepEqual({ name: now.name, checked: now.checked }, { name, checked: true });
}

/** Types what is short, and puts in at once what nobody types. */
async function write(keyboard: Keyboard, text: string): Promise<void> {
  if ((await keyboard.focus()).role !== 'textbox') await keyboard.tabTo('textbox', '');
  await keyboard.selectAll();
  await (text.length > 100 ? keyboard.paste(text) : keyboard.type(text));
}

function choiceNames(survey: Survey, item: Item): string[] {
  const { question } = item;
  const ways = question.kind === 'information' ? [] : (question.nonSubstantive ?? []);
  return [...item.choices.map((id) => nameOfChoice(survey, item, id)), ...ways.map((way) => wayLabels[way])];
}

function nameOf(survey: Survey, item: Item, given: SubmittedAnswer): string {
  if (given.status === 'answered') return nameOfChoice(survey, item, String(given.value));
  assert.ok(given.status !== 'skipped' && given.status !== 'not-shown');
  return wayLabels[given.status];
}

/** The accessible name of an option: its label, then its hint. */
function nameOfChoice(survey: Survey, item: Item, id: string): string {
  const { label, hint } = choiceOf(survey, item, id);
  return [label, hint].flatMap((text) => (text ? [english(text)] : [])).join(' ');
}
