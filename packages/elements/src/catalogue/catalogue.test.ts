import { plainWords, textsOf } from '@poet/core';
import { catalogue, instruments } from '@poet/core/content';
import { corePictures } from '@poet/core/content/pictures/core-pictures.js';
import { modulePictures } from '@poet/core/content/pictures/module-pictures.js';
import { optionPictures } from '@poet/core/content/pictures/option-pictures.js';
import { render } from 'lit';
import { pretendTranslation } from '../../../../examples/translations/pretend-translation.ts';
import { noViolations } from '../../test/accessibility.ts';
import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { on, words } from '../../test/survey-harness.ts';
import { drawFallingBack } from './draw-falling-back.ts';
import { drawConcepts, drawOptions, drawPicturePage, drawScales, drawWays } from './draw-picture-page.ts';
import { clubSheet, fallingBack, parkingSheet } from './example-sheets.ts';
import * as instrumentStories from './instruments.stories.ts';
import { loadSheet, shippedDefinitions } from './load-sheet.ts';
import * as moduleStories from './modules.stories.ts';
import { drawSheetPage, shippedSheet } from './sheet-story.ts';
import type { Sheet } from './sheet.ts';

const opened: HTMLElement[] = [];
afterEach(() => {
  for (const page of opened.splice(0)) page.remove();
});

