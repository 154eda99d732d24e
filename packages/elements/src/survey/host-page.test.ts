import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { clubSurvey, everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';

afterEach(closeAll);

describe('moving the element in the document', () => {
  it('twice, in the middle of an answer, keeps the page and every answer', async () => {
    const places = [1, 2].map(() => document.body.appendChild(document.createElement('div')));
    const survey = await open({ survey: surveyOf(everyKind.scale, everyKind.multiple, everyKind.text) });
    await survey.choose('Good');
    await survey.continue();
    await survey.choose('Bus');
    for (const place of places) {
      place.append(survey.element);
      await survey.drawn();
      equal(survey.heading, 'The multiple question');
      deepEqual(survey.chosen, ['Bus']);
    }
    await survey.choose('Train');
    await survey.continue();
    await survey.write('The text question', 'Half a sen');
    for (const place of places) place.append(survey.element);
    await survey.drawn();
    equal(survey.field('The text question').value, 'Half a sen');
    await survey.continue();
    deepEqual(
      survey.answers.map(([, answer]) => answer),
      ['Good', 'BusTrain', 'Half a sen'],
    );
    equal(survey.heard('poet-ready').length, 1, 'number of poet-ready events');
    for (const place of places) place.remove();
  });

  it('out of the document and back keeps them too, and so does a change while it is out', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale), lang: 'en' });
    await survey.choose('So-so');
    survey.element.remove();
    survey.element.lang = 'cy';
    await survey.drawn();
    document.body.append(survey.element);
    await survey.drawn();
    deepEqual(survey.chosen, ['So-so']);
    deepEqual(survey.choices.slice(0, 1), ['Da']);
  });

  it('while the answers are on their way loses nothing', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    let arrived = () => {};
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(new Promise<void>((resolve) => (arrived = resolve))));
    await survey.continue();
    await survey.press('Send my answers');
    document.body.appendChild(document.createElement('div')).append(survey.element);
    arrived();
    await survey.until(() => survey.heard('poet-sent').length === 1, 'sent');
    match(survey.heading, /^Thank you/);
  });
});

describe('two surveys on one page', () => {
  it('do not mix their answers, their groups of radios or their errors', async () => {
    const survey = surveyOf({ ...everyKind.scale, required: true }, everyKind.text);
    const [one, other] = [await open({ survey }), await open({ survey })];
    await one.choose('Good');
    await other.choose('Bad');
    deepEqual([one.chosen, other.chosen], [['Good'], ['Bad']]);
    await one.continue();
    equal(other.heading, 'The scale question');
    const third = await open({ survey });
    await third.continue();
    deepEqual([one.problems, other.problems, third.problems], [[], [], ['Choose an answer']]);
  });

  it('have ids of their own for what they send', async () => {
    const survey = surveyOf(everyKind.scale);
    const ids = await Promise.all(
      [await open({ survey }), await open({ survey })].map(async (one) => {
        one.element.addEventListener('poet-submit', (event) => event.preventDefault());
        await one.continue();
        await one.press('Send my answers');
        return one.heard('poet-submit')[0]?.submission.submissionId ?? '';
      }),
    );
    equal(new Set(ids).size, 2, 'number of different ids');
    for (const id of ids) match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('events', () => {
  it('neither bubble nor cross shadow roots, and carry answers only where the host asked for them', async () => {
    const heardOutside: string[] = [];
    const types = ['poet-ready', 'poet-page', 'poet-submit', 'poet-sent', 'poet-problem'];
    const listen = (event: Event) => heardOutside.push(event.type);
    for (const type of types) document.addEventListener(type, listen);
    const survey = await open({ survey: surveyOf(everyKind.text) });
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve({ id: 7 })));
    await survey.write('The text question', 'Private');
    await survey.continue();
    await survey.press('Send my answers');
    await survey.until(() => survey.heard('poet-sent').length === 1, 'sent');
    for (const type of types) document.removeEventListener(type, listen);
    deepEqual(heardOutside, []);
    ok(survey.events.every(({ bubbles, composed }) => !bubbles && !composed));
    const others = survey.events.filter(({ type }) => type !== 'poet-submit');
    ok(!JSON.stringify(others.map((event) => ({ ...event }))).includes('Private'));
    deepEqual(survey.heard('poet-sent')[0]?.receipt, { id: 7 });
  });

  it('what a person types is not in the address, in attributes, or in the light DOM', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text) });
    await survey.write('The text question', 'Private words');
    await survey.continue();
    await survey.back();
    ok(!location.href.includes('Private'));
    ok(!words(survey.element).includes('Private'));
    ok(![...survey.attributes, ...[...survey.element.attributes].map(({ value }) => value)].some((value) => value.includes('Private')));
  });
});

describe('beginning again', () => {
  for (const method of ['reset', 'purge'] as const) {
    it(`${method}() wipes every answer at once, on the first page too`, async () => {
      const survey = await open({ survey: surveyOf(everyKind.scale, everyKind.text) });
      await survey.choose('Good');
      void survey.element[method]();
      await survey.drawn();
      deepEqual(survey.chosen, []);
      await survey.continue();
      await survey.write('The text question', 'Private');
      void survey.element[method]();
      await survey.drawn();
      equal(survey.heading, 'The scale question');
      await survey.continue();
      equal(survey.field('The text question').value, '');
      await survey.continue();
      deepEqual(
        survey.answers.map(([, answer]) => answer),
        ['Not answered', 'Not answered'],
      );
    });

    it(`${method}() of a survey from an address wipes without asking the network`, async () => {
      const url = URL.createObjectURL(new Blob([JSON.stringify(surveyOf(everyKind.text))]));
      const survey = await open({ src: url });
      URL.revokeObjectURL(url);
      await survey.write('The text question', 'Private');
      void survey.element[method]();
      await survey.drawn();
      equal(survey.field('The text question').value, '');
      equal(survey.heard('poet-problem').length, 0, 'number of problems');
      equal(survey.heard('poet-ready').length, 2, 'number of poet-ready events');
    });
  }

  it('makes a new id, and leaves the focus alone', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    for (let i = 0; i < 2; i++) {
      await survey.continue();
      await survey.press('Send my answers');
      survey.element.reset();
      await survey.drawn();
      equal(survey.focused, null);
    }
    const [first, second] = survey.heard('poet-submit').map(({ submission }) => submission.submissionId);
    ok(first !== undefined && second !== undefined && first !== second);
  });
});

