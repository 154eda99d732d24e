import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { localOffer, youngPersonEhcp } from '@poet/core/content';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { addKeysOfTwo } from './keys-of-two.ts';
import { collectorOn, requestOf, submissionOf, surveyOf, testDay } from './sending.ts';

const period = '202627-autumn';
const review = {
  survey: 'poet/young-person/ehcp',
  question: 'words-better',
  reviewed: 12,
  themes: [
    { id: 'shorter-forms', label: { en: 'Shorter forms', cy: 'Ffurflenni byrrach' }, people: 11 },
    { id: 'one-person', label: { en: 'One person to ask' }, people: 3 },
  ],
};
const themes = { format: 'poet-themes/1', reviews: [review] };
const empty = { format: 'poet-themes/1', reviews: [] };

onBothDatabases('the themes of what people wrote', (database) => {
  let keys: ReadonlyMap<string, string> = new Map();
  before(async () => {
    keys = await addKeysOfTwo(database());
    const withModule = surveyOf(youngPersonEhcp, [localOffer]);
    for (const submission of [
      ...Array.from({ length: 12 }, () => submissionOf()),
      submissionOf({ completedOn: '2026-08-31' }),
      submissionOf({ answers: { helper: 'alone' } }),
      ...Array.from({ length: 4 }, () => submissionOf({ survey: withModule, answers: { 'local-offer-better': 'Fewer pages' } })),
      ...Array.from({ length: 20 }, () => submissionOf({ authority: '889' })),
    ])
      assert.equal((await collectorOn(database()).fetch(requestOf(submission))).status, 201);
  });
  const ask = async (
    method: string,
    {
      scope = '302 submissions',
      of = period,
      body = '',
      type = 'application/json',
    }: Partial<Record<'scope' | 'of' | 'body' | 'type', string>> = {},
  ) =>
    collectorOn(database()).fetch(
      new Request(`http://collector.test/v1/themes/${of}`, {
        method,
        headers: { Authorization: `Bearer ${keys.get(scope)}`, 'Content-Type': type },
        ...(method === 'PUT' && { body }),
      }),
    );
  const put = (value: unknown, given: { readonly scope?: string; readonly of?: string } = {}) =>
    ask('PUT', { body: JSON.stringify(value), ...given });
  const read = async (of?: string) => (await ask('GET', of === undefined ? {} : { of })).json();
  const issuesOf = async (response: Response): Promise<{ path: string; message: string }[]> => {
    assert.equal(response.status, 400);
    return (await response.json()).issues;
  };
  const issueWith = async (changed: object) => (await issuesOf(await put({ ...themes, reviews: [{ ...review, ...changed }] })))[0];

  it('are none before there are any, are put with a key that opens what people wrote, read back as they were put, and the newest stand', async () => {
    assert.deepEqual(await read(), empty);
    assert.equal((await put(themes)).status, 204);
    assert.deepEqual(await read(), themes);
    assert.equal((await put(empty)).status, 204);
    assert.deepEqual(await read(), empty);
    await put(themes);
  });

  it('are kept by period: a term, its year and a window of the same days are three', async () => {
    const of = '2026-09-01/2026-12-31';
    assert.deepEqual(await read(of), empty);
    assert.equal((await put({ ...themes, reviews: [{ ...review, reviewed: 10, themes: [] }] }, { of })).status, 204);
    assert.equal((await read(of)).reviews[0].reviewed, 10);
    assert.deepEqual(await read('202627'), empty);
    assert.deepEqual(await read(), themes);
  });

  it('are for nobody who cannot read what people wrote: not for a key of results, not for England, not for another authority', async () => {
    const refusals: string[] = [];
    for (const method of ['GET', 'PUT']) {
      for (const scope of ['302 results', 'england results']) {
        const response = await ask(method, { scope, body: JSON.stringify(themes) });
        assert.equal(response.status, 404, `${method} ${scope}`);
        refusals.push(await response.text());
      }
      assert.equal((await ask(method, { scope: 'nobody', body: JSON.stringify(themes) })).status, 401, method);
    }
    assert.equal(new Set(refusals).size, 1);
    assert.deepEqual(await (await ask('GET', { scope: '889 submissions' })).json(), empty);
    assert.equal((await put({ ...themes, reviews: [{ ...review, reviewed: 20 }] }, { scope: '889 submissions' })).status, 204);
    assert.deepEqual(await read(), themes);
  });

  it('are refused with a pointer to whatever is wrong in them, in words that say what was expected, and those before stay', async () => {
    const [theme] = review.themes;
    for (const [changed, path, message] of [
      [{ survey: 'poet/nobody/ehcp' }, '/survey', /no survey "poet\/nobody\/ehcp" here/],
      [
        { question: 'words-worse' },
        '/question',
        /no question of "poet\/young-person\/ehcp" that is answered in own words\. Expected one such as words-/,
      ],
      [{ question: 'support-choice' }, '/question', /answered in own words/],
      [{ question: 'gone@1.0.0/words' }, '/question', /with the module "gone@1\.0\.0"/],
      [
        { reviewed: 13 },
        '/reviewed',
        /^13 are more than there are: 12 people have answered "words-better" .* from 2026-09-01 to 2026-12-31\./,
      ],
      [{ themes: [theme, theme] }, '/themes/1/id', /"shorter-forms" is the id of a theme before it/],
      [
        { themes: [theme, { ...theme, id: 'more', people: 13 }] },
        '/themes/1/people',
        /^13 people are more than the 12 .* Count people and not mentions/,
      ],
      [{ themes: [{ ...theme, label: {} }] }, '/themes/0/label', /English words/],
      [{ quotes: [] }, '/quotes', /not known here/],
    ] as const) {
      const issue = await issueWith(changed);
      assert.equal(issue?.path, `/reviews/0${path}`);
      assert.match(issue.message, message);
    }
    const twice = await issuesOf(await put({ ...themes, reviews: [review, review] }));
    assert.deepEqual([twice.length, twice[0]?.path], [1, '/reviews/1/question']);
    assert.match((await issuesOf(await ask('PUT', { body: '{"format":' })))[0]?.message ?? '', /not JSON/);
    assert.equal((await ask('PUT', { body: JSON.stringify(themes), type: 'text/plain' })).status, 415);
    assert.equal((await ask('PUT', { body: ' '.repeat(262_145) })).status, 413);
    assert.deepEqual(await read(), themes);
  });

  it('are of what was answered in the days of their period, and in no others', async () => {
    const [issue] = await issuesOf(await put(themes, { of: '202526' }));
    assert.match(issue?.message ?? '', /^12 are more than there are: 1 person has answered/);
    assert.equal((await put({ ...themes, reviews: [{ ...review, reviewed: 1, themes: [] }] }, { of: '202526' })).status, 204);
  });

  it('are refused for what is no period, or crosses two years, whether put or read', async () => {
    for (const [of, message] of [
      ['202627-winter', /"202627-winter" is not a period\. Expected an academic year such as 202526/],
      ['2026-08-01/2026-10-31', /in two academic years.* Ask for two/],
      ['2026-10-31/2026-10-01', /is before the first/],
    ] as const) {
      for (const response of [await put(themes, { of }), await ask('GET', { of })]) {
        const [issue] = await issuesOf(response);
        assert.equal(issue?.path, '/period');
        assert.match(issue.message, message);
      }
    }
  });

  it('may be of a question of a module, counted with those alone who were asked it', async () => {
    const question = 'local-offer@1.0.0/local-offer-better';
    const ofModule = (reviewed: number) => put({ ...themes, reviews: [review, { ...review, question, reviewed, themes: [] }] });
    assert.equal((await issuesOf(await ofModule(5)))[0]?.path, '/reviews/1/reviewed');
    assert.equal((await ofModule(4)).status, 204);
  });

  it('are in the audit log by who put and who read them, without their words', async () => {
    await put(themes);
    await read();
    const entries = [];
    for await (const page of createStore(database().db).auditEntries()) entries.push(...page);
    assert.deepEqual(
      entries.slice(-2).map(({ action, about, doneOn }) => [action, about, doneOn]),
      [
        ['themes put', `authority 302, ${period}: 1 question, 2 themes`, testDay],
        ['themes read', `authority 302, ${period}`, testDay],
      ],
    );
    assert.match(entries.at(-2)?.doneBy ?? '', /^Key of 302 \(/);
  });
});
