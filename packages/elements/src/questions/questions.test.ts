import { clubSurvey, everyKind, manyChoices, required, surveyOf } from '../../test/definitions.ts';
import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

afterEach(closeAll);

const wayLabels = ['I don’t know', 'I don’t want to say'];

/** What would be sent of one question, once the rest of the survey is gone through. */
async function sent(survey: SurveyHarness, question: string): Promise<unknown> {
  await survey.continue();
  let given: unknown = null;
  survey.element.addEventListener('poet-submit', (event) => {
    event.preventDefault();
    given = event.submission.answers[question];
  });
  await survey.press('Send my answers');
  return given;
}

/** The words that a field or a group of choices is described by. */
function description(element: Element | null | undefined): string {
  const ids = element?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = element?.getRootNode();
  return ids.map((id) => words(root instanceof ShadowRoot ? root.getElementById(id) : null)).join(' | ');
}

describe('a choice', () => {
  for (const kind of ['scale', 'single', 'multiple'] as const) {
    const type = kind === 'multiple' ? 'checkbox' : 'radio';

    it(`of the kind "${kind}" is one group of native inputs of type ${type}, named by its question, with nothing chosen`, async () => {
      const survey = await open({ survey: surveyOf(everyKind[kind]) });
      const [group, ...more] = survey.all<HTMLFieldSetElement>('fieldset');
      equal(more.length, 0, 'number of further groups');
      equal(words(group?.querySelector('legend')), `The ${kind} question`);
      equal(description(group), `A hint for ${kind}`);
      const inputs = survey.all<HTMLInputElement>('input');
      ok(inputs.every((input) => input.type === type && input.name === kind && input.labels?.length === 1));
      equal(new Set(inputs.map(({ value }) => value)).size, inputs.length, 'number of different values');
      deepEqual(survey.chosen, []);
    });
  }

  it('offers the points of its scale in order, then the ways to answer without a view', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    deepEqual(survey.choices, ['Good', 'So-so', 'Bad', ...wayLabels]);
  });

  it('shows the hint of an option with its label', async () => {
    const survey = await open({ survey: surveyOf(everyKind.single) });
    deepEqual(survey.choices, ['RedLike a post box', 'Blue', ...wayLabels]);
  });

  it('records one choice', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    await survey.choose('Good');
    await survey.choose('So-so');
    deepEqual(survey.chosen, ['So-so']);
    deepEqual(await sent(survey, 'scale'), { status: 'answered', value: 'so-so' });
  });

  it('records a way to answer without a view as that, not as a point', async () => {
    const survey = await open({ survey: surveyOf(everyKind.single) });
    await survey.choose('Blue');
    await survey.choose('I don’t know');
    deepEqual(survey.chosen, ['I don’t know']);
    deepEqual(await sent(survey, 'single'), { status: 'dont-know' });
  });

  it('records several choices, and what was taken back is gone', async () => {
    const survey = await open({ survey: surveyOf(everyKind.multiple) });
    await survey.choose('Train');
    await survey.choose('Bus');
    await survey.choose('Train');
    deepEqual(survey.chosen, ['Bus']);
    deepEqual(await sent(survey, 'multiple'), { status: 'answered', value: ['bus'] });
  });

  it('taken back as a whole is skipped', async () => {
    const survey = await open({ survey: surveyOf(everyKind.multiple) });
    await survey.choose('Bus');
    await survey.choose('Bus');
    deepEqual(await sent(survey, 'multiple'), { status: 'skipped' });
  });

  it('an exclusive option clears the others, and any other clears it', async () => {
    const survey = await open({ survey: surveyOf(everyKind.multiple) });
    await survey.choose('Bus');
    await survey.choose('Train');
    await survey.choose('None of these');
    deepEqual(survey.chosen, ['None of these']);
    await survey.choose('Bus');
    deepEqual(survey.chosen, ['Bus']);
    deepEqual(await sent(survey, 'multiple'), { status: 'answered', value: ['bus'] });
  });

  it('several choices and the ways to answer without a view clear one another', async () => {
    const survey = await open({ survey: surveyOf(everyKind.multiple) });
    await survey.choose('Bus');
    await survey.choose('I don’t know');
    deepEqual(survey.chosen, ['I don’t know']);
    await survey.choose('I don’t want to say');
    deepEqual(survey.chosen, ['I don’t want to say']);
    await survey.choose('Train');
    deepEqual(survey.chosen, ['Train']);
    await survey.choose('I don’t know');
    await survey.choose('I don’t know');
    deepEqual(survey.chosen, []);
  });

  it('says when more are chosen than may be', async () => {
    const survey = await open({ survey: surveyOf({ ...everyKind.multiple, max: 1 }) });
    await survey.choose('Bus');
    await survey.choose('Train');
    await survey.continue();
    deepEqual(survey.problems, ['Choose 1 or fewer']);
    deepEqual(survey.chosen, ['Bus', 'Train']);
    equal(description(survey.all('fieldset')[0]), 'A hint for multiple | Problem: Choose 1 or fewer');
  });
});

