import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createSurveyRegister } from '@poet/collector';
import {
  checkNames,
  checkSubmission,
  compose,
  definitionLimits,
  Instrument,
  parse,
  parseJson,
  parseSurvey,
  QuestionModule,
  readForm,
  Recordings,
  renderForm,
  results,
  Submission,
  submissionLimits,
  Survey,
  tally,
  Text,
  translate,
  Translation,
  wordsIn,
} from '@poet/core';
import { checkDefinition } from '@poet/core/check.js';
import { instruments, catalogue, youngPersonEhcp } from '@poet/core/content';
import { requestOf, submissionOf, surveyOf, valueOf } from '../../packages/collector/test/sending.ts';
import { startHostileSite } from './hostile-site.ts';
import { pollutionPayloads } from './pollution-payloads.ts';

const survey = surveyOf(youngPersonEhcp);
const prototypes = [Object, Array, Function, String, Number, Boolean, Map, Set, Promise, RegExp, Error].map(
  ({ prototype }): object => prototype,
);
/** Every name that objects have from their prototypes, with what stands under it. */
const membersOf = (): readonly (readonly [string, unknown])[] =>
  prototypes.flatMap((prototype) =>
    Reflect.ownKeys(prototype).map((name) => {
      const { value, get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      return [String(name), value ?? get] as const;
    }),
  );
/** Those that are not what they were. */
const changedSince = (then: ReturnType<typeof membersOf>): readonly string[] =>
  membersOf().flatMap(([name, value], i) => (then[i]?.[0] === name && then[i][1] === value ? [] : [name]));
const unchanged = membersOf();

/** The text of a good document with a payload in it: at its top, and in place of what is inside. */
function around(document: object, payload: string): readonly string[] {
  const text = JSON.stringify(document);
  const inside = payload.startsWith('{') ? [`${payload.slice(0, -1)},${text.slice(1)}`, `${text.slice(0, -1)},${payload.slice(1)}`] : [];
  const places = [...text.matchAll(/"(?:answers|text|sections|recordings|texts|value|survey|title)":(?=[{[])/g)].slice(0, 3);
  return [
    payload,
    ...inside,
    ...places.map((place) => `${text.slice(0, place.index)}${place[0]}${payload},"x":${text.slice(place.index + place[0].length)}`),
  ];
}

/** Every door of core for definitions and submissions, with data that no reader of JSON has looked at. */
function throughEveryDoor(data: unknown): void {
  for (const schema of [Instrument, QuestionModule, Translation, Survey, Submission, Text, Recordings]) parse(schema, data);
  parseSurvey(data, instruments);
  checkDefinition(data);
  checkNames('{}', data);
  checkSubmission(survey, { ...submissionOf(), answers: data });
  checkSubmission(survey, { ...submissionOf(), answers: { helper: data } });
  const fields = Object.entries(Object(data) as object).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
  readForm(survey, fields);
  renderForm(survey, { action: 'form', submissionId: 'x', values: fields });
}

describe('prototype pollution', () => {
  it('F45: ids that every object has, that are empty, endless, hidden or alike are refused by every door for definitions', () => {
    const ids = [
      ...Object.getOwnPropertyNames(Object.prototype),
      ...[
        'prototype',
        '',
        'a'.repeat(10_000),
        '🙂',
        'a\u202eb',
        '\u202e',
        'e\u0301',
        'é',
        'a b',
        'a.b',
        'a[b]',
        '__proto__.a',
        'a\0',
        'a\n',
      ],
    ];
    const text = JSON.stringify(youngPersonEhcp);
    for (const id of ids) {
      const json = parseJson(text.replaceAll('"helper"', JSON.stringify(id)), definitionLimits);
      assert.equal(json.kind === 'ok' ? parse(Instrument, json.value).kind : 'issues', 'issues', id);
    }
    const twins = text.replaceAll('"id":"helper"', '"id":"HELPER"').replace('"id":"age"', '"id":"helper"');
    assert.ok(
      checkDefinition(JSON.parse(twins)).some(({ code }) => code === 'confusable-id'),
      'a beside A',
    );
  });

  it(`F46: ${pollutionPayloads.length} payloads through every door of core change nothing that every object has`, () => {
    assert.ok(pollutionPayloads.length >= 30);
    const definitions = [catalogue[0] ?? {}, survey, submissionOf()];
    let texts = 0;
    // To freeze them would keep libraries from giving their own errors a name; what is added, or changed, is seen all the same.
    for (const prototype of prototypes) Object.preventExtensions(prototype);
    for (const payload of pollutionPayloads) {
      for (const text of definitions.flatMap((definition) => around(definition, payload))) {
        const json = parseJson(text, submissionLimits);
        // What the reader of JSON refuses is let through as well: nobody has to have asked it.
        throughEveryDoor(json.kind === 'ok' ? json.value : readAnyway(text));
        texts++;
      }
    }
    assert.deepEqual(changedSince(unchanged), []);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.ok(texts > 300, `${texts}`);
    console.log(`${pollutionPayloads.length} payloads, ${texts} documents, every door of core.`);
  });

  it('F46: words, translations, tallies and results by such names have nothing that was not put there', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      assert.equal(wordsIn({ en: 'English' }, name), 'English');
      assert.equal(wordsIn({ en: 'English' }, `${name}-simple`), 'English');
      const known = createSurveyRegister({ instruments, modules: catalogue });
      assert.equal(known.named({ id: name, version: '1.0.0' }, []), null);
      assert.equal(known.find({ survey: { id: name, version: '1.0.0', hash: name }, modules: [name] }), null);
    }
    const translation = {
      format: 'poet-translation/1',
      of: 'poet/young-person/ehcp@1.0.0',
      language: 'cy',
      status: 'draft',
      texts: {},
    } as const;
    const texts = JSON.parse('{"__proto__": "polluted", "constructor": "polluted"}') as Translation['texts'];
    assert.deepEqual(translate(survey, [{ ...translation, texts, sources: texts, recordings: {} }]).sections, survey.sections);
    const counted = tally(survey, [
      submissionOf(),
      { ...submissionOf(), answers: JSON.parse('{"__proto__": {"status": "answered", "value": "a"}}') },
    ]);
    assert.equal(counted.questions.get('__proto__'), undefined);
    for (const result of results(survey, counted)) assert.ok((result.n ?? 0) <= 2, result.question);
    assert.deepEqual(valueOf(compose(youngPersonEhcp)), survey);
  });
});

describe('prototype pollution over HTTP', () => {
  let site: Awaited<ReturnType<typeof startHostileSite>>;
  let begun: ReturnType<typeof membersOf> = [];
  before(async () => {
    site = await startHostileSite(instruments, "default-src 'none'");
    // The database's own program has come by now, with what it brings.
    await fetch(requestOf(submissionOf(), { url: site.url }));
    begun = membersOf();
  });
  after(() => site.close());

  it('F46: the collector refuses every payload, as JSON, as a form and in an address, and is as it was', async () => {
    const sent = submissionOf();
    for (const payload of pollutionPayloads) {
      for (const body of around(sent, payload)) {
        const { status } = await fetch(requestOf(sent, { body, url: site.url }));
        assert.ok(status >= 400 && status < 500, `${status} ${body.slice(0, 100)}`);
      }
      const name = Object.keys(Object(JSON.parse(payload)) as object)[0] ?? '';
      const form = `${site.url}/v1/form?survey=poet/young-person/ehcp&version=1.0.0&authority=302&${encodeURIComponent(name)}=x`;
      const fields = new URLSearchParams({ 'poet.submissionId': 'not an id', [name]: 'polluted', [`${name}.way`]: 'dont-know' });
      assert.equal((await fetch(form, { method: 'POST', body: fields })).status, 400);
      assert.equal((await fetch(`${site.url}/v1/results?survey=${encodeURIComponent(name)}`)).status, 401);
    }
    assert.deepEqual(changedSince(begun), []);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.equal((await fetch(requestOf(sent, { url: site.url }))).status, 201, 'and takes what is in order');
  });
});

/** As `JSON.parse` reads it, which gives `__proto__` as a name like any other; nothing at all for what is no JSON. */
function readAnyway(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
