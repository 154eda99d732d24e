import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { clubSurvey, everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

afterEach(closeAll);

/** Whether the fallback has a place on screen. */
const showsFallback = ({ element }: SurveyHarness) => (element.querySelector('a')?.getClientRects().length ?? 0) > 0;

function openWithLink(given: Parameters<typeof open>[0]): Promise<SurveyHarness> {
  const link = document.createElement('a');
  link.href = '/other-ways';
  link.textContent = 'Other ways to take part';
  return open(given, { fallback: [link] });
}

describe('the ways in', () => {
  for (const audience of ['parent-carer', 'young-person', 'practitioner']) {
    it(`attributes: the shipped survey for the audience "${audience}"`, async () => {
      const survey = await openWithLink({ audience, plan: 'ehcp' });
      equal(survey.heard('poet-problem').length, 0, 'number of problems');
      ok(survey.heading !== '');
      ok(!showsFallback(survey));
    });
  }

  it('attributes in HTML, with a module from the catalogue', async () => {
    const place = document.createElement('div');
    const element = document.createElement('poet-survey');
    for (const [name, value] of Object.entries({
      audience: 'young-person',
      authority: '302',
      modules: ' short-breaks ',
      layout: 'section',
    }))
      element.setAttribute(name, value);
    const ready = new Promise((resolve) => element.addEventListener('poet-ready', resolve, { once: true }));
    place.append(element);
    document.body.append(place);
    await ready;
    let modules: readonly string[] = [];
    element.addEventListener('poet-submit', (event) => {
      event.preventDefault();
      modules = event.submission.modules;
    });
    const press = (name: string) =>
      [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => words(button).startsWith(name));
    for (let i = 0; i < 30 && modules.length === 0; i++) {
      (press('Skip') ?? press('Send') ?? press('Start') ?? press('Continue'))?.click();
      await element.updateComplete;
    }
    match(modules.join(), /^short-breaks@/);
    place.remove();
  });

  it('src: a composed survey as JSON', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(await clubSurvey())], { type: 'application/json' }));
    const survey = await openWithLink({ src: url });
    equal(survey.heading, 'Before you begin');
    ok(!showsFallback(survey));
  });

  it('.survey: a value, which goes before the attributes', async () => {
    const survey = await openWithLink({ survey: await clubSurvey(), src: '/nowhere.json', audience: 'young-person' });
    equal(survey.heading, 'Before you begin');
  });

  it('.survey, given before the tag is known to the page', async () => {
    const element = document.implementation.createHTMLDocument().createElement('poet-survey');
    equal(element.shadowRoot, null);
    Object.assign(element, { survey: await clubSurvey(), authority: '302' });
    const ready = new Promise((resolve) => element.addEventListener('poet-ready', resolve, { once: true }));
    document.body.append(element);
    await ready;
    match(element.shadowRoot?.textContent ?? '', /Before you begin/);
    element.remove();
  });

  it('an attribute that the page takes away is as if it had never been there', async () => {
    const given = { audience: 'parent-carer', authority: '302', presentation: 'large', modules: 'short-breaks', endpoint: '/nowhere' };
    const survey = await open(given);
    for (const name of ['presentation', 'modules', 'endpoint', 'layout', 'exit', 'theme', 'src']) {
      survey.element.setAttribute(name, 'plan');
      survey.element.removeAttribute(name);
    }
    await survey.until(() => survey.heard('poet-ready').length > 1, 'the survey without its module');
    equal(survey.heard('poet-problem').filter(({ code }) => code !== 'no-exit' && code !== 'theme-not-loaded').length, 0);
  });

  it('nothing at all leaves the fallback there', async () => {
    const element = document.createElement('poet-survey');
    element.textContent = 'Other ways to take part';
    document.body.append(element);
    await element.updateComplete;
    equal(element.shadowRoot?.querySelectorAll('slot').length, 1, 'number of slots');
    element.remove();
  });
});

