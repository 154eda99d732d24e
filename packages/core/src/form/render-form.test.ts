import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clubSurvey, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { compose } from '../compose/compose.ts';
import { instruments } from '../content/index.ts';
import { askedItemsOf } from '../model/items.ts';
import { mapScale, mapSection } from '../model/map-texts.ts';
import type { Survey } from '../model/survey.ts';
import type { Text, Words } from '../model/text.ts';
import { readForm } from './read-form.ts';
import { renderForm } from './render-form.ts';
import { renderFormPage, renderNoticePage } from './render-page.ts';
import { englishWords } from './words.ts';

const club = clubSurvey([transportModule()]);
const plain = { action: 'form?survey=x', submissionId: '3f0c9a52-6b1d-4e0a-9c53-0d8a4a6f7e21' } as const;

/** Every tag with the names of its attributes, in order. What was escaped has no angle bracket and no quotation mark left. */
const structure = (page: string): string[] =>
  (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/="[^"]*"/g, '').replaceAll(/\s+/g, ' '));

/** What a reader hears: the words without tags. */
const wordsOf = (page: string): string => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const part = (page: string, question: string): string => {
  const from = page.indexOf(`id="question-${question}"`);
  const to = page.indexOf('id="question-', from + 1);
  assert.ok(from > 0, `There is no question "${question}".`);
  return page.slice(from, to < 0 ? page.length : to);
};

function withTexts(survey: Survey, change: (text: Text) => Text): Survey {
  const each = <T extends Text | undefined>(_: string, text: T): T | Text => (text === undefined ? text : change(text));
  return {
    ...survey,
    title: change(survey.title),
    scales: survey.scales.map((scale) => mapScale(scale, each)),
    sections: survey.sections.map((section) => mapSection(section, '', each)),
  };
}

describe('a form', () => {
  test('has every question with every value that it may have, under the names of the answers, and nothing chosen', () => {
    for (const survey of [club, ...instruments.map(composed)]) {
      const page = renderForm(survey, plain);
      for (const { question, choices } of askedItemsOf(survey)) {
        const isWritten = choices.length === 0;
        for (const choice of choices) assert.match(part(page, question.id), new RegExp(`name="${question.id}"\\s+value="${choice}"`));
        for (const way of question.nonSubstantive ?? [])
          assert.match(part(page, question.id), new RegExp(`name="${question.id}${isWritten ? '[.]way' : ''}"\\s+value="${way}"`));
        if (isWritten) assert.match(part(page, question.id), new RegExp(`name="${question.id}(?:[.]day)?"`));
      }
      assert.doesNotMatch(page, /\schecked/);
    }
  });

  test('has an id once, and leads every label, description and link to one', () => {
    const problems = askedItemsOf(club).map(({ question }) => ({ question: question.id, code: 'required' }) as const);
    const page = renderForm(club, { ...plain, problems });
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const named = [...page.matchAll(/(?:aria-describedby|aria-labelledby|for|href)="#?([^"]+)"/g)].flatMap(([, some = '']) =>
      some.split(' '),
    );
    for (const id of named.filter((one) => !one.includes(':'))) assert.ok(ids.includes(id), `Nothing has the id "${id}".`);
    assert.equal(named.filter((id) => id.startsWith('answer-')).length >= problems.length, true);
  });

  test('keeps what was typed and chosen, and says what is wrong above and beside it', () => {
    const values = [
      ['attends', 'yes'],
      ['staff', 'splendid'],
      ['food', 'poor'],
      ['days', 'monday'],
      ['days', 'friday'],
      ['distance', '12 "miles"'],
      ['since.day', '31'],
      ['since.month', '2'],
      ['change', '\n<b> & "so"'],
      ['distance.way', 'dont-know'],
    ] as const;
    const read = readForm(club, values);
    assert.ok(read.kind === 'problems');
    const page = renderForm(club, { ...plain, values, problems: read.problems });
    assert.match(part(page, 'food'), /value="poor"\s+checked/);
    assert.equal(part(page, 'days').match(/checked/g)?.length, 2);
    assert.match(part(page, 'distance'), /value="12 &quot;miles&quot;"/);
    assert.match(part(page, 'since'), /name="since.day"\s+value="31"/);
    assert.match(part(page, 'change'), /<textarea[^>]*>\n\n&lt;b&gt; &amp; &quot;so&quot;<\/textarea>/);
    assert.match(page, /<a href="#answer-staff">Question 3: Choose one of the answers shown<\/a>/);
    assert.match(part(page, 'staff'), /aria-describedby="[^"]*error-staff"/);
    assert.match(part(page, 'since'), /aria-invalid="true"/);
  });

  test('says when to answer in words', () => {
    const words = wordsOf(renderForm(club, plain));
    assert.match(words, /2\. On which days\? Answer this only if you answered “Yes” to question 1\./);
    assert.match(words, /Answer the questions in this part only if you answered “Yes” to question 1\./);
    assert.match(words, /You can leave out any question, unless it says “Please answer this question”\./);
  });

  test('says conditions of several parts as lists, without "not" before a list', () => {
    const [about, ...others] = clubSurvey().sections;
    assert.ok(about);
    const yes = { question: 'attends', is: ['yes'] };
    const often = { question: 'days', is: ['monday', 'friday'] };
    const asked = (showIf: object) => ({ ...clubSurvey(), sections: [about, { ...others[0], showIf }, ...others.slice(1)] }) as Survey;
    const said = (showIf: object) => wordsOf(renderForm(asked(showIf), plain));
    assert.match(
      said({ all: [yes, { not: often }] }),
      /only if all of these are true: You answered “Yes” to question 1\. You did not answer “Monday” or “Friday” to question 2\./,
    );
    assert.match(
      said({ not: { all: [yes, { not: often }] } }),
      /only if at least one of these is true: You did not answer “Yes” to question 1\. You answered “Monday” or “Friday” to question 2\./,
    );
    assert.match(
      said({ any: [{ all: [yes, often] }, { question: 'attends', is: ['prefer-not-to-say'] }] }),
      /All of these are true: You.*“I don’t want to say”/,
    );
  });

  test('has sections that come after check-your-answers last', () => {
    const [first, ...others] = club.sections;
    assert.ok(first);
    const page = renderForm({ ...club, sections: [...others, first] }, plain);
    const last = others.find(({ placement }) => placement === 'after-check')?.id ?? '';
    assert.ok(page.indexOf(`id="section-${last}"`) > page.indexOf(`id="section-${first.id}"`));
  });
});

