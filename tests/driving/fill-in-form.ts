import assert from 'node:assert/strict';
import { itemsOf } from '@poet/core';
import type { Item, SubmittedAnswer, Survey } from '@poet/core';
import type { OpenPage } from './open-page.ts';

/** What has the focus in a form, as it would be posted. */
interface Field {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  readonly checked: boolean;
}

const mostTabs = 60;
const focused = `(() => { const { name = '', value = '', type = '', checked = false } = document.activeElement; return { name, value, type, checked }; })()`;

/** The fields of the form that a person fills in, by keyboard alone, in the order in which they stand. Nothing is left to a script: there is none. */
export async function fillInForm(open: OpenPage, survey: Survey, answers: Readonly<Record<string, SubmittedAnswer>>): Promise<void> {
  for (const item of inOrder(survey)) {
    const given = answers[item.question.id];
    if (given && given.status !== 'skipped' && given.status !== 'not-shown') await giveInForm(open, item, given);
  }
}

/** Tabs to the button, and presses it. */
export async function sendForm({ keyboard, page }: OpenPage): Promise<void> {
  while ((await keyboard.press('Tab')).name !== 'Send my answers');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

function inOrder(survey: Survey): readonly Item[] {
  const asked = itemsOf(survey).filter(({ question }) => question.kind !== 'information');
  const isLast = ({ section }: Item): boolean => section.placement === 'after-check';
  return [...asked.filter((item) => !isLast(item)), ...asked.filter(isLast)];
}

/** Gives one answer, from wherever the focus is before it. */
export async function giveInForm(open: OpenPage, { question }: Item, given: SubmittedAnswer): Promise<void> {
  const { id, kind } = question;
  const isWritten = kind === 'text' || kind === 'number';
  if (given.status !== 'answered') return choose(open, isWritten ? `${id}.way` : id, given.status);
  if (!isWritten) {
    for (const value of [given.value].flat()) await choose(open, id, String(value));
    return;
  }
  await tabTo(open, ({ name }) => name === id, id);
  await open.keyboard.type(String(given.value));
}

/** Ticks a box, or moves through radio buttons by arrow keys. */
async function choose(open: OpenPage, name: string, value: string): Promise<void> {
  const { keyboard } = open;
  const isThere = (field: Field): boolean => field.name === name && (field.type === 'radio' || field.value === value);
  let now = await tabTo(open, isThere, `${name}=${value}`);
  for (let n = 0; now.value !== value; n++) {
    assert.ok(n < 20, `No arrow leads to ${name}=${value}.`);
    await keyboard.press('ArrowDown');
    now = await fieldOf(open);
  }
  if (!now.checked) await keyboard.press('Space');
  assert.deepEqual(await fieldOf(open), { ...now, checked: true });
}

async function tabTo(open: OpenPage, isThere: (field: Field) => boolean, what: string): Promise<Field> {
  let now = await fieldOf(open);
  for (let n = 0; !isThere(now); n++) {
    assert.ok(n < mostTabs, `Tab never reached ${what}.`);
    await open.page.keyboard.press('Tab');
    now = await fieldOf(open);
  }
  return now;
}

async function fieldOf({ cdp }: OpenPage): Promise<Field> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: focused, returnByValue: true });
  return result.value as Field;
}
