import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkSubmission,
  compose,
  Condition,
  parse,
  parseJson,
  parseSurvey,
  renderForm,
  renderFormPage,
  renderNoticePage,
  submissionLimits,
  Text,
} from '@poet/core';
import { checkDefinition } from '@poet/core/check.js';
import type { Question, Survey } from '@poet/core';
import { submissionOf } from '../../packages/collector/test/sending.ts';
import { surveyOf } from './hostile-surveys.ts';

const text: Question = { kind: 'text', id: 'q', concept: 'q', text: { en: 'Why?' } };
const options = ['a', 'b'].map((id) => ({ id, label: { en: id } }));

/** A survey of one page with one question. */
const asking = (question: Question): Survey => surveyOf('peer', [{ id: 'main', title: { en: 'Main' }, questions: [question] }]);
/** The form of it, with what was typed. */
const formOf = (question: Question, values: readonly [string, string][] = []): string =>
  renderForm(asking(question), { action: 'form', submissionId: 'x', values });
const hasNo = (page: string, pattern: RegExp): void => assert.doesNotMatch(page, pattern);
const bars = /<(?:img|script|svg|b|iframe)\b/i;

/** What a condition holds of that is no condition: never a value, never a function. */
function assertNoCondition(showIf: unknown): void {
  assert.equal(parse(Condition, showIf).kind, 'issues', JSON.stringify(showIf));
}

describe('faults of others, once each', () => {
  it('CVE-2012-6565: a handler in capitals in a label is words', () => {
    const label = '<b ONCLICK=alert(1)>Yes</b>';
    const page = formOf({
      ...text,
      kind: 'single',
      text: { en: label },
      options: options.map((one) => ({ ...one, label: { en: label } })),
    });
    hasNo(page, bars);
    assert.equal(page.split('&lt;b ONCLICK=alert(1)&gt;Yes&lt;/b&gt;').length - 1, 3);
  });

  it('CVE-2019-13029: what a person types is words when it comes back', () => {
    const page = formOf(text, [['q', '</textarea><script>alert(1)</script>']]);
    hasNo(page, bars);
    assert.match(page, /&lt;\/textarea&gt;&lt;script&gt;/);
  });

  it('CVE-2021-42136: a value that breaks out of its attribute stays in it', () => {
    const page = formOf({ ...text, kind: 'number' }, [['q', '" autofocus onfocus="alert(1)']]);
    assert.match(page, /value="&quot; autofocus onfocus=&quot;alert\(1\)"/);
  });

  it('CVE-2023-37798: the title of a survey is words, on the page and in its tab', () => {
    const survey = { ...asking(text), title: { en: '</title><svg onload=alert(1)>' } };
    hasNo(renderFormPage(survey, { action: 'form', submissionId: 'x', stylesheet: 'form.css' }), bars);
  });

  it('CVE-2025-56421: a name of an answer that nobody asked for is told as JSON, and drawn nowhere', () => {
    const name = '<script>alert(1)</script>';
    const issues = checkSubmission(asking(text), { ...submissionOf(), answers: { [name]: { status: 'skipped' } } });
    assert.ok(issues.some(({ code }) => code === 'unknown-question'));
    hasNo(
      formOf(text, [
        [name, name],
        [`q.${name}`, name],
      ]),
      bars,
    );
  });

  it('CVE-2026-16809: what is said at the end is words too, and so is where its style sheet is', () => {
    const words = '"><img src=x onerror=alert(1)>';
    hasNo(renderNoticePage({ title: words, paragraphs: [words], language: 'en' }, { stylesheet: words }), bars);
  });

  it('GHSA-cp63-63mq-5wvf: a survey that was changed after it was composed is refused, and so is one that brings what no schema knows', () => {
    const survey = asking(text);
    const codes = (data: unknown) => {
      const parsed = parseSurvey(JSON.parse(JSON.stringify(data)));
      return parsed.kind === 'ok' ? [] : parsed.issues.map(({ code }) => code);
    };
    assert.deepEqual(codes(survey), []);
    assert.deepEqual(codes({ ...survey, title: { en: 'Changed' } }), ['wrong-hash']);
    assert.deepEqual(codes({ ...survey, onload: 'alert(1)', html: '<img>' }), ['unknown-key', 'unknown-key']);
  });

  it('CVE-2025-12735: a condition names no function, and nothing in it is called', () => {
    assertNoCondition({ question: 'q', is: ['a'], call: 'process.exit' });
    assertNoCondition({ function: 'alert', arguments: [1] });
    assertNoCondition({ all: [{ question: 'q', is: [{ toString: 'alert' }] }] });
    assertNoCondition('alert(1)');
    assertNoCondition({ question: 'q', is: ['a; alert(1)'] });
  });

  it('CVE-2025-13204: a condition reaches nothing that an answer inherits', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      assertNoCondition({ question: name, is: ['a'] });
      assertNoCondition({ question: 'q', is: [name] });
      assertNoCondition({ question: `q.${name}`, is: ['a'] });
    }
    const survey = asking(text);
    const answers = JSON.parse('{"__proto__": {"q": {"status": "answered", "value": "a"}}}') as object;
    const codes = checkSubmission(survey, { ...submissionOf(), answers }).map(({ code }) => code);
    assert.ok(codes.includes('missing-answer') && codes.includes('unknown-question'), codes.join());
  });

  it('CVE-2025-69873: no pattern comes with a definition, not even by reference', () => {
    for (const question of [
      { ...text, pattern: '^(a|a)*$' },
      { ...text, pattern: { $data: '1/x' } },
    ]) {
      const found = checkDefinition({ ...asking(text), sections: [{ ...asking(text).sections[0], questions: [question] }] });
      assert.ok(found.some(({ path }) => path.endsWith('/pattern')));
    }
  });

  it('SS-2026-005: the label of a required question is words, in the summary of what is wrong as well', () => {
    const survey = asking({ ...text, required: true, text: { en: '<img src=x onerror=alert(1)>' } });
    hasNo(renderForm(survey, { action: 'form', submissionId: 'x', problems: [{ question: 'q', code: 'required' }] }), bars);
  });

  it('CVE-2021-21434: a translation is words, and its links lead where links may', () => {
    assert.equal(parse(Text, { en: 'x', cy: [{ link: 'javascript:alert(1)', words: 'x' }] }).kind, 'issues');
    const page = renderForm(
      asking({ ...text, hint: { en: 'x', cy: ['<svg onload=alert(1)>', { link: 'javascript:alert(1)', words: 'x' }] } }),
      {
        ...{ action: 'form', submissionId: 'x', language: 'cy' },
      },
    );
    hasNo(page, bars);
    hasNo(page, /javascript:/);
  });

  it('GHSA-54xv-94qv-2gfg: nothing that is read has a name that becomes a prototype', () => {
    const json = parseJson('{"a": {"__proto__": {"isAdmin": true}}}', submissionLimits);
    assert.ok(json.kind === 'issues');
    assert.equal(Reflect.get({}, 'isAdmin'), undefined);
    assert.equal(compose({ ...asking(text), format: 'poet-instrument/1', sections: [] }).kind, 'ok');
  });
});
