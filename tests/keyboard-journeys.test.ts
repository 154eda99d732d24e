import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from './driving/choices.ts';
import { fillIn } from './driving/fill-in.ts';
import type { Keyboard } from './driving/keyboard.ts';
import { onSite } from './driving/on-site.ts';
import { openSurvey } from './driving/open-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { people } from './driving/people.ts';
import { storedSubmissions } from './driving/site.ts';

const young = people.find(({ survey }) => survey.audience === 'young-person') ?? assert.fail('Nobody is young.');
const simple = { check: 'Look at your answers', send: 'Send my answers', sent: 'Thank you. We have sent your answers.' } as const;

describe('by keyboard alone, with the focus never lost', () => {
  const pages = {
    '/simple': pageWith(surveyTag({ presentation: 'easy-read-large', exit: 'https://www.example.org/', layout: 'question' })),
  };
  const here = onSite({ front: { csp: "default-src 'self'; style-src 'self'; script-src 'self'", pages } });

  it('a young person takes over from a helper in the middle, and goes on at the same question to the end', async () => {
    const open = await openSurvey(here.browser, { ...young, url: here.url + young.path });
    const asked = english(young.survey.sections.flatMap(({ questions }) => questions).find(({ id }) => id === 'budget-held')?.text ?? {});
    let takenOver = 0;
    const { chosen } = await fillIn(open, young, async (state) => {
      if (state !== asked || takenOver++ > 0) return;
      await handOver(open.keyboard, 'I am doing it on my own');
      await open.keyboard.awaitFocus('heading', asked);
    });
    assert.ok(takenOver > 0, `"${asked}" was never asked.`);
    const [submission] = await storedSubmissions(here.site);
    assert.deepEqual(submission?.answers, chosen);
    assert.equal(submission?.helper, 'alone');
    const before = Object.entries(submission?.answeredBy ?? {});
    assert.ok(before.length > 3 && before.every(([, helper]) => helper === 'with-help'), JSON.stringify(before));
    assert.ok(!('budget-held' in (submission?.answeredBy ?? {})), 'What was answered after that is nobody else’s.');
    await open.close();
  });

  it('a young person goes through Easy Read in large text, from the first page to the thanks', async () => {
    const known = new Set((await storedSubmissions(here.site)).map(({ submissionId }) => submissionId));
    const open = await openSurvey(here.browser, { url: `${here.url}/simple`, width: 320, height: 640 });
    const { keyboard } = open;
    await keyboard.tabTo('button', 'Start');
    await keyboard.press('Enter');
    const headings: string[] = [];
    for (let heading = await nextHeading(keyboard, ''); heading !== simple.sent; heading = await nextHeading(keyboard, heading)) {
      headings.push(heading);
      assert.ok(headings.length < 80, `It does not end: ${headings.join(', ')}`);
      await answer(keyboard);
    }
    assert.ok(headings.includes(simple.check) && headings.length > 30, headings.join(', '));
    const submission = (await storedSubmissions(here.site)).find(({ submissionId }) => !known.has(submissionId));
    assert.equal(submission?.presentation, 'easy-read-large');
    assert.ok(Object.values(submission?.answers ?? {}).filter(({ status }) => status === 'answered').length > 25);
    await open.close();
  });
});

/** Goes to the page on which the answering is handed over, and hands it to whoever a button there names. */
async function handOver(keyboard: Keyboard, to: string): Promise<void> {
  await keyboard.tabTo('button', 'Change who is answering');
  await keyboard.press('Enter');
  await keyboard.awaitFocus('heading', 'Who is answering from now on?');
  await keyboard.tabTo('button', to);
  await keyboard.press('Enter');
}

/** The heading that has the focus after another one: of the next page, or of the one after the page that says that it sends. */
async function nextHeading(keyboard: Keyboard, before: string): Promise<string> {
  for (let n = 0; n < 200; n++) {
    const { name } = await keyboard.awaitFocus('heading', '');
    if (name !== before && name !== 'We are sending your answers') return name;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return assert.fail(`Nothing came after "${before}".`);
}

/** Gives the first answer on a page of one question, if there is any to give, and goes on by its button. */
async function answer(keyboard: Keyboard): Promise<void> {
  const isAnswer = /^(radio|checkbox|textbox)$/;
  const onward = /^(Next|Send my answers)$/;
  let now = await keyboard.press('Tab');
  while (!isAnswer.test(now.role) && !onward.test(now.name)) now = await keyboard.press('Tab');
  if (now.role === 'textbox') await keyboard.type('It is calm.');
  else if (isAnswer.test(now.role)) await keyboard.press('Space');
  while (!onward.test(now.name)) now = await keyboard.press('Tab');
  await keyboard.press('Enter');
}
