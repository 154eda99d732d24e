import { deepEqual, equal, ok } from '../../test/assert.ts';
import { everyKind, required, surveyOf, surveyOfSections } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';
import type { PoetSurvey } from './poet-survey.ts';

afterEach(closeAll);

const { information: _, ...asked } = everyKind;
const kinds = Object.keys(asked) as (keyof typeof asked)[];
const exit = 'https://www.example.org/';

const clears = (survey: SurveyHarness) => survey.all('[part=button-clear]');
const leaves = (survey: SurveyHarness) => survey.all('[part=button-exit]');
const said = (survey: SurveyHarness) => words(survey.all('[role=status]')[0]);
const written = (survey: SurveyHarness) => survey.all<HTMLInputElement>('.writing').map(({ value }) => value);

/** An answer of each kind, given as a person gives it. */
const give: Readonly<Record<keyof typeof asked, (survey: SurveyHarness) => Promise<void>>> = {
  scale: (survey) => survey.choose('Good'),
  single: (survey) => survey.choose('Blue'),
  multiple: (survey) => survey.choose('Bus'),
  text: (survey) => survey.write('The text question', 'Words'),
  line: (survey) => survey.write('The line question', 'Words'),
  number: (survey) => survey.write('The number question', '12'),
  date: (survey) => survey.write('Month', '2'),
};

/** What would be sent of one question. */
async function sent(survey: SurveyHarness, question: string): Promise<unknown> {
  survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
  await survey.continue();
  await survey.press('Send my answers');
  return survey.heard('poet-submit')[0]?.submission.answers[question];
}

function press(key: string, { times = 1, on = document } = {}): void {
  for (let i = 0; i < times; i++) on.dispatchEvent(new KeyboardEvent('keyup', { key }));
}

describe('no answer', () => {
  for (const kind of kinds) {
    it(`is chosen or written beforehand, nor asked for twice, in a question of the kind "${kind}"`, async () => {
      const survey = await open({ survey: surveyOf(everyKind[kind]) });
      deepEqual([...survey.chosen, ...written(survey).join('')], []);
      ok(survey.all<HTMLInputElement>('input, textarea').every((field) => !field.required && field.ariaRequired !== 'true'));
      deepEqual(await sent(survey, kind), { status: 'skipped' });
    });
  }
});

