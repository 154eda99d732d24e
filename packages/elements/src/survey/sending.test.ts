import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

afterEach(closeAll);

const standIn = (what: string) => `${location.origin}/stand-in/${what}`;

/** The bodies that came to the stand-in for a collector under a submission's key. */
async function arrivals(submissionId: string): Promise<string[]> {
  return (await (await fetch(standIn(`arrivals/${submissionId}`))).json()) as string[];
}

/** A survey with "Private" written into it, on its last page. */
async function filled(endpoint = ''): Promise<SurveyHarness> {
  const survey = await open({ survey: surveyOf(everyKind.text), endpoint });
  await survey.write('The text question', 'Private');
  await survey.continue();
  return survey;
}

const send = (survey: SurveyHarness) => survey.press('Send my answers');
const idOf = (survey: SurveyHarness) => survey.heard('poet-submit')[0]?.submission.submissionId ?? '';
const isSent = (survey: SurveyHarness) => survey.until(() => survey.heard('poet-sent').length === 1, 'sent');
const isParked = (survey: SurveyHarness, times = 1) => survey.until(() => survey.heard('poet-problem').length === times, 'parked');

/** Nothing of the answers is left in the element. */
function isWiped(survey: SurveyHarness): boolean {
  const values = survey.all<HTMLInputElement>('input, textarea').map(({ value }) => value);
  return survey.element.submission() === null && ![survey.text, ...survey.attributes, ...values].some((text) => text.includes('Private'));
}

/** What the browser would save when the person asks for a copy. */
async function saved(survey: SurveyHarness): Promise<{ name: string; text: string }> {
  const click = HTMLAnchorElement.prototype.click;
  const links: { href: string; name: string }[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push({ href: this.href, name: this.download });
  };
  await survey.press('Save a copy of my answers');
  HTMLAnchorElement.prototype.click = click;
  const [{ href, name } = { href: '', name: '' }] = links;
  return { name, text: await (await fetch(href)).text() };
}