describe('a question in own words', () => {
  for (const kind of ['text', 'line'] as const) {
    it(`with ${kind === 'text' ? 'several rows is a box' : 'one row is a field'} with its label, its hint and its limit`, async () => {
      const survey = await open({ survey: surveyOf({ ...everyKind[kind], maxLength: 50 }) });
      const field = survey.field(`The ${kind} question`);
      equal(field.localName, kind === 'text' ? 'textarea' : 'input');
      equal(field.name, kind);
      equal(field.autocomplete, 'off');
      equal(description(field), `A hint for ${kind} | You can write up to 50 characters.`);
    });

    it(`${kind}: records what is written, without the space around it`, async () => {
      const survey = await open({ survey: surveyOf(everyKind[kind]) });
      await survey.write(`The ${kind} question`, '  Gŵyl <b>& "q"  ');
      deepEqual(await sent(survey, kind), { status: 'answered', value: 'Gŵyl <b>& "q"' });
    });

    it(`${kind}: nothing but space is skipped`, async () => {
      const survey = await open({ survey: surveyOf(everyKind[kind]) });
      await survey.write(`The ${kind} question`, ' \n ');
      deepEqual(await sent(survey, kind), { status: 'skipped' });
    });

    it(`${kind}: a way to answer without a view clears the words, and words clear it`, async () => {
      const survey = await open({ survey: surveyOf(everyKind[kind]) });
      const label = `The ${kind} question`;
      await survey.write(label, 'Words');
      await survey.choose('I don’t know');
      equal(survey.field(label).value, '');
      await survey.choose('I don’t want to say');
      deepEqual(survey.chosen, ['I don’t want to say']);
      await survey.write(label, 'Other words');
      deepEqual(survey.chosen, []);
      equal(survey.field(label).value, 'Other words');
      deepEqual(await sent(survey, kind), { status: 'answered', value: 'Other words' });
    });
  }

  it('takes a way without a view back', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text) });
    await survey.choose('I don’t know');
    await survey.choose('I don’t know');
    deepEqual(survey.chosen, []);
    deepEqual(await sent(survey, 'text'), { status: 'skipped' });
  });

  it('says when there is too much, keeps all of it, and marks the field', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text) });
    await survey.write('The text question', 'x'.repeat(51));
    await survey.continue();
    const field = survey.field('The text question');
    deepEqual(survey.problems, ['Your answer is too long. Use 50 characters or fewer']);
    equal(field.value.length, 51);
    equal(field.getAttribute('aria-invalid'), 'true');
    match(description(field), /Problem: Your answer is too long/);
  });

  it('has no heading within a label, which screen readers would pass over', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text) });
    deepEqual(survey.all('label :is(h1, h2, h3)').map(words), []);
    equal(survey.heading, 'The text question');
  });
});

describe('a number', () => {
  it('is a text field for digits, described by its hint and its unit', async () => {
    const survey = await open({ survey: surveyOf(everyKind.number) });
    const field = survey.field('The number question');
    equal(field.type, 'text');
    equal(field.inputMode, 'numeric');
    equal(description(field), 'A hint for number | miles');
  });

  it('is recorded as a whole number', async () => {
    const survey = await open({ survey: surveyOf(everyKind.number) });
    await survey.write('The number question', ' 12 ');
    deepEqual(await sent(survey, 'number'), { status: 'answered', value: 12 });
  });

  for (const [written, problem] of [
    ['twelve', 'Write a whole number, using digits such as 12'],
    ['2.5', 'Write a whole number, using digits such as 12'],
    ['0', 'The number must be 1 or more'],
    ['100', 'The number must be 99 or less'],
  ] as const) {
    it(`says what is wrong with "${written}", and keeps it`, async () => {
      const survey = await open({ survey: surveyOf(everyKind.number) });
      await survey.write('The number question', written);
      await survey.continue();
      deepEqual(survey.problems, [problem]);
      equal(survey.field('The number question').value, written);
      await survey.write('The number question', '5');
      deepEqual(await sent(survey, 'number'), { status: 'answered', value: 5 });
    });
  }

  it('is cleared by a way without a view, and clears it', async () => {
    const survey = await open({ survey: surveyOf(everyKind.number) });
    await survey.write('The number question', '5');
    await survey.choose('I don’t know');
    equal(survey.field('The number question').value, '');
    await survey.write('The number question', '6');
    deepEqual(survey.chosen, []);
    deepEqual(await sent(survey, 'number'), { status: 'answered', value: 6 });
  });
});

