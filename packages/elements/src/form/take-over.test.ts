import { renderForm } from '@poet/core';
import type { Survey } from '@poet/core';
import { deepEqual, equal, ok } from '../../test/assert.ts';
import { clubSurvey, everyKind, required, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, SurveyHarness } from '../../test/survey-harness.ts';

const survey = surveyOf(everyKind.scale, everyKind.multiple, everyKind.text, everyKind.number, everyKind.date, everyKind.single);

const opened: SurveyHarness[] = [];
afterEach(() => {
  closeAll();
  for (const { element } of opened.splice(0)) element.remove();
});

/** A plain form as a server sends it, on the page already. */
function plainForm(of: Survey, values?: readonly (readonly [string, string])[]): HTMLElement {
  const text = renderForm(of, { action: '/v1/form', submissionId: '6f4d0a3e-5d2c-4b8e-9a57-1c0f3f0b2a11', ...(values && { values }) });
  const form = document.importNode(new DOMParser().parseFromString(text, 'text/html').body, true).firstElementChild;
  ok(form instanceof HTMLElement);
  return form;
}

/** Lets somebody begin to fill in the form that stands in the survey’s place; then the survey comes. */
async function begun(fill: (form: HTMLFormElement) => void, of = survey, values?: Parameters<typeof plainForm>[1]): Promise<SurveyHarness> {
  const taken = new SurveyHarness(document.createElement('poet-survey'));
  opened.push(taken);
  taken.element.authority = '302';
  taken.element.append(plainForm(of, values));
  document.body.append(taken.element);
  await taken.drawn();
  fill(formIn(taken));
  taken.element.survey = of;
  await taken.until(() => taken.heard('poet-ready').length + taken.heard('poet-problem').length > 0, 'ready or refused');
  return taken;
}

function formIn({ element }: SurveyHarness): HTMLFormElement {
  const form = element.querySelector('form');
  if (!form) throw new Error('The plain form is gone.');
  return form;
}

function field(form: HTMLFormElement, name: string, value?: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...form.elements].find(
    (one): one is HTMLInputElement | HTMLTextAreaElement =>
      (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) &&
      one.name === name &&
      (value === undefined || one.value === value),
  );
  if (!found) throw new Error(`The form has no field ${name} ${value ?? ''}.`);
  return found;
}

const write = (form: HTMLFormElement, name: string, text: string) => (field(form, name).value = text);
const choose = (form: HTMLFormElement, name: string, value: string) => field(form, name, value).click();

