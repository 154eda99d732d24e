import { deepEqual, equal, ok } from '../../test/assert.ts';
import { clubSurvey, everyKind, required, surveyOf, surveyOfSections } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

afterEach(closeAll);

const equality = { id: 'equality', title: { en: 'Equality' }, placement: 'after-check' } as const;

async function toCheckAnswers(survey: SurveyHarness): Promise<void> {
  for (let i = 0; i < 20 && survey.heading !== 'Check your answers'; i++) await survey.continue();
}

describe('going through a survey', () => {
  it('begins without taking the focus from the page around it', async () => {
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'Search');
    document.body.append(field);
    field.focus();
    const survey = await open({ survey: await clubSurvey() });
    equal(survey.focused, null);
    equal(document.activeElement, field);
    field.remove();
  });

  it('has no way back from its first page', async () => {
    const survey = await open({ survey: await clubSurvey() });
    deepEqual(survey.buttons, ['Start']);
  });

  it('moves the focus to the heading of each new page, and tells the host which it is', async () => {
    const survey = await open({ survey: await clubSurvey() });
    await survey.press('Start');
    equal(words(survey.focused), 'Does your child go to the club?');
    await survey.choose('No');
    await survey.continue();
    equal(words(survey.focused), 'How far is it?');
    await survey.back();
    equal(words(survey.focused), 'Does your child go to the club?');
    deepEqual(
      survey.heard('poet-page').map(({ page, title }) => [page, title]),
      [
        ['welcome-note', 'Before you begin'],
        ['attends', 'Does your child go to the club?'],
        ['distance', 'How far is it?'],
        ['attends', 'Does your child go to the club?'],
      ],
    );
  });

  it('says how far the person is once, in words, without counting what is only read', async () => {
    const survey = await open({ survey: await clubSurvey() });
    equal(survey.all('progress').length, 0, 'number of progress bars');
    await survey.press('Start');
    equal(words(survey.all('[part=progress]')[0]), 'Question 1 of 3');
    const bar = survey.all<HTMLProgressElement>('progress')[0];
    equal(bar?.getAttribute('aria-hidden'), 'true');
    deepEqual([bar?.value, bar?.max], [0, 3]);
  });

  it('keeps every answer on the way back and forth', async () => {
    const survey = await open({ survey: await clubSurvey() });
    await survey.press('Start');
    await survey.choose('Yes');
    await survey.continue();
    await survey.choose('Monday');
    await survey.choose('Friday');
    await survey.continue();
    await survey.choose('Good');
    await survey.back();
    deepEqual(survey.chosen, ['Monday', 'Friday']);
    await survey.back();
    deepEqual(survey.chosen, ['Yes']);
    await survey.continue();
    await survey.continue();
    deepEqual(survey.chosen, ['Good']);
  });

  it('keeps an answer that is not in order on the way back and forth', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale, everyKind.number) });
    await survey.continue();
    await survey.write('The number question', 'many');
    await survey.back();
    await survey.continue();
    equal(survey.field('The number question').value, 'many');
    deepEqual(survey.problems, []);
  });

  it('asks what an answer leads to, and only that', async () => {
    const survey = await open({ survey: await clubSurvey() });
    await survey.press('Start');
    await survey.choose('No');
    await toCheckAnswers(survey);
    deepEqual(
      survey.answers.map(([question]) => question),
      ['Does your child go to the club?', 'How far is it?', 'What would you change?'],
    );
  });

  it('goes on with the Enter key from a field', async () => {
    const survey = await open({ survey: surveyOf(everyKind.number) });
    await survey.write('The number question', '5');
    survey.field('The number question').form?.requestSubmit();
    await survey.drawn();
    equal(survey.heading, 'Check your answers');
  });

  it('with layout="section" shows a section a page, with its name as the heading', async () => {
    const survey = await open({ survey: await clubSurvey(), layout: 'section' });
    equal(survey.heading, 'About the club');
    await survey.choose('No');
    await survey.continue();
    equal(survey.heading, 'Practical things');
    equal(words(survey.all('[part=progress]')[0]), 'Part 2 of 2');
    equal(words(survey.focused), 'Practical things');
  });
});

