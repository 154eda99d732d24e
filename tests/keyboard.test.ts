import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyKind, surveyOf } from '../packages/elements/test/definitions.ts';
import type { Keyboard } from './driving/keyboard.ts';
import { onSite } from './driving/on-site.ts';
import { openGiven, press } from './driving/open-given.ts';
import { pageWith } from './driving/page-with.ts';

describe('the Tab key', () => {
  const here = onSite({ front: { csp: "default-src 'self'", pages: { '/given.html': pageWith('') } } });

  it('follows the order in which a page is read, and with Shift the same way back', async () => {
    const survey = surveyOf(everyKind.scale, everyKind.multiple, everyKind.text, everyKind.number, everyKind.date);
    const open = await openGiven(here.browser, `${here.url}/given.html`, { survey, layout: 'section', exit: 'https://www.example.org/' });
    await press(open, 'Good');
    await open.keyboard.tabTo('button', 'Leave this page quickly', 'back');
    const way = await walk(open.keyboard, 'Continue');
    assert.deepEqual(way, [
      'button "Leave this page quickly"',
      'button "Large text"',
      'radio "Good"',
      'button "Clear my answer"',
      ...['Bus', 'Train', 'None of these', 'I don’t know', 'I don’t want to say'].map((name) => `checkbox "${name}"`),
      ...['textbox "The text question"', 'checkbox "I don’t know"', 'checkbox "I don’t want to say"'],
      ...['textbox "The number question"', 'checkbox "I don’t know"', 'checkbox "I don’t want to say"'],
      ...['textbox "Day"', 'textbox "Month"', 'textbox "Year"', 'checkbox "I don’t know"', 'checkbox "I don’t want to say"'],
      'button "Continue"',
    ]);
    await open.page.keyboard.down('Shift');
    const back = await walk(open.keyboard, 'Leave this page quickly');
    await open.page.keyboard.up('Shift');
    assert.deepEqual(back.reverse(), way);
    await open.close();
  });
});

/** What the Tab key passes, from what has the focus to something with another name. */
async function walk(keyboard: Keyboard, to: string): Promise<string[]> {
  const passed: string[] = [];
  for (let now = await keyboard.focus(); passed.length < 40; now = await keyboard.press('Tab')) {
    passed.push(`${now.role} "${now.name}"`);
    if (now.name === to) return passed;
  }
  return assert.fail(`The Tab key never reached "${to}". It passed ${passed.join(', ')}.`);
}