describe('languages', () => {
  const inWelsh = withTexts(club, (text) => (text['en'] === 'Friday' ? text : { ...text, cy: 'Cymraeg' }));

  test('are said of the form and of each part that is in another', () => {
    const page = renderForm(inWelsh, { ...plain, language: 'cy-GB' });
    assert.match(page, /^<div class="poet-form"\s+lang="cy" dir="ltr">/);
    assert.match(page, /<span lang="en" dir="ltr">Friday<\/span>/);
    assert.match(page, /<span lang="en" dir="ltr">Send my answers<\/span>/);
    assert.match(
      renderForm(
        withTexts(club, (text) => ({ ...text, ar: 'نص' })),
        { ...plain, language: 'ar' },
      ),
      /lang="ar" dir="rtl"/,
    );
  });

  test('of the form’s own words are an argument', () => {
    const page = renderForm(inWelsh, { ...plain, language: 'cy', words: { ...englishWords, language: 'cy', send: 'Anfon' } });
    assert.match(page, />\s*Anfon\s*</);
  });

  test('that the survey does not have are English', () => {
    assert.match(renderForm(club, { ...plain, language: 'pl' }), /^<div class="poet-form"\s+lang="en" dir="ltr">/);
  });
});

describe('hostile texts', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    '</textarea></fieldset></form><form action="https://evil.example">',
    '<!--',
    ']]><svg/onload=alert(1)>',
    '&lt;script&gt;',
    '\0<b>',
  ];

  test('stay text in every slot: the tags of the page and their attributes are the same', () => {
    const calm = structure(
      renderFormPage(
        withTexts(club, () => ({ en: 'calm' })),
        { ...plain, stylesheet: 'form.css' },
      ),
    );
    for (const text of hostile) {
      const page = renderFormPage(
        withTexts(club, () => ({ en: text })),
        { ...plain, stylesheet: 'form.css' },
      );
      assert.deepEqual(structure(page), calm, text);
    }
  });

  test('stay text where they were typed, and in the address, the id and the words of the form', () => {
    const fields = askedItemsOf(club).flatMap(({ question: { id } }) => [id, `${id}.day`, `${id}.month`, `${id}.year`, `${id}.way`]);
    const of = (text: string): string[] => {
      const words = Object.fromEntries(
        Object.entries(englishWords).map(([name, value]) => [
          name,
          name === 'language' ? 'en' : typeof value === 'string' ? text : () => text,
        ]),
      ) as unknown as typeof englishWords;
      const values = fields.map((name): [string, string] => [name, text]);
      const problems = askedItemsOf(club).map(({ question }) => ({ question: question.id, code: 'required' }) as const);
      const options = {
        action: text,
        submissionId: text,
        values,
        words,
        problems,
        invitation: text,
        notSent: 'unavailable' as const,
        stylesheet: text,
      };
      return structure(
        renderFormPage(club, options) + renderNoticePage({ title: text, paragraphs: [text], language: 'en' }, { stylesheet: text }),
      );
    };
    const calm = of('calm');
    for (const text of hostile) assert.deepEqual(of(text), calm, text);
  });

  test('make no link that runs', () => {
    for (const link of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'JaVaScRiPt:x',
    ]) {
      const words: Words = [{ link, words: 'here' }];
      assert.doesNotMatch(
        renderForm(
          withTexts(club, () => ({ en: words })),
          plain,
        ),
        /<a /,
      );
    }
  });

  test('cannot pretend to be HTML by their shape', () => {
    const words = { text: '<script>', toString: () => '<script>' } as unknown as Words;
    assert.throws(() =>
      renderForm(
        withTexts(club, () => ({ en: words })),
        plain,
      ),
    );
  });

  test('and no part of the page is an inline style, an inline handler or a script', () => {
    assert.doesNotMatch(renderFormPage(club, { ...plain, stylesheet: 'form.css' }), /<script|<style|\sstyle=|\son[a-z]+=/i);
  });
});

function composed(instrument: (typeof instruments)[number]): Survey {
  const survey = compose(instrument);
  assert.ok(survey.kind === 'ok');
  return survey.value;
}