/** Puts a page of Storybook on this one, and waits until every survey in it is drawn. */
async function show(drawn: unknown): Promise<HTMLElement> {
  const page = document.createElement('div');
  opened.push(page);
  document.body.append(page);
  render(drawn, page);
  const isDrawn = () => all(page, 'poet-survey').every((survey) => survey.shadowRoot?.querySelector('[part=survey]'));
  for (const endMs = Date.now() + 8_000; !isDrawn();) {
    ok(Date.now() < endMs, 'Some survey was not drawn within 8 s.');
    // A page in the background is given no frames.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return page;
}

const showSheet = (sheet: Sheet, language = 'en', allLanguages = false) => show(drawSheetPage(sheet, { id: '', language, allLanguages }));

function all(within: ParentNode, selector: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

function one(within: ParentNode, selector: string): HTMLElement {
  const [found, ...others] = all(within, selector);
  ok(found && others.length === 0, `There are ${found ? others.length + 1 : 0} of ${selector}.`);
  return found;
}

const question = (page: ParentNode, id: string) => one(page, `[data-question="${id}"]`);
const cell = (within: ParentNode, address: string, language: string) =>
  one(within, `[data-address="${address}"] [data-language="${language}"]`);
const codes = (within: ParentNode) => all(within, '.findings li p:first-child code').map(words);

describe('the stories of the catalogue', () => {
  for (const [what, stories, shipped] of [
    ['instrument', instrumentStories, instruments],
    ['module', moduleStories, catalogue],
  ] as const) {
    it(`has one for each ${what} that ships, of its name`, () => {
      const { default: _meta, ...named } = stories;
      deepEqual(
        Object.entries(named).map(([name, story]) => [name, story.args?.id]),
        shipped.map(({ id }) => [nameOf(id), id]).sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
      );
    });
  }

  it('lets people choose among those whom a module asks', () => {
    const { args, argTypes } = moduleStories.ShortBreaks;
    equal(args?.audience, 'parent-carer');
    deepEqual(argTypes?.audience?.options, ['parent-carer', 'young-person']);
  });

  it('has sheets of all that ships, with the same figures as the summary, and no error in them', async () => {
    for (const { id } of shippedDefinitions) {
      const { summary, languages, parts, findings } = await shippedSheet(id);
      deepEqual(
        parts.map(
          (part) => part.sections.flatMap(({ questions }) => questions).filter((asked) => asked.question.kind !== 'information').length,
        ),
        summary.parts.map(({ questions }) => questions),
        `numbers of questions of ${id}`,
      );
      for (const { language, inEnglish, status } of summary.languages) {
        const listed = languages.find(({ tag }) => tag === language);
        ok(listed, `${id} is there in ${language}, which is not listed.`);
        deepEqual([listed.mark, new Set([...listed.missing, ...listed.stale]).size], [status, inEnglish], `${id} in ${language}`);
      }
      deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
        `errors of ${id}`,
      );
    }
  });
});

describe('a sheet', () => {
  it('shows every question as people meet it, with its words and what the checks say', async () => {
    const sheet = await shippedSheet('short-breaks');
    const page = await showSheet(sheet, 'en-simple');
    const cards = all(page, '.question');
    equal(cards.length, sheet.summary.parts[0]?.questions);
    for (const card of cards) {
      const survey = on(card);
      equal(survey.element.lang, 'en-simple');
      equal(survey.heading, words(one(card, '[data-address$=".text"] [data-language="en-simple"]')));
      ok(survey.all('[part=picture]').length > 0, 'There is no picture.');
      equal(words(one(card, '.told > .nothing')), 'Nothing to say');
    }
  });

  it('says when a question is asked', async () => {
    const page = await showSheet(await shippedSheet('transport'));
    match(words(one(question(page, 'transport-ease'), '.facts')), /Asked when Needs "transport-had" to be yes/);
    ok(!/Asked when/.test(words(question(page, 'transport-had'))));
  });

  it('shows the questions of the audience that is chosen', async () => {
    const sheet = await shippedSheet('short-breaks');
    const page = await show(drawSheetPage(sheet, { id: '', language: 'en', allLanguages: false, audience: 'young-person' }));
    equal(all(page, '.question').length, sheet.summary.parts.find(({ audience }) => audience === 'young-person')?.questions);
  });

  it('has a link to each of its sections, with the number of its questions', async () => {
    const sheet = await shippedSheet('poet/young-person/ehcp');
    const page = await showSheet(sheet);
    const sections = sheet.parts[0]?.sections ?? [];
    deepEqual(
      all(page, 'nav li').map((item) => [one(page, one(item, 'a').getAttribute('href') ?? '').tagName, words(item)]),
      sections.map(({ section, questions }) => ['H2', `${plainWords(section.title['en'] ?? '')} ${questions.length}`]),
    );
  });

  it('shows only the questions that have some words, in any language, and says where none has', async () => {
    const found = async (find: string) => {
      const page = await show(drawSheetPage(await shippedSheet('short-breaks'), { id: '', language: 'en', allLanguages: false, find }));
      return [all(page, '.question').map((card) => card.dataset['question']), all(page, '.sheet > .absent').map(words)];
    };
    deepEqual(await found(' Overnight '), [['short-breaks-kind'], []]);
    deepEqual(await found('bicycle'), [[], ['No question has these words.']]);
  });

  it('sets all languages side by side, each by its name and with its mark', async () => {
    const page = await showSheet(await parkingSheet(), 'en', true);
    const card = question(page, 'parking-ease');
    deepEqual(all(card, 'figcaption').map(words), ['English', 'Easy Read draft']);
    deepEqual(
      all(card, 'poet-survey').map(({ lang }) => lang),
      ['en', 'en-simple'],
    );
    equal(words(one(card, '.absent')), 'English – no words yet in Arabic, Welsh, Polish and Urdu.');
  });

  it('gives every cell its language and its direction', async () => {
    const [definition] = catalogue;
    ok(definition);
    const page = await showSheet(await loadSheet(definition, { translations: [pretendTranslation(definition, 'ar')] }));
    const [text] = textsOf(definition).filter(({ address }) => address.endsWith('.text'));
    ok(text);
    const arabic = cell(page, text.address, 'ar');
    deepEqual([arabic.lang, arabic.dir, words(arabic)], ['ar', 'rtl', `[ar] ${plainWords(text.text['en'] ?? '')}`]);
    const english = cell(page, text.address, 'en');
    deepEqual([english.lang, english.dir], ['en', 'ltr']);
  });

  it('lists what the checks say beside the question that it is about, and the rest above', async () => {
    const page = await showSheet(await clubSheet(), 'cy');
    deepEqual(codes(question(page, 'staff')), ['one-sided', 'stale']);
    deepEqual(codes(question(page, 'days')), ['no-way-out']);
    deepEqual(codes(question(page, 'attends')), []);
    equal(words(one(question(page, 'attends'), '.told > .nothing')), 'Nothing to say');
    deepEqual(codes(one(page, '.sheet > .findings')), ['no-easy-read', 'missing-languages', 'no-picture', 'missing-texts', 'draft']);
  });

  it('shows words that only a translation has, and says nothing of those that are not needed', async () => {
    const page = await showSheet(await clubSheet(), 'cy');
    equal(words(cell(page, 'question.days.hint', 'cy')), 'Dewiswch hyd at dri.');
    equal(words(cell(page, 'question.days.hint', 'en')), '–');
  });

  it('keeps to WCAG 2.2 AA and to good practice', async () => {
    await noViolations(await showSheet(await clubSheet(), 'cy'), 'the sheet');
  });

  it('keeps to them with all languages side by side', async () => {
    await noViolations(await showSheet(await parkingSheet(), 'en', true), 'the sheet with all languages');
  });
});

describe('a translation that lacks words', () => {
  it('is marked as a draft, and what is missing and stale is named', async () => {
    const example = await fallingBack();
    const row = one(await show(drawFallingBack(example)), 'tr[data-language=cy]');
    equal(words(one(row, '.badge')), 'draft');
    deepEqual(all(row, '.missing li').map(words), [example.missing]);
    deepEqual(all(row, '.stale li').map(words), [example.stale]);
  });

  it('falls back to English that is marked, for whoever composes', async () => {
    const { missing, stale, questions } = await fallingBack();
    const page = await show(drawFallingBack(await fallingBack()));
    const card = question(page, questions[0]);
    const empty = cell(card, missing, 'cy');
    equal(words(empty), 'English – no words in Welsh yet How good or bad is the choice you have over your support?');
    deepEqual([empty.lang, empty.dir], ['en', 'ltr']);
    const old = cell(page, stale, 'cy');
    match(words(old), /^English – the words in Welsh are stale How good or bad are people at listening to you\?/);
    match(words(old), /made from “Do people listen to you about your support\?”/);
    deepEqual(codes(question(page, questions[1])), ['stale']);
  });

  it('falls back to English without a mark, for whoever answers', async () => {
    const page = await show(drawFallingBack(await fallingBack()));
    const survey = on(one(page, '.beside'));
    equal(survey.heading, 'Eich cymorth');
    match(survey.text, /How good or bad is the choice you have over your support\?/);
    match(survey.text, /How good or bad are people at listening to you\?/);
    match(survey.text, /Da iawn/);
    ok(!/English|Welsh|draft|stale|missing/i.test(survey.text), `It says something of it: ${survey.text}`);
    equal(survey.all('[part=survey] [lang=en]').length, 2, 'number of texts that are said to be English');
  });
});

describe('the pages of pictures', () => {
  for (const [what, pictures] of [
    ['instruments', corePictures],
    ['modules', modulePictures],
  ] as const) {
    it(`has every picture of the ${what} with its alternative text, on white and on dark`, async () => {
      const page = await show(drawPicturePage('Pictures', drawConcepts(Object.entries(pictures))));
      const cards = all(page, 'figure');
      deepEqual(
        cards.map((card) => card.dataset['picture']),
        Object.keys(pictures),
      );
      for (const card of cards) {
        const alt = words(one(card, '.alt'));
        deepEqual(
          all(card, '.ground').map((ground) => [ground.className, ground.querySelector('svg')?.getAttribute('aria-label')]),
          [
            ['ground white', alt],
            ['ground dark', alt],
          ],
        );
      }
    });
  }

  it('shows only the pictures that have some words, and says how many', async () => {
    const page = await show(drawPicturePage('Pictures', drawConcepts(Object.entries(corePictures), 'light bulb')));
    const ids = all(page, 'figure').map((card) => card.dataset['picture']);
    deepEqual(ids, ['process-plan-clear', 'school-support-known', 'words-better']);
    equal(words(one(page, '[role=status]')), `3 of ${Object.keys(corePictures).length} pictures.`);
  });

  it('has every point of every scale, and every way not to answer', async () => {
    const page = await show(drawPicturePage('Pictures', [drawScales(), drawWays()]));
    const scales = new Map(shippedDefinitions.flatMap((definition) => definition.scales).map((scale) => [scale.id, scale]));
    const drawn = all(page, 'h2').map(words);
    for (const id of scales.keys()) ok(drawn.includes(id), `There is no scale ${id}.`);
    for (const card of all(page, 'figure')) {
      equal(card.querySelectorAll('svg').length, 2);
      ok(words(one(card, '.alt')) !== 'There is no picture.', card.dataset['picture']);
    }
    for (const way of ['dont-know', 'not-applicable', 'prefer-not-to-say']) ok(one(page, `[data-picture=${way}]`));
  });

  it('has every option that has a picture, each with both', async () => {
    const page = await show(drawPicturePage('Options', drawOptions()));
    const cards = all(page, 'figure');
    deepEqual(
      cards.map((card) => card.dataset['picture']),
      Object.values(optionPictures).flatMap((options) => Object.keys(options)),
    );
    for (const card of cards) equal(card.querySelectorAll('svg').length, 2, card.dataset['picture']);
  });
});

/** `poet/parent-carer/ehcp` is the story ParentCarerEhcp. */
function nameOf(id: string): string {
  return id
    .replace(/^poet\//, '')
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