describe('what is not in order', () => {
  it('is listed in one summary, which takes the focus, and beside its question', async () => {
    const survey = await open({ survey: surveyOf(required(everyKind.scale), required(everyKind.text)), layout: 'section' });
    await survey.continue();
    deepEqual(survey.problems, ['Choose an answer: The scale question', 'Write an answer: The text question']);
    equal(survey.focused?.getAttribute('part'), 'error-summary');
    equal(survey.focused?.getAttribute('role'), 'alert');
    deepEqual(survey.all('[part=error]').map(words), ['Problem: Choose an answer', 'Problem: Write an answer']);
    equal(new Set(survey.heard('poet-page').map(({ page }) => page)).size, 1, 'number of pages');
  });

  it('takes the focus again each time the person tries to go on', async () => {
    const survey = await open({ survey: surveyOf(required(everyKind.scale)) });
    await survey.continue();
    equal(survey.focused?.getAttribute('part'), 'error-summary');
    survey.all('button').at(-1)?.focus();
    await survey.continue();
    equal(survey.focused?.getAttribute('part'), 'error-summary');
  });

  it('leaves the focus where it is while the person puts it right', async () => {
    const survey = await open({ survey: surveyOf(required(everyKind.text)) });
    await survey.continue();
    survey.field('The text question').focus();
    await survey.write('The text question', 'Words');
    equal(survey.focused, survey.field('The text question'));
    survey.field('The text question').focus();
    await survey.choose('I don’t know');
    equal(survey.focused?.getAttribute('value'), 'dont-know');
  });

  it('has links that move the focus to the input', async () => {
    const kinds = ['scale', 'multiple', 'text', 'number', 'date'] as const;
    const survey = await open({ survey: surveyOf(...kinds.map((kind) => required(everyKind[kind]))), layout: 'section' });
    await survey.continue();
    const links = survey.all('[part~=error-summary] a');
    equal(links.length, kinds.length, 'number of links');
    const { href } = location;
    for (const [i, link] of links.entries()) {
      link.click();
      await survey.drawn();
      equal(survey.focused?.getAttribute('name'), kinds[i]);
    }
    equal(location.href, href, 'address');
  });

  it('is gone once it is put right', async () => {
    const survey = await open({ survey: surveyOf(required(everyKind.scale), everyKind.text) });
    await survey.continue();
    await survey.choose('Good');
    await survey.continue();
    equal(survey.heading, 'The text question');
    deepEqual(survey.problems, []);
  });

  it('can be answered without a view, where that is offered', async () => {
    const survey = await open({ survey: surveyOf(required(everyKind.number)) });
    await survey.choose('I don’t know');
    await survey.continue();
    deepEqual(survey.answers, [['The number question', 'I don’t know']]);
  });
});