describe('"Clear my answer"', () => {
  for (const kind of kinds) {
    it(`is there once a question of the kind "${kind}" has an answer, and takes it back`, async () => {
      const survey = await open({ survey: surveyOf(everyKind[kind]) });
      equal(clears(survey).length, 0, 'number of buttons before');
      await give[kind](survey);
      equal(clears(survey).length, 1, 'number of buttons after');
      await survey.press('Clear my answer');
      deepEqual([...survey.chosen, ...written(survey).join('')], []);
      equal(clears(survey).length, 0, 'number of buttons in the end');
      deepEqual(await sent(survey, kind), { status: 'skipped' });
    });

    it(`is there for an answer without a view, too, to a question of the kind "${kind}"`, async () => {
      const survey = await open({ survey: surveyOf(everyKind[kind]) });
      await survey.choose('I don’t know');
      await survey.press('Clear my answer');
      deepEqual(survey.chosen, []);
      deepEqual(await sent(survey, kind), { status: 'skipped' });
    });

    it(`moves the focus to the first input of its question, "${kind}", and never lets go of it`, async () => {
      const survey = await open({ survey: surveyOf(...Object.values(asked)), layout: 'section' });
      await give[kind](survey);
      const lost: unknown[] = [];
      const [button] = clears(survey);
      button?.focus();
      survey.root.addEventListener('focusout', (event) => lost.push((event as FocusEvent).relatedTarget));
      button?.click();
      await survey.drawn();
      equal(survey.focused, survey.all(`[name=${kind}]`)[0]);
      ok(lost.every((next) => next !== null));
    });
  }

  it('says so once, politely, and is quiet again with the next answer', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale, everyKind.text), layout: 'section' });
    equal(said(survey), '');
    await survey.choose('Good');
    await survey.press('Clear my answer');
    equal(said(survey), 'Your answer is cleared.');
    await survey.write('The text question', 'Words');
    equal(said(survey), '');
    await survey.press('Clear my answer');
    equal(said(survey), 'Your answer is cleared.');
    await survey.continue();
    equal(said(survey), '');
  });

  it('is described by its question, one for each that is answered', async () => {
    const survey = await open({ survey: surveyOf(...Object.values(asked)), layout: 'section' });
    for (const kind of kinds) await give[kind](survey);
    deepEqual(
      clears(survey).map((button) => words(survey.root.getElementById(button.getAttribute('aria-describedby') ?? ''))),
      kinds.map((kind) => `The ${kind} question`),
    );
  });

  it('comes and goes as words are written and deleted, and leaves the caret where it is', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text) });
    const field = survey.field('The text question');
    field.focus();
    await survey.write('The text question', 'Words');
    field.setSelectionRange(2, 2);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await survey.drawn();
    deepEqual([survey.focused, field.selectionStart], [field, 2]);
    await survey.write('The text question', '');
    equal(clears(survey).length, 0, 'number of buttons');
  });

  it('is there again for an answer that the person comes back to', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale, everyKind.text) });
    await survey.choose('Good');
    await survey.continue();
    equal(clears(survey).length, 0, 'number of buttons on the next page');
    await survey.back();
    equal(clears(survey).length, 1, 'number of buttons');
  });

  it('takes what the answer has led to off the page', async () => {
    const further = { ...everyKind.text, showIf: { question: 'scale', is: ['good'] } };
    const survey = await open({ survey: surveyOf(everyKind.scale, further), layout: 'section' });
    await survey.choose('Good');
    equal(survey.all('textarea').length, 1, 'number of boxes');
    await survey.press('Clear my answer');
    equal(survey.all('textarea').length, 0, 'number of boxes');
  });

  it('is not the button that the Enter key presses', async () => {
    const survey = await open({ survey: surveyOf(everyKind.number) });
    await survey.write('The number question', '5');
    survey.field('The number question').form?.requestSubmit();
    await survey.drawn();
    deepEqual(survey.answers, [['The number question', '5']]);
  });

  it('speaks the language of the survey', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale), lang: 'cy' });
    await survey.choose('Da');
    await survey.press('Clirio fy ateb');
    equal(said(survey), 'Mae eich ateb wedi’i glirio.');
  });
});

describe('a line about help', () => {
  const help = () => Object.assign(document.createElement('p'), { slot: 'help', textContent: 'Talk to someone: 0800 1111' });
  const place = (survey: SurveyHarness) => survey.all<HTMLSlotElement>('slot[name=help]');

  for (const kind of ['text', 'line'] as const) {
    it(`stands between the hint and the field of a question in own words ("${kind}")`, async () => {
      const line = help();
      const survey = await open({ survey: surveyOf(everyKind[kind]) }, { fallback: [line] });
      const [slot, ...more] = place(survey);
      equal(more.length, 0, 'number of further places');
      deepEqual(slot?.assignedElements(), [line]);
      ok(line.getBoundingClientRect().top >= (survey.all('.hint')[0]?.getBoundingClientRect().bottom ?? Infinity));
      ok(line.getBoundingClientRect().bottom <= survey.field(`The ${kind} question`).getBoundingClientRect().top);
    });
  }

  it('stands beside no other kind of question, and is not seen there', async () => {
    const line = help();
    const { text: _text, line: _line, ...others } = everyKind;
    const survey = await open({ survey: surveyOf(...Object.values(others)), layout: 'section' }, { fallback: [line] });
    equal(place(survey).length, 0, 'number of places');
    equal(line.getBoundingClientRect().height, 0, 'height');
  });

  it('stands once on a page with several questions in own words: with the first of those that are shown', async () => {
    const line = help();
    const first = { ...everyKind.text, showIf: { question: 'scale', is: ['good'] } };
    const survey = await open({ survey: surveyOf(everyKind.scale, first, everyKind.line), layout: 'section' }, { fallback: [line] });
    const question = () => place(survey).map((slot) => slot.closest('.question')?.id);
    deepEqual(question(), ['--question-line']);
    await survey.choose('Good');
    deepEqual(question(), ['--question-text']);
    ok(line.getBoundingClientRect().height > 0);
    await survey.press('Clear my answer');
    deepEqual(question(), ['--question-line']);
    ok(line.getBoundingClientRect().height > 0);
  });

  it('is no fallback: where the survey cannot be shown, a sentence says so', async () => {
    const survey = await open({ audience: 'nobody' }, { fallback: [help()] });
    equal(survey.text, 'The survey cannot be shown here at the moment. Please try again later.');
  });

  it('leaves nothing behind where there is none', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text) });
    equal(place(survey)[0]?.getBoundingClientRect().height, 0, 'height');
  });
});

