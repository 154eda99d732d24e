import { noViolations } from '../../test/accessibility.ts';
import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { everyKind, required, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { states } from '../../test/states.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';
import { contrastRatio } from './contrast.ts';
import type { Rgb } from './contrast.ts';

const themes = ['', 'govuk', 'nhs', 'high-contrast'] as const;
const places: HTMLElement[] = [];

/** A place on the page as wide as a narrow telephone held upright. */
function narrowPlace(): HTMLElement {
  const place = document.body.appendChild(document.createElement('main'));
  place.style.width = '320px';
  places.push(place);
  return place;
}

afterEach(() => {
  closeAll();
  for (const place of places.splice(0)) place.remove();
});

/** A colour as it was computed. */
function rgb(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [...colour.matchAll(/[\d.]+/g)].map(Number);
  ok(alpha === 1, `${colour} can be seen through.`);
  return [red, green, blue];
}

function styleOf(survey: SurveyHarness, selector: string): CSSStyleDeclaration {
  const element = survey.root.querySelector(selector);
  ok(element, `There is no ${selector}.`);
  return getComputedStyle(element);
}

async function wear(survey: SurveyHarness, theme: string): Promise<void> {
  survey.element.theme = theme;
  await survey.drawn();
}

const worthASight = [
  'a section with every kind of question',
  'long words',
  'what is wrong',
  'what is wrong, in long words',
  'check your answers',
  'parked for want of an endpoint',
  'sent',
];

for (const theme of themes) {
  describe(theme === '' ? 'the default' : `theme="${theme}"`, () => {
    for (const state of worthASight) {
      for (const dir of ['ltr', 'rtl'] as const) {
        it(`${state}, ${dir}: no violation that axe can find, nothing outside 320 px, targets of 44 px`, async () => {
          const place = narrowPlace();
          place.dir = dir;
          const survey = await states[state]?.(place);
          ok(survey, 'There is no such state.');
          await wear(survey, theme);
          if (dir === 'ltr') await noViolations(place, state);
          ok(place.scrollWidth <= place.clientWidth, `It scrolls to ${place.scrollWidth} px.`);
          const { left, right } = place.getBoundingClientRect();
          const outside = survey.all('.survey *').filter((element) => {
            const box = element.getBoundingClientRect();
            return !element.closest('.visually-hidden') && box.width > 0 && (box.right > right + 0.5 || box.left < left - 2.5);
          });
          deepEqual(outside.map(words), [], 'what stands out');
          const small = survey.all('button, .option, .writing').filter((target) => {
            const box = target.getBoundingClientRect();
            return box.width < 44 || box.height < 44;
          });
          deepEqual(small.map(words), [], 'small targets');
          deepEqual(survey.all('[style]').map(words), [], 'inline styles');
        });
      }
    }

    it('has words at 4.5 : 1, in "high-contrast" at 7 : 1, and lines at 3 : 1, as computed', async () => {
      const survey = await states['what is wrong']?.(narrowPlace());
      ok(survey, 'There is no such state.');
      await wear(survey, theme);
      const page = rgb(styleOf(survey, '.survey').backgroundColor);
      const least = theme === 'high-contrast' ? 7 : 4.5;
      for (const selector of ['.survey', '.hint', '.error', '.error-summary a', 'legend', '.or']) {
        const ratio = contrastRatio(rgb(styleOf(survey, selector).color), page);
        ok(ratio >= least, `${selector}: ${ratio}`);
      }
      const { color, backgroundColor } = styleOf(survey, '.primary');
      ok(contrastRatio(rgb(color), rgb(backgroundColor)) >= least, '.primary');
      const fresh = await open({ survey: surveyOf(everyKind.text), theme }, { within: narrowPlace() });
      for (const shown of [survey, fresh]) {
        const ratio = contrastRatio(rgb(styleOf(shown, '.writing').borderTopColor), page);
        ok(ratio >= 3, `.writing: ${ratio}`);
      }
    });

    it('draws a line of 3 : 1 around each choice, or around its radio button or checkbox', async () => {
      const survey = await states['a section with every kind of question']?.(narrowPlace());
      ok(survey, 'There is no such state.');
      await wear(survey, theme);
      const page = rgb(styleOf(survey, '.survey').backgroundColor);
      for (const type of ['radio', 'checkbox']) {
        const box = styleOf(survey, `.option > [type=${type}]`);
        const line = box.outlineStyle === 'solid' ? box.outlineColor : styleOf(survey, `.option > [type=${type}] + span`).borderTopColor;
        ok(contrastRatio(rgb(line), page) >= 3, `${type}: ${line}`);
      }
    });

    it('shows the focus by a ring or the line in it, one of which has 3 : 1, and does so without moving anything', async () => {
      const survey = await open({ survey: surveyOf(everyKind.text), theme }, { within: narrowPlace() });
      const field = survey.field('The text question');
      const page = rgb(styleOf(survey, '.survey').backgroundColor);
      field.focus();
      const { outlineColor, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(field);
      equal(outlineStyle, 'solid');
      ok(Number.parseFloat(outlineWidth) >= 3, outlineWidth);
      const inside = /rgb\([^)]*\)/.exec(boxShadow)?.[0] ?? '';
      ok(Math.max(contrastRatio(rgb(outlineColor), page), contrastRatio(rgb(inside), page)) >= 3, `${outlineColor}, ${inside}`);
      const moving = survey.all('*').filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      });
      deepEqual(moving.map(words), [], 'what moves');
    });

    it('leaves every colour that the host sets, on the element or around it, and the host’s sheets', async () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = '.host { --poet-accent: rgb(9, 8, 7); } .host poet-survey { --poet-text: rgb(1, 2, 3); }';
      const place = narrowPlace();
      place.className = 'host';
      const survey = await open({ survey: surveyOf(everyKind.scale), theme }, { within: place });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.primary { border-radius: 13px; } :host { --_radius: 12px; }');
      survey.element.adoptStyles(sheet);
      await wear(survey, 'nhs');
      await wear(survey, theme);
      equal(styleOf(survey, '.primary').backgroundColor, 'rgb(9, 8, 7)');
      equal(styleOf(survey, '.survey').color, 'rgb(1, 2, 3)');
      equal(styleOf(survey, '.primary').borderTopLeftRadius, '13px');
      equal(styleOf(survey, '.option > span').borderTopLeftRadius, '12px');
      style.remove();
    });
  });
}

