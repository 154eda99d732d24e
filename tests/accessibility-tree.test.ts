import { describe, it } from 'node:test';
import { itemsOf } from '@poet/core';
import type { Item, Survey } from '@poet/core';
import { instruments } from '@poet/core/content';
import { everyKind, required, surveyOf } from '../packages/elements/test/definitions.ts';
import { openAccessibilityTree, treeSwitch } from './driving/accessibility-tree.ts';
import type { AccessibilityTree } from './driving/accessibility-tree.ts';
import { allAtOnce } from './driving/all-at-once.ts';
import { choiceOf, english, wayLabels } from './driving/choices.ts';
import { composed } from './driving/fill-in.ts';
import { onSite } from './driving/on-site.ts';
import { openGiven, press } from './driving/open-given.ts';
import type { GivenSurvey } from './driving/open-given.ts';
import type { OpenPage } from './driving/open-page.ts';
import { pageWith } from './driving/page-with.ts';

const section = (survey: Survey): GivenSurvey => ({ survey, layout: 'section' });

describe('a screen reader is told by Chromium', () => {
  const front = { csp: "default-src 'self'", pages: { '/given.html': pageWith('') } };
  const here = onSite({ front, switches: [treeSwitch] });

  const reading = async (given: GivenSurvey, read: (tree: AccessibilityTree, open: OpenPage) => Promise<void>): Promise<void> => {
    const open = await openGiven(here.browser, `${here.url}/given.html`, given);
    await read(await openAccessibilityTree(open.page), open);
    await open.close();
  };

  it('each kind of question by its words, with its hint, and each radio button with its place among all of its question', async () => {
    await reading(section(surveyOf(...Object.values(everyKind))), (tree) =>
      tree.awaitLines([
        'status',
        'heading "Main", level 2',
        'group "The scale question", described as "A hint for scale"',
        '  radioButton "Good", 1 of 5',
        '  radioButton "So-so", 2 of 5',
        '  radioButton "Bad", 3 of 5',
        '  radioButton "I don’t know", 4 of 5',
        '  radioButton "I don’t want to say", 5 of 5',
        'group "The single question", described as "A hint for single"',
        '  radioButton "Red Like a post box", 1 of 4',
        '  radioButton "Blue", 2 of 4',
        '  radioButton "I don’t know", 3 of 4',
        '  radioButton "I don’t want to say", 4 of 4',
        'group "The multiple question", described as "A hint for multiple"',
        '  checkBox "Bus"',
        '  checkBox "Train"',
        '  checkBox "None of these"',
        '  checkBox "I don’t know"',
        '  checkBox "I don’t want to say"',
        'textField "The text question", described as "A hint for text You can write up to 50 characters."',
        'group "The text question"',
        '  checkBox "I don’t know"',
        '  checkBox "I don’t want to say"',
        'textField "The line question", described as "A hint for line"',
        'group "The line question"',
        '  checkBox "I don’t know"',
        '  checkBox "I don’t want to say"',
        'textField "The number question", described as "A hint for number miles"',
        'group "The number question"',
        '  checkBox "I don’t know"',
        '  checkBox "I don’t want to say"',
        'group "The date question", described as "A hint for date"',
        '  textField "Day"',
        '  textField "Month"',
        '  textField "Year"',
        '  checkBox "I don’t know"',
        '  checkBox "I don’t want to say"',
        'heading "The information question", level 3',
        'button "Continue"',
      ]),
    );
  });

  it('a question that is alone on its page as a group and as the heading, in the same words', async () => {
    await reading({ survey: surveyOf(everyKind.scale) }, (tree) =>
      tree.awaitLines([
        'status',
        'group "The scale question", described as "A hint for scale"',
        '  heading "The scale question", level 2',
        '  radioButton "Good", 1 of 5',
        '  radioButton "So-so", 2 of 5',
        '  radioButton "Bad", 3 of 5',
        '  radioButton "I don’t know", 4 of 5',
        '  radioButton "I don’t want to say", 5 of 5',
        'button "Continue"',
      ]),
    );
  });

  it('what is chosen, and which question a button clears', async () => {
    await reading(section(surveyOf(everyKind.scale, everyKind.multiple)), async (tree, open) => {
      for (const choice of ['So-so', 'Bus', 'Train']) await press(open, choice);
      await tree.awaitLines(
        [
          '  radioButton "So-so", checked, 2 of 5',
          '  button "Clear my answer", described as "The scale question"',
          '  checkBox "Bus", checked',
          '  checkBox "Train", checked',
          '  button "Clear my answer", described as "The multiple question"',
        ],
        (line) => /checked|Clear/.test(line),
      );
    });
  });

  it('what is wrong: a summary of links, and beside each question the same words', async () => {
    const { scale, text, date } = everyKind;
    await reading(section(surveyOf(required(scale), required(text), required(date))), async (tree, open) => {
      await press(open, 'Continue');
      await tree.awaitLines(
        [
          'alert "There is a problem"',
          '  heading "There is a problem", level 2',
          '  link "Choose an answer: The scale question"',
          '  link "Write an answer: The text question"',
          '  link "Write an answer: The date question"',
          'heading "Main", level 2',
          'group "The scale question", described as "A hint for scale Problem: Choose an answer"',
          'textField "The text question", described as "A hint for text Problem: Write an answer You can write up to 50 characters.", invalid',
          'group "The text question"',
          'group "The date question", described as "A hint for date Problem: Write an answer"',
          '  textField "Day", invalid',
          '  textField "Month", invalid',
          '  textField "Year", invalid',
        ],
        (line) => /alert|heading|link|group|textField/.test(line),
      );
    });
  });

  for (const instrument of instruments) {
    it(`every radio button of ${instrument.id} with its place in a group of that question`, async () => {
      const survey = composed(instrument);
      await reading(section(allAtOnce(survey)), (tree) =>
        tree.awaitLines(
          itemsOf(survey).flatMap((item) => linesOfRadios(survey, item)),
          (line) => line.includes('radioButton') || line.startsWith('group'),
        ),
      );
    });
  }

  it('“1 of 1” of radio buttons that stand in roots of their own, so that this would be seen', async () => {
    await reading({ survey: surveyOf(everyKind.information) }, async (tree, open) => {
      await open.page.evaluate(() => {
        for (const name of ['One', 'Two']) {
          const place = document.createElement('div');
          const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'same', ariaLabel: name });
          place.attachShadow({ mode: 'open' }).append(radio);
          document.querySelector('main')?.append(place);
        }
      });
      await tree.awaitLines(['radioButton "One", 1 of 1', 'radioButton "Two", 1 of 1'], (line) => line.includes('radioButton'));
    });
  });
});

/** How the radio buttons of one question must be told; of the others, the group. */
function linesOfRadios(survey: Survey, item: Item): string[] {
  const { question } = item;
  if (question.kind === 'information') return [];
  const group = `group "${english(question.text)}"`;
  const ways = question.nonSubstantive ?? [];
  if (question.kind === 'text' || question.kind === 'number') return ways.length > 0 ? [group] : [];
  const described = question.hint ? `${group}, described as "${english(question.hint)}"` : group;
  if (question.kind === 'multiple' || question.kind === 'date') return [described];
  const names = [...item.choices.map((id) => nameOf(survey, item, id)), ...ways.map((way) => wayLabels[way])];
  return [described, ...names.map((name, i) => `  radioButton "${name}", ${i + 1} of ${names.length}`)];
}

function nameOf(survey: Survey, item: Item, id: string): string {
  const { label, hint } = choiceOf(survey, item, id);
  return [label, hint].flatMap((text) => (text ? [english(text)] : [])).join(' ');
}
