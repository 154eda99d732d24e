import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { everyKind, required, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

const twoQuestions = surveyOf(required(everyKind.scale), everyKind.text);

/** A page’s own form, in which the survey stands. Nothing leaves this page: what would be posted is written down. */
function pageForm(markup: 'plain' | 'switched-off' = 'plain'): { form: HTMLFormElement; place: HTMLElement; posted: FormData[] } {
  const form = document.createElement('form');
  const place = form.appendChild(document.createElement('fieldset'));
  place.disabled = markup === 'switched-off';
  const other = form.appendChild(document.createElement('input'));
  Object.assign(other, { name: 'other', value: 'a field of the page' });
  form.appendChild(document.createElement('button')).textContent = 'Save the page';
  const posted: FormData[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    posted.push(new FormData(form));
  });
  document.body.append(form);
  forms.push(form);
  return { form, place, posted };
}

const forms: HTMLFormElement[] = [];
afterEach(() => {
  closeAll();
  for (const form of forms.splice(0)) form.remove();
});

/** Opens a survey in a form, and waits until it is part of it. */
async function openIn(place: HTMLElement, given: Parameters<typeof open>[0] = {}): Promise<SurveyHarness> {
  const survey = await open({ survey: twoQuestions, name: 'views', ...given }, { within: place });
  await survey.until(() => !survey.element.name || survey.all('.visually-hidden[tabindex]').length > 0, 'the survey is part of its form');
  return survey;
}

const submissionIn = (data: FormData | undefined) => JSON.parse(String(data?.get('views') ?? 'null'));