describe('check your answers', () => {
  it('shows every answer in words, as it was chosen or written', async () => {
    const survey = await open({ survey: surveyOf(...Object.values(everyKind)), layout: 'section' });
    await survey.choose('So-so');
    await survey.choose('RedLike a post box');
    await survey.choose('Train');
    await survey.choose('Bus');
    await survey.write('The text question', 'Two\nlines');
    await survey.write('The number question', '12');
    await survey.continue();
    deepEqual(survey.answers, [
      ['The scale question', 'So-so'],
      ['The single question', 'Red'],
      ['The multiple question', 'BusTrain'],
      ['The text question', 'Two lines'],
      ['The line question', 'Not answered'],
      ['The number question', '12'],
      ['The date question', 'Not answered'],
    ]);
    equal(words(survey.focused), 'Check your answers');
  });

  it('never shows a day that is not in the calendar as another', async () => {
    const survey = await open({ survey: surveyOf(everyKind.date) });
    await survey.continue();
    await survey.press('Change Change your answer to: The date question');
    await survey.write('Day', '31');
    await survey.write('Month', '2');
    await survey.write('Year', '2026');
    await survey.back();
    deepEqual(survey.answers, [['The date question', '2026-2-31']]);
    await survey.press('Send my answers');
    deepEqual(survey.problems, ['Write a real date, such as 27 3 2026']);
  });

  it('leads to one question and back again', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale, everyKind.text, everyKind.number) });
    await survey.choose('Good');
    await toCheckAnswers(survey);
    await survey.press('Change Change your answer to: The scale question');
    equal(words(survey.focused), 'The scale question');
    deepEqual(survey.chosen, ['Good']);
    await survey.choose('Bad');
    await survey.continue();
    equal(survey.heading, 'Check your answers');
    deepEqual(survey.answers[0], ['The scale question', 'Bad']);
  });

  it('asks what a changed answer opens, before it comes back', async () => {
    const survey = await open({ survey: await clubSurvey() });
    await survey.press('Start');
    await survey.choose('No');
    await toCheckAnswers(survey);
    await survey.press('Change Change your answer to: Does your child go to the club?');
    await survey.choose('Yes');
    await survey.continue();
    equal(survey.heading, 'On which days?');
  });

  it('does not let answers go that are not in order: it leads to the first of them', async () => {
    const survey = await open({ survey: surveyOf(everyKind.number, everyKind.scale) });
    await toCheckAnswers(survey);
    await survey.press('Change Change your answer to: The number question');
    await survey.write('The number question', 'many');
    await survey.back();
    equal(survey.heading, 'Check your answers');
    await survey.press('Send my answers');
    equal(survey.heading, 'The number question');
    deepEqual(survey.problems, ['Write a whole number, using digits such as 12']);
    equal(survey.focused?.getAttribute('part'), 'error-summary');
    equal(survey.heard('poet-submit').length, 0, 'number of poet-submit events');
  });
});

describe('questions after check-your-answers', () => {
  it('are announced there, come after it, and can be skipped as a whole', async () => {
    const survey = await open({ survey: await clubSurvey() });
    await survey.press('Start');
    await survey.choose('No');
    await toCheckAnswers(survey);
    ok(survey.text.includes('After this page there are a few last questions about equality.'));
    await survey.continue();
    equal(survey.heading, 'Who filled this in?');
    deepEqual(survey.buttons, ['Back', 'Continue', 'Skip these questions and send my answers']);
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await survey.press('Skip these questions and send my answers');
    deepEqual(survey.heard('poet-submit')[0]?.submission.answers['age'], { status: 'skipped' });
  });

  it('can be answered, and the last of them sends', async () => {
    const survey = await open({ survey: await clubSurvey() });
    await survey.press('Start');
    await survey.choose('No');
    await toCheckAnswers(survey);
    await survey.continue();
    await survey.choose('I did, with help');
    await survey.continue();
    await survey.choose('40 or over');
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await survey.press('Send my answers');
    const submission = survey.heard('poet-submit')[0]?.submission;
    deepEqual(submission?.answers['age'], { status: 'answered', value: 'forty-or-over' });
    equal(submission?.helper, 'with-help');
  });

  it('are not announced where there are none', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    await survey.continue();
    ok(!survey.text.includes('equality'));
    deepEqual(survey.buttons, ['Back', 'Change Change your answer to: The scale question', 'Send my answers']);
  });

  it('offer to send only where no answer leads to another question', async () => {
    const survey = await open({
      survey: surveyOfSections(
        { id: 'main', title: { en: 'Main' }, questions: [everyKind.text] },
        { ...equality, questions: [everyKind.scale, { ...everyKind.number, showIf: { question: 'scale', is: ['good'] } }] },
      ),
    });
    await toCheckAnswers(survey);
    await survey.continue();
    deepEqual(survey.buttons, ['Back', 'Send my answers']);
    await survey.choose('Good');
    deepEqual(survey.buttons, ['Back', 'Clear my answer', 'Continue', 'Skip these questions and send my answers']);
    await survey.choose('Bad');
    deepEqual(survey.buttons, ['Back', 'Clear my answer', 'Send my answers']);
  });
});