describe('a host that listens', () => {
  it('may stop the sending: the person stays where they are, with every answer', async () => {
    const survey = await filled(standIn('accept'));
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await send(survey);
    equal(survey.heading, 'Check your answers');
    deepEqual(survey.answers, [['The text question', 'Private']]);
    equal(survey.element.submission(), null);
    deepEqual(await arrivals(idOf(survey)), []);
  });

  it('may take delivery over, and everything is wiped when it is done', async () => {
    const survey = await filled(standIn('accept'));
    let arrive = () => {};
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(new Promise<void>((resolve) => (arrive = resolve))));
    await send(survey);
    equal(survey.heading, 'Sending your answers');
    equal(words(survey.focused), 'Sending your answers');
    const submission = survey.element.submission();
    equal(submission, survey.heard('poet-submit')[0]?.submission);
    deepEqual(submission?.answers['text'], { status: 'answered', value: 'Private' });
    arrive();
    await isSent(survey);
    match(words(survey.focused), /^Thank you/);
    equal(survey.heard('poet-sent')[0]?.submissionId, submission?.submissionId);
    ok(isWiped(survey));
    deepEqual(await arrivals(idOf(survey)), []);
  });

  it('is given what was sealed after another survey of the page was told to purge, however soon after', async () => {
    for (let turns = 0; turns < 12; turns++) {
      const [other, survey] = [await filled(), await filled()];
      survey.element.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve()));
      const purged = other.element.purge();
      for (let n = 0; n < turns; n++) await Promise.resolve();
      await send(survey);
      await isSent(survey);
      await purged;
    }
  });

  it('may wait for several things, and all must be done', async () => {
    const survey = await filled();
    survey.element.addEventListener('poet-submit', (event) => {
      event.waitUntil(Promise.resolve('stored'));
      event.waitUntil(Promise.reject(new Error('not counted')));
    });
    await send(survey);
    await isParked(survey);
    deepEqual(
      survey.heard('poet-problem').map(({ code, message }) => [code, message]),
      [['host', 'not counted']],
    );
  });

  it('that fails leaves the answers kept, and is asked again with the same submission', async () => {
    const unhandled: Event[] = [];
    addEventListener('unhandledrejection', (event) => unhandled.push(event), { once: true });
    const survey = await filled();
    let tries = 0;
    survey.element.addEventListener('poet-submit', (event) =>
      event.waitUntil(tries++ === 0 ? Promise.reject(new Error('503')) : Promise.resolve()),
    );
    await send(survey);
    await isParked(survey);
    match(survey.heading, /^We have kept your answers/);
    equal(words(survey.focused), survey.heading);
    equal(survey.element.submission()?.submissionId, idOf(survey));
    await survey.press('Try again now');
    await isSent(survey);
    const [first, second] = survey.heard('poet-submit').map(({ submission }) => submission);
    equal(first, second, 'submission');
    equal(unhandled.length, 0, 'number of unhandled rejections');
    ok(isWiped(survey));
  });

  it('gets a submission in which every question has a status, and nothing says when but the day', async () => {
    const { information: _, ...asked } = everyKind;
    const survey = await open({ survey: surveyOf(...Object.values(asked)), layout: 'section', authority: '935' });
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await survey.choose('Bad');
    await survey.continue();
    await send(survey);
    const {
      answers,
      completedOn,
      survey: reference,
      submissionId: _id,
      ...rest
    } = survey.heard('poet-submit')[0]?.submission ?? { answers: {} };
    deepEqual(
      Object.entries(answers).map(([id, { status }]) => `${id} ${status}`),
      [
        'scale answered',
        ...Object.keys(asked)
          .slice(1)
          .map((id) => `${id} skipped`),
      ],
    );
    match(completedOn ?? '', /^\d{4}-\d{2}-\d{2}$/);
    match(reference?.hash ?? '', /^sha256-/);
    deepEqual(rest, {
      format: 'poet-submission/1',
      modules: [],
      authority: '935',
      audience: 'young-person',
      plan: 'ehcp',
      mode: 'online',
      language: 'en',
      presentation: 'standard',
      helper: 'not-said',
    });
  });
});