describe('a date', () => {
  const write = async (survey: SurveyHarness, [day, month, year]: readonly [string, string, string]) => {
    await survey.write('Day', day);
    await survey.write('Month', month);
    await survey.write('Year', year);
  };

  it('is three fields in one group, in the order in which a day is said', async () => {
    const survey = await open({ survey: surveyOf(everyKind.date) });
    const group = survey.all('fieldset')[0];
    equal(words(group?.querySelector('legend')), 'The date question');
    equal(description(group), 'A hint for date');
    const fields = survey.all<HTMLInputElement>('input[type=text]');
    deepEqual(
      fields.map((field) => words(field.labels?.[0])),
      ['Day', 'Month', 'Year'],
    );
    ok(fields.every(({ name, inputMode }) => name === 'date' && inputMode === 'numeric'));
  });

  it('is recorded as one day', async () => {
    const survey = await open({ survey: surveyOf(everyKind.date) });
    await write(survey, ['3', '2', '2026']);
    deepEqual(await sent(survey, 'date'), { status: 'answered', value: '2026-02-03' });
  });

  it('is read back in words on check-your-answers', async () => {
    const survey = await open({ survey: surveyOf(everyKind.date) });
    await write(survey, ['3', '2', '2026']);
    await survey.continue();
    deepEqual(survey.answers, [['The date question', '3 February 2026']]);
  });

  it('keeps its three parts when the person comes back', async () => {
    const survey = await open({ survey: surveyOf(everyKind.date) });
    await write(survey, ['3', '2', '2026']);
    await survey.continue();
    await survey.back();
    deepEqual(
      ['Day', 'Month', 'Year'].map((label) => survey.field(label).value),
      ['3', '2', '2026'],
    );
  });

  for (const [day, problem] of [
    [['31', '2', '2026'], 'Write a real date, such as 27 3 2026'],
    [['1', '', '2026'], 'Write a real date, such as 27 3 2026'],
    [['', '2', ''], 'Write a real date, such as 27 3 2026'],
    [['1', 'May', '2026'], 'Write a real date, such as 27 3 2026'],
    [['1', '2', '26'], 'Write a real date, such as 27 3 2026'],
    [['31', '12', '2019'], 'The date must be 1 January 2020 or later'],
    [['1', '1', '2031'], 'The date must be 31 December 2030 or earlier'],
  ] as const) {
    it(`says what is wrong with "${day.join(' ')}", and keeps it`, async () => {
      const survey = await open({ survey: surveyOf(everyKind.date) });
      await write(survey, day);
      await survey.continue();
      deepEqual(survey.problems, [problem]);
      deepEqual(
        ['Day', 'Month', 'Year'].map((label) => survey.field(label).value),
        day,
      );
    });
  }

  it('left empty is skipped, and so is one that was emptied again', async () => {
    const survey = await open({ survey: surveyOf(everyKind.date) });
    await write(survey, ['3', '2', '2026']);
    await write(survey, ['', '', '']);
    deepEqual(await sent(survey, 'date'), { status: 'skipped' });
  });

  it('is cleared by a way without a view, and clears it', async () => {
    const survey = await open({ survey: surveyOf(everyKind.date) });
    await write(survey, ['3', '2', '2026']);
    await survey.choose('I don’t know');
    deepEqual(
      ['Day', 'Month', 'Year'].map((label) => survey.field(label).value),
      ['', '', ''],
    );
    await write(survey, ['4', '2', '2026']);
    deepEqual(survey.chosen, []);
    deepEqual(await sent(survey, 'date'), { status: 'answered', value: '2026-02-04' });
  });
});