describe('a plain form that somebody has begun to fill in', () => {
  it('goes on as a survey with every kind of answer, at the first question that is open', async () => {
    const taken = await begun((form) => {
      choose(form, 'scale', 'good');
      choose(form, 'multiple', 'bus');
      choose(form, 'multiple', 'train');
      write(form, 'text', 'Two lines,\nas typed ');
      choose(form, 'number.way', 'dont-know');
      write(form, 'date.day', '3');
      write(form, 'date.month', '2');
      write(form, 'date.year', '2026');
    });
    equal(taken.heading, 'The single question');
    await taken.continue();
    deepEqual(
      taken.answers.map(([, answer]) => answer),
      ['Good', 'BusTrain', 'Two lines, as typed', 'I don’t know', '3 February 2026', 'Not answered'],
    );
    await taken.press('Change Change your answer to: The text question');
    equal(taken.field('The text question').value, 'Two lines,\nas typed ');
  });

  it('goes on at the question where the focus is, in the same field and at the same place in the words', async () => {
    const taken = await begun((form) => {
      write(form, 'text', 'Half a sentence');
      field(form, 'text').focus();
      field(form, 'text').setSelectionRange(5, 9);
    });
    await taken.until(() => taken.focused?.matches('textarea') === true, 'the focus is in the field');
    equal(taken.heading, 'The text question');
    const [area] = taken.all<HTMLTextAreaElement>('textarea');
    deepEqual([area?.value, area?.selectionStart, area?.selectionEnd], ['Half a sentence', 5, 9]);
    await taken.back();
    equal(taken.heading, 'The multiple question');
  });

  for (const [name, value, label] of [
    ['scale', 'bad', 'Bad'],
    ['text.way', 'prefer-not-to-say', 'I don’t want to say'],
  ] as const)
    it(`keeps the focus on the choice "${label}"`, async () => {
      const taken = await begun((form) => {
        choose(form, name, value);
        field(form, name, value).focus();
      });
      await taken.until(() => taken.focused instanceof HTMLInputElement, 'the focus is on a choice');
      equal((taken.focused as HTMLInputElement).value, value);
      deepEqual(taken.chosen, [label]);
    });

  it('keeps the focus in the month of a day', async () => {
    const taken = await begun((form) => {
      write(form, 'date.day', '3');
      field(form, 'date.month').focus();
    });
    await taken.until(() => taken.focused instanceof HTMLInputElement, 'the focus is in a part of the day');
    equal((taken.focused as HTMLInputElement).dataset['part'], 'month');
    equal(taken.all<HTMLInputElement>('[data-part=day]')[0]?.value, '3');
  });

  it('begins as a survey always does where nothing was typed: at its first page, with the focus where it was', async () => {
    const taken = await begun(() => {});
    equal(taken.heading, 'The scale question');
    deepEqual(taken.chosen, []);
    equal(taken.focused, null);
    equal(document.activeElement, document.body);
  });

  it('goes to what is not in order, and to check-your-answers where all is', async () => {
    const one = await begun((form) => write(form, 'number', 'twelve'), surveyOf(everyKind.number, everyKind.scale));
    equal(one.heading, 'The number question');
    const other = await begun((form) => choose(form, 'scale', 'good'), surveyOf(required(everyKind.scale)));
    equal(other.heading, 'Check your answers');
  });

  it('keeps what was written where a box was ticked besides, since only one of them can stand', async () => {
    const taken = await begun((form) => {
      write(form, 'text', 'It is good');
      choose(form, 'text.way', 'dont-know');
      choose(form, 'scale', 'good');
      choose(form, 'multiple', 'bus');
    });
    await taken.back();
    equal(taken.heading, 'The text question');
    equal(taken.field('The text question').value, 'It is good');
    deepEqual(taken.chosen, []);
  });

  it('leaves no answer behind in the form, also where the server had written them into it', async () => {
    const values = [
      ['scale', 'good'],
      ['text', 'Private'],
      ['date.day', '3'],
      ['multiple', 'bus'],
    ] as const;
    const taken = await begun(() => {}, survey, values);
    await taken.back();
    equal(taken.field('The text question').value, 'Private');
    const left = formIn(taken);
    const written = new XMLSerializer().serializeToString(left);
    ok(!/Private|checked|value="3"/.test(written), written);
    deepEqual(
      [...new FormData(left)].filter(([name, value]) => name !== 'poet.submissionId' && value !== ''),
      [],
    );
  });

  it('begins without an answer after a reset', async () => {
    const taken = await begun((form) => choose(form, 'scale', 'good'));
    taken.element.reset();
    await taken.drawn();
    equal(taken.heading, 'The scale question');
    deepEqual(taken.chosen, []);
  });

  it('stays as it is where the survey cannot run', async () => {
    const form = plainForm(survey);
    const refused = await open({ survey, authority: 'none' }, { fallback: [form] });
    ok(form.getClientRects().length > 0, 'The form cannot be seen.');
    choose(formIn(refused), 'scale', 'good');
    deepEqual(new FormData(formIn(refused)).get('scale'), 'good');
    equal(refused.heard('poet-problem')[0]?.code, 'no-authority');
  });

  it('keeps what was written beside a condition that does not hold, for when it does', async () => {
    const taken = await begun(
      (form) => {
        choose(form, 'attends', 'yes');
        choose(form, 'days', 'monday');
        choose(form, 'food', 'good');
        write(form, 'food-why', 'It is cold');
        field(form, 'food', 'good').focus();
      },
      await clubSurvey(),
    );
    await taken.choose('Poor');
    await taken.continue();
    equal(taken.all<HTMLTextAreaElement>('textarea')[0]?.value, 'It is cold');
  });
});