describe('an endpoint', () => {
  it('that gives a receipt gets the answers once, and they are wiped here', async () => {
    const survey = await filled(standIn('accept'));
    const button = survey.all('button').at(-1);
    button?.click();
    button?.click();
    await isSent(survey);
    deepEqual(survey.heard('poet-sent')[0]?.receipt, { submissionId: idOf(survey) });
    const bodies = await arrivals(idOf(survey));
    deepEqual(bodies, [JSON.stringify(survey.heard('poet-submit')[0]?.submission)]);
    ok(isWiped(survey));
    equal(survey.heard('poet-submit').length, 1, 'number of poet-submit events');
  });

  it('that is down for a while gets the same bytes again, until it gives a receipt', async () => {
    const survey = await filled(standIn('late'));
    await send(survey);
    await survey.until(() => survey.heading === 'Your answers are not sent yet', 'waiting');
    ok(survey.element.submission() !== null);
    await isSent(survey);
    const bodies = await arrivals(idOf(survey));
    equal(bodies.length, 2, 'number of arrivals');
    equal(bodies[0], bodies[1]);
    ok(isWiped(survey));
  });

  it('that stays down never takes the focus from the person who waits', async () => {
    const survey = await filled(standIn('never'));
    await send(survey);
    await survey.until(() => survey.heading === 'Your answers are not sent yet', 'waiting');
    equal(words(survey.focused), 'Your answers are not sent yet');
    const button = survey.all('button').find((one) => words(one) === 'Save a copy of my answers');
    button?.focus();
    const endMs = Date.now() + 8_000;
    while ((await arrivals(idOf(survey))).length < 3 && Date.now() < endMs) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      equal(survey.focused, button);
    }
    ok((await arrivals(idOf(survey))).length >= 3);
    equal(survey.focused, button);
  });

  it('that nobody answers at is tried again at once when the person says so', async () => {
    const survey = await filled('http://127.0.0.1:1/v1/submissions');
    await send(survey);
    await survey.until(() => survey.heading === 'Your answers are not sent yet', 'waiting');
    survey.element.endpoint = standIn('accept');
    await survey.press('Try again now');
    await isSent(survey);
    equal((await arrivals(idOf(survey))).length, 1, 'number of arrivals');
  });

  it('that refuses leaves the answers kept, says why to developers, and lets the person save the very bytes', async () => {
    const survey = await filled(standIn('refuse'));
    await send(survey);
    await isParked(survey);
    match(survey.heading, /^We have kept your answers/);
    deepEqual(
      survey.heard('poet-problem').map(({ code, message }) => [code, message]),
      [['refused', 'Another body came under this id.']],
    );
    deepEqual(survey.buttons, ['Try again now', 'Save a copy of my answers']);
    const copy = await saved(survey);
    equal(copy.name, 'my-answers.json');
    deepEqual(await arrivals(idOf(survey)), [copy.text]);
    survey.element.endpoint = standIn('accept');
    await survey.press('Try again now');
    await isSent(survey);
    deepEqual(await arrivals(idOf(survey)), [copy.text, copy.text]);
  });

  it('that is missing is said to be so, and a copy can be saved', async () => {
    const survey = await filled();
    await send(survey);
    await isParked(survey);
    equal(survey.heard('poet-problem')[0]?.code, 'no-endpoint');
    match(survey.text, /This page is not set up to send answers/);
    match((await saved(survey)).text, /Private/);
  });

  it('gets answers that are longer in bytes than in characters', async () => {
    const questions = ['a', 'b', 'c'].map((id) => ({ ...everyKind.line, id, text: { en: `Question ${id}` } }));
    const survey = await open({ survey: surveyOf(...questions), layout: 'section', endpoint: standIn('accept') });
    for (const id of ['a', 'b', 'c']) await survey.write(`Question ${id}`, '’'.repeat(9_000));
    await survey.continue();
    await send(survey);
    await isSent(survey);
    ok(new Blob(await arrivals(idOf(survey))).size > 65_536);
  });
});

describe('beginning again', () => {
  it('while the answers are on their way stops that, and shows nothing of it later', async () => {
    const survey = await filled();
    let arrive = () => {};
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(new Promise<void>((resolve) => (arrive = resolve))));
    await send(survey);
    survey.element.reset();
    await survey.drawn();
    equal(survey.heading, 'The text question');
    ok(isWiped(survey));
    arrive();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await survey.drawn();
    equal(survey.heading, 'The text question');
    equal(survey.heard('poet-sent').length, 0, 'number of poet-sent events');
  });

  it('while an endpoint is down stops the attempts', async () => {
    const survey = await filled(standIn('never'));
    await send(survey);
    await survey.until(() => survey.heading === 'Your answers are not sent yet', 'waiting');
    void survey.element.purge();
    await survey.drawn();
    const before = (await arrivals(idOf(survey))).length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    equal((await arrivals(idOf(survey))).length, before, 'number of arrivals');
    ok(isWiped(survey));
  });

  it('after sending gives the next person an empty survey with an id of its own', async () => {
    const survey = await filled(standIn('accept'));
    await send(survey);
    await isSent(survey);
    const first = idOf(survey);
    survey.element.reset();
    await survey.drawn();
    equal(survey.field('The text question').value, '');
    await survey.continue();
    await send(survey);
    await survey.until(() => survey.heard('poet-sent').length === 2, 'sent again');
    const second = survey.heard('poet-sent')[1]?.submissionId ?? '';
    ok(second !== '' && second !== first);
  });
});