describe('another theme', () => {
  it('at any moment keeps the page, every answer, what is half written, and the focus', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale, everyKind.text) });
    await survey.choose('Good');
    await survey.continue();
    await survey.write('The text question', 'Half a sen');
    const field = survey.field('The text question');
    field.focus();
    for (const theme of ['govuk', 'high-contrast', '', 'nhs']) {
      await wear(survey, theme);
      ok(survey.field('The text question') === field, 'The field was drawn anew.');
      ok(survey.focused === field, 'The focus has moved.');
    }
    await survey.continue();
    deepEqual(
      survey.answers.map(([, answer]) => answer),
      ['Good', 'Half a sen'],
    );
    equal(survey.heard('poet-ready').length, 1, 'number of poet-ready events');
  });

  it('is the one that was asked for last, and none when the attribute goes', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    const before = styleOf(survey, '.primary').backgroundColor;
    for (const theme of ['nhs', 'high-contrast', 'govuk']) survey.element.setAttribute('theme', theme);
    await survey.drawn();
    equal(styleOf(survey, '.primary').backgroundColor, 'rgb(0, 112, 60)');
    survey.element.removeAttribute('theme');
    await survey.drawn();
    equal(styleOf(survey, '.primary').backgroundColor, before);
  });

  it('is on before the survey shows for the first time', async () => {
    const element = document.createElement('poet-survey');
    let first = '';
    element.addEventListener('poet-ready', () => {
      const button = element.shadowRoot?.querySelector('.primary');
      first = button ? getComputedStyle(button).backgroundColor : '';
    });
    Object.assign(element, { survey: surveyOf(everyKind.scale), authority: '302', theme: 'nhs' });
    narrowPlace().append(element);
    while (first === '') await new Promise((resolve) => setTimeout(resolve, 10));
    equal(first, 'rgb(0, 127, 59)');
  });

  for (const name of ['purple', 'constructor']) {
    it(`that is not there, "${name}", is told to developers, and the survey shows as it does without`, async () => {
      const plain = await open({ survey: surveyOf(everyKind.scale) });
      const survey = await open({ survey: surveyOf(everyKind.scale), theme: name });
      await survey.until(() => survey.heading !== '', 'the survey');
      deepEqual(
        survey.heard('poet-problem').map(({ code }) => code),
        ['theme-not-loaded'],
      );
      equal(styleOf(survey, '.primary').backgroundColor, styleOf(plain, '.primary').backgroundColor);
    });
  }
});

describe('the warning for developers', () => {
  const warnings: string[] = [];
  const { warn } = console;
  async function warningsFor(tokens: string, theme = ''): Promise<string[]> {
    warnings.length = 0;
    console.warn = (text: string) => void warnings.push(text);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = `.judged { ${tokens} }`;
    const place = narrowPlace();
    place.className = 'judged';
    const survey = await open({ survey: surveyOf(required(everyKind.scale)), theme }, { within: place });
    survey.element.setAttribute('debug', '');
    const { warnDevelopers } = await import('./warn-developers.ts');
    const before = survey.text + survey.attributes.join();
    await warnDevelopers(survey.element);
    equal(survey.text + survey.attributes.join(), before, 'what is drawn');
    style.remove();
    console.warn = warn;
    return warnings.filter((text) => text.includes('contrast'));
  }

  it('names the token, both colours and the ratio, once', async () => {
    const [one, ...others] = await warningsFor('--poet-error: #e77');
    match(one ?? '', /--poet-error \(#ee7777\) on --poet-background \(#ffffff\) is 2\.\d\d : 1; large text needs 3 : 1/);
    deepEqual(others, []);
    deepEqual(await warningsFor('--poet-error: #e77'), []);
  });

  it('sees what shines through, and any way to write a colour', async () => {
    const [one] = await warningsFor('background: #333; --poet-background: transparent; --poet-text: hsl(0 0% 10% / 0.9)');
    match(one ?? '', /--poet-text \(#1[cd]1[cd]1[cd]\) on --poet-background \(#333333\) is 1\.\d\d : 1; text needs 4\.5 : 1/);
  });

  for (const theme of themes) {
    it(`has nothing to say of ${theme === '' ? 'the default' : `"${theme}"`}`, async () => {
      deepEqual(await warningsFor('', theme), []);
    });
  }
});