describe('"Leave this page quickly"', () => {
  it('is not there unless the host asks for it', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    equal(leaves(survey).length, 0, 'number of buttons');
    press('Escape', { times: 3 });
    await survey.drawn();
    equal(said(survey), '');
  });

  for (const wrong of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'www.example.org', '/news', 'https://', ' ']) {
    it(`is not there for exit="${wrong}", and the host is told`, async () => {
      const survey = await open({ survey: surveyOf(everyKind.scale), exit: wrong });
      await survey.until(() => survey.heard('poet-ready').length > 0, 'ready');
      equal(leaves(survey).length, 0, 'number of buttons');
      deepEqual(
        survey.heard('poet-problem').map(({ code }) => code),
        ['no-exit'],
      );
    });
  }

  it('is the first thing that can be reached on every page, up to the confirmation', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale, everyKind.text), exit });
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve()));
    const isFirst = () => survey.all('button, a, input, textarea')[0] === leaves(survey)[0] && leaves(survey).length === 1;
    for (const onward of ['Continue', 'Continue', 'Send my answers']) {
      ok(isFirst(), survey.heading);
      await survey.press(onward);
    }
    await survey.until(() => survey.heading.startsWith('Thank you'), 'sent');
    ok(isFirst(), survey.heading);
  });

  it('covers nothing', async () => {
    const survey = await open({ survey: surveyOf(...Object.values(everyKind)), layout: 'section', exit });
    const bottom = leaves(survey)[0]?.getBoundingClientRect().bottom ?? Infinity;
    ok(survey.all('form *').every((element) => element.getBoundingClientRect().top >= bottom || !element.getClientRects().length));
  });

  it('comes and goes with its attribute, and changes nothing else', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    await survey.choose('Good');
    survey.element.setAttribute('exit', exit);
    await survey.drawn();
    equal(leaves(survey).length, 1, 'number of buttons');
    survey.element.removeAttribute('exit');
    await survey.drawn();
    equal(leaves(survey).length, 0, 'number of buttons');
    deepEqual(survey.chosen, ['Good']);
  });

  it('says before the third press of Escape what it would do, and forgets presses with any other key between', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text), exit });
    await survey.write('The text question', 'Words');
    for (const _round of [1, 2]) {
      press('Escape');
      equal(said(survey), '');
      press('Escape');
      equal(said(survey), 'Press Esc once more to leave this page.');
      press('a');
    }
    equal(survey.field('The text question').value, 'Words');
  });

  it('forgets presses of Escape that are more than five seconds apart', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text), exit });
    const heard = [];
    for (const atMs of [10_000, 15_001, 19_000, 24_001]) {
      const event = new KeyboardEvent('keyup', { key: 'Escape' });
      Object.defineProperty(event, 'timeStamp', { value: atMs });
      document.dispatchEvent(event);
      heard.push(said(survey) !== '');
    }
    deepEqual(heard, [false, false, true, false]);
  });

  /** Leads to the same page, so that a test can see whether somebody left. */
  const onThisPage = `${location.href.split('#')[0]}#left`;
  const hasLeft = () => {
    const isLeft = location.hash === '#left';
    history.replaceState(null, '', onThisPage.replace('#left', ''));
    return isLeft;
  };

  it('leaves at the third press of Escape, and at every one after it, should the first not have worked', async () => {
    await open({ survey: surveyOf(everyKind.text), exit: onThisPage });
    const left = [1, 2, 3, 4, 5].map(() => (press('Escape'), hasLeft()));
    deepEqual(left, [false, false, true, true, true]);
  });

  it('keeps the key from stopping the other page once it has been asked for', async () => {
    await open({ survey: surveyOf(everyKind.text), exit: onThisPage });
    const stops = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    ok(stops());
    press('Escape', { times: 3 });
    ok(hasLeft() && !stops());
  });

  it('does not count the Escape that ends the composing of a character', async () => {
    await open({ survey: surveyOf(everyKind.text), exit: onThisPage });
    for (const composing of [{ isComposing: true }, { keyCode: 229 }, { isComposing: true }]) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', ...composing }));
      press('Escape');
    }
    ok(!hasLeft());
  });

  it('leaves by no key where it is not offered, since the survey cannot be shown', async () => {
    const survey = await open({ audience: 'nobody', exit: onThisPage });
    press('Escape', { times: 3 });
    ok(!hasLeft());
    equal(leaves(survey).length, 0, 'number of buttons');
  });

  it('hears no key once the survey is off the page', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text), exit });
    survey.element.remove();
    press('Escape', { times: 2 });
    equal(said(survey), '');
  });

  const leaving: Readonly<Record<string, (survey: PoetSurvey) => void>> = {
    'its button': (survey) => survey.shadowRoot?.querySelector<HTMLElement>('[part=button-exit]')?.click(),
    'three presses of Escape': (survey) => press('Escape', { times: 3, on: survey.ownerDocument }),
  };
  for (const [way, leave] of Object.entries(leaving)) {
    it(`forgets every answer, then shows the other page in the place of this one: ${way}`, async () => {
      const elsewhere = `${location.origin}/stand-in/elsewhere`;
      const { frame, survey } = await openInFrame(elsewhere);
      const { submission } = await seal(survey);
      ok(submission !== null);
      const before = history.length;
      const kept: unknown[] = [];
      frame.contentWindow?.addEventListener('pagehide', () => kept.push(survey.submission(), words(survey.shadowRoot).includes('Private')));
      const left = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      leave(survey);
      equal(survey.submission(), null);
      await left;
      equal(frame.contentWindow?.location.href, elsewhere);
      deepEqual(kept, [null, false]);
      equal(history.length, before, 'number of pages to go back to');
      frame.remove();
    });
  }
});

/** A page of its own with a survey on it: leaving takes the whole page away. */
async function openInFrame(elsewhere: string): Promise<{ frame: HTMLIFrameElement; survey: PoetSurvey }> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument;
  ok(page);
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('../define.ts', import.meta.url).href;
  page.body.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve));
  const survey = page.createElement('poet-survey');
  const sections = surveyOfSections({ id: 'main', title: { en: 'Main' }, questions: [required(everyKind.text)] });
  Object.assign(survey, { authority: '302', survey: sections, exit: elsewhere });
  survey.addEventListener('poet-submit', (event) => event.waitUntil(new Promise(() => undefined)));
  page.body.append(survey);
  await survey.updateComplete;
  return { frame, survey };
}

/** Answers and sends, so that everything that a survey can hold is held. */
async function seal(survey: PoetSurvey): Promise<{ submission: unknown }> {
  const field = survey.shadowRoot?.querySelector('textarea');
  ok(field);
  field.value = 'Private';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let i = 0; i < 2; i++) {
    survey.shadowRoot?.querySelector('form')?.requestSubmit();
    await survey.updateComplete;
  }
  return { submission: survey.submission() };
}