describe('what cannot be shown leaves the fallback there, and says why', () => {
  const notJson = 'data:application/json,{"format":';
  const wrong: Record<string, [Parameters<typeof open>[0], string, RegExp]> = {
    'an unknown audience': [{ audience: 'parents', plan: 'ehcp' }, 'unknown-instrument', /"parents\/ehcp".*parent-carer\/ehcp/],
    'a name that every object has': [{ audience: 'constructor', plan: 'ehcp' }, 'unknown-instrument', /"constructor\/ehcp"/],
    'a plan that has no instrument': [
      { audience: 'parent-carer', plan: 'individual-support' },
      'unknown-instrument',
      /"parent-carer\/individual-support"/,
    ],
    'a plan alone': [{ plan: 'ehcp' }, 'unknown-instrument', /Known: /],
    'an unknown module': [{ audience: 'parent-carer', modules: 'short-breaks transprot' }, 'unknown-module', /"transprot".*short-breaks/],
    'no authority': [{ audience: 'parent-carer', authority: '' }, 'no-authority', /three-digit.*authority="302"/],
    'an authority by its ONS code': [{ audience: 'parent-carer', authority: 'E09000003' }, 'no-authority', /"E09000003"/],
    'a src that is not there': [{ src: '/stand-in-nowhere.json' }, 'not-found', /404.*composed survey/],
    'a src that cannot be reached': [{ src: 'http://127.0.0.1:1/survey.json' }, 'not-loaded', /could not be loaded/],
    'a src that is not JSON': [{ src: notJson }, 'malformed-json', /not JSON/],
    'a src that is no survey': [{ src: 'data:application/json,{}' }, 'invalid-value', /./],
    'a value that only says it is composed': [
      { survey: { format: 'poet-survey/1' } as never },
      'not-composed',
      /compose\(instrument, modules\)/,
    ],
    'a value that is not composed': [
      { survey: { format: 'poet-instrument/1' } as never },
      'not-composed',
      /compose\(instrument, modules\)/,
    ],
  };

  for (const [what, [given, code, message]] of Object.entries(wrong)) {
    it(what, async () => {
      const survey = await openWithLink(given);
      const [problem] = survey.heard('poet-problem');
      equal(problem?.code, code, 'code');
      match(problem?.message ?? '', message);
      ok(showsFallback(survey), 'The fallback is hidden.');
      equal(survey.heard('poet-ready').length, 0, 'number of poet-ready events');
    });
  }

  it('a survey at src that was changed since it was composed', async () => {
    const changed = { ...(await clubSurvey()), version: '1.0.1' };
    const url = URL.createObjectURL(new Blob([JSON.stringify(changed)]));
    const survey = await openWithLink({ src: url });
    match(survey.heard('poet-problem')[0]?.message ?? '', /hash/i);
    ok(showsFallback(survey));
  });

  it('is never a blank: without a fallback, or with nothing but white space, it says so itself', async () => {
    for (const fallback of ['', '\n  ']) {
      const survey = await open({ audience: 'nobody' }, { fallback: [fallback] });
      const said = survey.all('p, slot:not(:has(p))').find((element) => words(element) !== '');
      match(words(said), /cannot be shown here at the moment/);
      ok(survey.element.getBoundingClientRect().height > 10, `It is ${survey.element.getBoundingClientRect().height} px high.`);
    }
  });

  it('is shown after all once what was wrong is put right', async () => {
    const survey = await openWithLink({ audience: 'parent-carer', authority: '' });
    survey.element.authority = '302';
    await survey.until(() => survey.heard('poet-ready').length === 1, 'ready');
    ok(!showsFallback(survey));
    ok(survey.heading !== '');
  });
});

describe('another survey', () => {
  const first = surveyOf(everyKind.scale);
  const second = surveyOf({ ...everyKind.scale, text: { en: 'Another survey' } });

  it('given later begins anew, says that it is ready, and leaves the focus alone', async () => {
    const survey = await open({ survey: first });
    await survey.choose('Good');
    survey.element.survey = second;
    await survey.drawn();
    await survey.drawn();
    equal(survey.heading, 'Another survey');
    deepEqual(survey.chosen, []);
    equal(survey.heard('poet-ready').length, 2, 'number of poet-ready events');
    equal(survey.focused, null);
  });

  it('given at once after another is the one that is shown', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(second)]));
    const survey = await open({ src: url });
    survey.element.src = URL.createObjectURL(new Blob([JSON.stringify(first)]));
    await survey.drawn();
    survey.element.src = url;
    await survey.until(() => survey.heading === 'Another survey', 'the survey that was asked for last');
    await new Promise((resolve) => setTimeout(resolve, 50));
    equal(survey.heading, 'Another survey');
  });
});

describe('the tag', () => {
  it('F19: is registered once, however often the script is loaded', async () => {
    const before = customElements.get('poet-survey');
    const again = '../define.ts?v=2';
    await import(again);
    equal(customElements.get('poet-survey'), before);
  });

  it('can be made by hand, and is nothing before it is on the page', () => {
    const element = document.createElement('poet-survey');
    equal(element.submission(), null);
    equal(element.shadowRoot, null);
  });
});