describe('how the host makes it look', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.heading { color: rgb(1, 2, 3); }');
  const colour = (root: ParentNode | null) => {
    const heading = root?.querySelector('.heading');
    return heading ? getComputedStyle(heading).color : '';
  };

  it('adopts style sheets of the host after its own', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    survey.element.adoptStyles(sheet);
    equal(colour(survey.root), 'rgb(1, 2, 3)');
  });

  it('adopts them before it is on the page as well', async () => {
    const element = document.createElement('poet-survey');
    element.adoptStyles(sheet);
    Object.assign(element, { survey: surveyOf(everyKind.scale), authority: '302' });
    document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
    equal(colour(element.shadowRoot), 'rgb(1, 2, 3)');
    element.remove();
  });

  it('takes its colours from --poet-* properties, and its parts from ::part()', async () => {
    const style = document.createElement('style');
    style.textContent = `
      .themed { --poet-accent: rgb(9, 8, 7); --poet-radius: 0px; }
      .themed::part(button-primary) { text-transform: uppercase; }`;
    document.head.append(style);
    const place = document.body.appendChild(document.createElement('div'));
    place.className = 'host';
    const survey = await open({ survey: surveyOf(everyKind.scale) }, { within: place });
    survey.element.classList.add('themed');
    const button = survey.all('button').at(-1);
    ok(button);
    const { backgroundColor, borderTopLeftRadius, textTransform } = getComputedStyle(button);
    deepEqual([backgroundColor, borderTopLeftRadius, textTransform], ['rgb(9, 8, 7)', '0px', 'uppercase']);
    style.remove();
    place.remove();
  });

  it('is not disturbed by the resets of the page around it', async () => {
    const style = document.createElement('style');
    style.textContent = '* { font-size: 9px !important; } html { text-transform: uppercase; letter-spacing: 9px; text-align: right; }';
    document.head.append(style);
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    const { fontSize, textTransform, letterSpacing, textAlign } = getComputedStyle(survey.all('p')[0] ?? document.body);
    style.remove();
    ok(Number.parseFloat(fontSize) > 15, fontSize);
    deepEqual([textTransform, letterSpacing, textAlign], ['none', 'normal', 'start']);
  });
});

describe('where the page puts it', () => {
  it('is as wide as elsewhere on a page whose root font is small', async () => {
    const width = async () =>
      getComputedStyle((await open({ survey: surveyOf(everyKind.scale) })).all('.survey')[0] ?? document.body).maxWidth;
    const usual = await width();
    document.documentElement.style.fontSize = '62.5%';
    const small = await width();
    document.documentElement.style.fontSize = '';
    deepEqual([usual, small], ['672px', '672px']);
  });

  it('is hidden with the part of the page that it stands in, as a panel that is closed hides it', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const survey = await open({ survey: surveyOf(everyKind.scale) }, { within: place });
    const isSeen = () => survey.all('button')[0]?.checkVisibility({ visibilityProperty: true });
    equal(isSeen(), true);
    place.style.visibility = 'hidden';
    equal(isSeen(), false);
    place.remove();
  });

  it('takes over the focus from the link that it replaces, so that Tab goes on into it', async () => {
    const link = document.createElement('a');
    link.href = '#other-ways';
    const survey = await open({ src: '/nowhere.json' }, { fallback: [link] });
    link.focus();
    survey.element.survey = surveyOf(everyKind.scale);
    await survey.until(() => survey.heard('poet-ready').length === 1, 'ready');
    equal(words(survey.focused), 'The scale question');
  });
});

describe('language', () => {
  it('is that of the page around it', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.lang = 'cy';
    const survey = await open({ survey: surveyOf(everyKind.scale) }, { within: place });
    deepEqual(survey.choices.slice(0, 2), ['Da', 'So-so']);
    equal(survey.all('[part=survey]')[0]?.lang, 'cy');
    place.remove();
  });

  it('changes at once with the attribute, and keeps the answers', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    await survey.choose('Good');
    survey.element.lang = 'cy';
    await survey.drawn();
    deepEqual(survey.chosen, ['Da']);
    equal(survey.element.getAttribute('lang'), 'cy');
    survey.element.lang = 'en-simple';
    await survey.drawn();
    deepEqual(survey.chosen, ['Good']);
  });

  for (const [given, sent] of [
    ['en-simple', 'en'],
    ['EN-gb', 'en'],
    ['en_GB', 'en'],
    ['English', 'en'],
    ['', 'en'],
  ] as const) {
    it(`"${given}" leaves in the submission as "${sent}", the language in which it was read`, async () => {
      const survey = await open({ survey: surveyOf(everyKind.scale), lang: given });
      survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
      await survey.press(given === 'en-simple' ? 'Next' : 'Continue');
      await survey.press('Send my answers');
      equal(survey.heard('poet-submit')[0]?.submission.language, sent);
    });
  }

  it('marks the survey, so that it is read out in that language', async () => {
    const survey = await open({ survey: await clubSurvey(), lang: 'cy' });
    equal(words(survey.all('[lang=cy] h2')[0]), 'Before you begin');
  });
});