describe('information', () => {
  it('is words to read, with nothing to fill in', async () => {
    const survey = await open({ survey: surveyOf(everyKind.information, everyKind.scale) });
    equal(survey.heading, 'The information question');
    deepEqual(survey.all('p').slice(1).map(words), ['Read this.', 'And this.']);
    deepEqual(survey.all('strong').map(words), ['this']);
    equal(survey.all('input, textarea').length, 0, 'number of fields');
    deepEqual(survey.buttons, ['Start']);
  });

  it('is a heading below that of its section, where it shares the page', async () => {
    const survey = await open({ survey: surveyOf(everyKind.information, everyKind.scale), layout: 'section' });
    deepEqual(survey.all('h2, h3').map(words), ['Main', 'The information question']);
  });

  it('draws words without their link where that would run, though nobody has parsed the survey', async () => {
    for (const link of ['javascript:alert(1)', '\tJAVA\nscript:alert(1)', 'data:text/html,x', '//example.org', 'vbscript:x', '']) {
      const survey = await open({ survey: surveyOf({ ...everyKind.information, body: [{ en: [{ link, words: 'here' }] }] }) });
      deepEqual([survey.all('a').length, words(survey.root.querySelector('.information p'))], [0, 'here'], link);
      closeAll();
    }
  });

  it('draws links as links, and never reads words as HTML', async () => {
    const body = [{ en: [{ link: 'https://example.org/', words: 'more' }, { break: true as const }, { emphasis: '<img src=x>' }] }];
    const survey = await open({ survey: surveyOf({ ...everyKind.information, body }, everyKind.scale) });
    deepEqual(
      survey.all<HTMLAnchorElement>('a').map(({ href }) => href),
      ['https://example.org/'],
    );
    deepEqual(survey.all('em').map(words), ['<img src=x>']);
    equal(survey.all('img').length, 0, 'number of images');
  });
});

describe('several questions on a page', () => {
  it('each have their own name, and share one tree, so that labels and errors find their fields', async () => {
    const survey = await open({ survey: surveyOf(...Object.values(everyKind)), layout: 'section' });
    equal(survey.heading, 'Main');
    equal(survey.all('[id]').length, new Set(survey.all('[id]').map(({ id }) => id)).size, 'number of different ids');
    for (const field of survey.all<HTMLInputElement>('input, textarea')) ok(words(field.labels?.[0]) !== '', `${field.name} has no label`);
    for (const reference of survey.all('[aria-describedby]'))
      ok(!description(reference).split(' | ').includes(''), `One of ${reference.getAttribute('aria-describedby')} describes nothing.`);
  });

  it('leave the others as they are when one is answered', async () => {
    const survey = await open({ survey: surveyOf(...manyChoices(199), everyKind.multiple), layout: 'section' });
    const before = survey.all('fieldset *');
    ok(before.length > 2_000);
    const changes: Node[] = [];
    const observer = new MutationObserver((records) => changes.push(...records.map(({ target }) => target)));
    observer.observe(survey.root, { subtree: true, childList: true, attributes: true, characterData: true });
    survey.all<HTMLInputElement>('input[name=q7]')[1]?.click();
    await survey.drawn();
    await survey.choose('Bus');
    await survey.choose('Train');
    await new Promise((resolve) => setTimeout(resolve));
    // Beside the first answer to each of the two appears the button that clears it: one in each of their groups.
    deepEqual(
      changes.map(({ nodeName }) => nodeName),
      ['FIELDSET', 'FIELDSET'],
    );
    const after = survey.all('fieldset *:not([part=button-clear])');
    ok(after.length === before.length && after.every((node, i) => node === before[i]), 'other nodes');
    deepEqual(survey.chosen, ['So-so', 'Bus', 'Train']);
  });

  it('appear and disappear as the answers say, and keep what was answered', async () => {
    const survey = await open({ survey: await clubSurvey(), layout: 'section' });
    const questions = () => survey.all('legend').map(words);
    deepEqual(questions(), ['Does your child go to the club?']);
    await survey.choose('Yes');
    deepEqual(questions(), ['Does your child go to the club?', 'On which days?']);
    await survey.choose('Monday');
    await survey.choose('No');
    deepEqual(questions(), ['Does your child go to the club?']);
    await survey.choose('Yes');
    deepEqual(survey.chosen, ['Yes', 'Monday']);
  });

  it('a required one is asked for by what it is', async () => {
    const survey = await open({ survey: surveyOf(required(everyKind.scale), required(everyKind.text)), layout: 'section' });
    await survey.continue();
    deepEqual(survey.problems, ['Choose an answer: The scale question', 'Write an answer: The text question']);
  });
});