describe('a survey with a name in a form', () => {
  it('gives the form its submission beside the other fields, when the form is sent', async () => {
    const { form, place, posted } = pageForm();
    const survey = await openIn(place);
    await survey.choose('Good');
    form.requestSubmit();
    deepEqual([...(posted[0]?.keys() ?? [])], ['other', 'views']);
    deepEqual(submissionIn(posted[0]).answers, { scale: { status: 'answered', value: 'good' }, text: { status: 'skipped' } });
    equal(submissionIn(posted[0]).authority, '302');
  });

  it('is sent with the form by its own button at the end, with no endpoint', async () => {
    const { place, posted } = pageForm();
    const survey = await openIn(place);
    await survey.choose('Good');
    await survey.continue();
    await survey.continue();
    equal(posted.length, 0, 'number of posts on the way');
    await survey.press('Send my answers');
    equal(posted.length, 1, 'number of posts');
    equal(submissionIn(posted[0]).answers.scale.value, 'good');
    deepEqual(survey.heard('poet-problem'), []);
  });

  it('does not send the form by the Enter key on the way, nor by any other button of its own', async () => {
    const { place, posted } = pageForm();
    const survey = await openIn(place);
    await survey.choose('Good');
    survey.all<HTMLFormElement>('form')[0]?.requestSubmit();
    await survey.drawn();
    equal(survey.heading, 'The text question');
    for (const name of ['Back', 'Clear my answer']) await survey.press(name);
    equal(posted.length, 0, 'number of posts');
  });

  it('adds nothing while nothing is answered', async () => {
    const { form, place } = pageForm();
    await openIn(place, { survey: surveyOf(everyKind.text) });
    deepEqual([...new FormData(form).keys()], ['other']);
  });

  it('keeps the form from being sent while a question that must be answered is not, and leads to it from another page', async () => {
    const { form, place, posted } = pageForm();
    const survey = await openIn(place, { survey: surveyOf(everyKind.text, required(everyKind.scale)) });
    ok(survey.element.validity.valueMissing);
    equal(survey.element.validationMessage, 'Choose an answer');
    ok(form.matches(':invalid') && survey.element.matches(':invalid'));
    form.requestSubmit();
    await survey.drawn();
    equal(posted.length, 0, 'number of posts');
    equal(survey.heading, 'The scale question');
    deepEqual(survey.problems, ['Choose an answer']);
    ok(survey.focused?.matches('[part~=error-summary]'), 'The focus is not on what is wrong.');
    await survey.choose('Bad');
    ok(survey.element.validity.valid && form.checkValidity());
    form.requestSubmit();
    equal(posted.length, 1, 'number of posts');
  });

  it('is asked by a script whether it is in order without a jump, and with one by reportValidity()', async () => {
    const { form, place } = pageForm();
    const survey = await openIn(place, { survey: surveyOf(everyKind.text, required(everyKind.scale)) });
    ok(!form.checkValidity() && !survey.element.checkValidity());
    await survey.drawn();
    equal(survey.heading, 'The text question');
    ok(!survey.element.reportValidity());
    await survey.drawn();
    equal(survey.heading, 'The scale question');
  });

  it('says what is wrong as the platform does, in the person’s words', async () => {
    const { place } = pageForm();
    const survey = await openIn(place, { survey: surveyOf(everyKind.number) });
    await survey.write('The number question', 'twelve');
    ok(survey.element.validity.badInput);
    await survey.write('The number question', '100');
    ok(survey.element.validity.rangeOverflow);
    equal(survey.element.validationMessage, 'The number must be 99 or less');
    survey.element.lang = 'cy';
    await survey.drawn();
    ok(survey.element.validationMessage !== 'The number must be 99 or less', 'It is still said in English.');
    survey.element.lang = 'en';
  });

  it('lets go of every answer when the form is reset', async () => {
    const { form, place } = pageForm();
    const survey = await openIn(place);
    await survey.choose('Good');
    form.reset();
    await survey.drawn();
    deepEqual(survey.chosen, []);
    deepEqual([...new FormData(form).keys()], ['other']);
  });

  it('can be switched off with the fieldset around it: nobody can use it, and the form goes without it', async () => {
    const { form, place, posted } = pageForm('switched-off');
    const survey = await openIn(place);
    ok(survey.all('.survey')[0]?.inert);
    equal(getComputedStyle(survey.all('.survey')[0] ?? document.body).opacity, '0.55');
    ok(!survey.element.willValidate);
    form.requestSubmit();
    deepEqual([...(posted[0]?.keys() ?? [])], ['other']);
    (place as HTMLFieldSetElement).disabled = false;
    await survey.drawn();
    ok(!survey.all('.survey')[0]?.inert);
    ok(survey.element.willValidate);
  });

  it('has what every form control has', async () => {
    const { form, place } = pageForm();
    const survey = await openIn(place);
    const { element } = survey;
    ok(element.form === form && form.elements.namedItem('views') === element);
    deepEqual([element.name, element.type, element.getAttribute('name')], ['views', 'poet-survey', 'views']);
  });

  it('leaves one form and joins another when it is moved', async () => {
    const [one, other] = [pageForm(), pageForm()];
    const survey = await openIn(one.place);
    await survey.choose('Good');
    other.place.append(survey.element);
    await survey.drawn();
    deepEqual([...new FormData(one.form).keys()], ['other']);
    deepEqual([...new FormData(other.form).keys()], ['other', 'views']);
  });
});

describe('a survey without a name in a form', () => {
  it('is no part of it: its answers go where they always go, and the form goes where it would', async () => {
    const { form, place, posted } = pageForm();
    const survey = await openIn(place, { name: '' });
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve()));
    ok(form.checkValidity(), 'The survey makes the form invalid.');
    form.requestSubmit();
    deepEqual([...(posted[0]?.keys() ?? [])], ['other']);
    await survey.choose('Good');
    form.reset();
    await survey.drawn();
    deepEqual(survey.chosen, ['Good']);
    await survey.continue();
    await survey.continue();
    await survey.press('Send my answers');
    await survey.until(() => survey.heard('poet-sent').length === 1, 'sent');
    equal(posted.length, 1, 'number of posts');
    match(words(survey.root), /Thank you/);
  });
});
