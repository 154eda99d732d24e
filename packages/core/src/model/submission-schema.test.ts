import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { clubSurvey, details, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { compose } from '../compose/compose.ts';
import { catalogue, instruments } from '../content/index.ts';
import { checkSubmission } from '../fill/check-submission.ts';
import { seal } from '../fill/seal.ts';
import { answer, start } from '../fill/session.ts';
import { shownItems } from '../fill/visibility.ts';
import type { Condition } from './condition.ts';
import { askedItemsOf } from './items.ts';
import type { AskedItem } from './items.ts';
import { parse } from './parse.ts';
import type { Question } from './question.ts';
import { SubmissionEnvelope } from './submission.ts';
import type { Survey } from './survey.ts';
import { submissionSchema } from './submission-schema.ts';

type Validate = (submission: unknown) => string[];

/** What the schema of a survey says of a submission; nothing when it accepts it. */
function validator(survey: Survey): Validate {
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(submissionSchema(survey));
  return (submission) =>
    validate(submission) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** What is wrong with a submission, by code. */
function codesOf(survey: Survey, submission: unknown): string[] {
  const envelope = parse(SubmissionEnvelope, submission);
  return envelope.kind === 'ok' ? checkSubmission(survey, envelope.value).map(({ code }) => code) : ['envelope'];
}

function composed(...args: Parameters<typeof compose>): Survey {
  const survey = compose(...args);
  assert.ok(survey.kind === 'ok', JSON.stringify(survey));
  return survey.value;
}

const club = clubSurvey([transportModule()]);
const validateClub = validator(club);
const largest = instruments.map((instrument) =>
  composed(
    instrument,
    catalogue.filter(({ sections }) => sections[instrument.audience]),
  ),
);

test('names the one survey, its modules and its hash', () => {
  const { $id, title, properties = {} } = submissionSchema(club);
  assert.equal($id, `urn:poet:schema:submission:1:${club.hash}`);
  assert.equal(title, 'POET submission to example/after-school-club@1.0.0, 302/transport@1.2.0');
  assert.deepEqual(properties['survey']?.const, { id: club.id, version: club.version, hash: club.hash });
  assert.deepEqual(properties['modules']?.const, ['302/transport@1.2.0']);
});

test('each question has its words, and its options have theirs', () => {
  const { properties = {}, $defs = {} } = submissionSchema(clubSurvey());
  const { attends, staff, distance, days } = properties['answers']?.properties ?? {};
  assert.equal(attends?.title, 'Does your child go to the club?');
  assert.deepEqual(attends?.oneOf?.[0]?.properties?.['value']?.oneOf?.slice(0, 2), [
    { const: 'yes', title: 'Yes' },
    { const: 'no', title: 'No' },
  ]);
  assert.deepEqual(attends?.oneOf?.[1]?.properties?.['status'], { enum: ['skipped', 'prefer-not-to-say'] });
  assert.deepEqual(staff?.oneOf?.[0]?.properties?.['value'], { $ref: '#/$defs/scale.quality' });
  assert.deepEqual($defs['scale.quality']?.oneOf?.[0], { const: 'very-good', title: 'Very good' });
  assert.equal(days?.oneOf?.[0]?.properties?.['value']?.uniqueItems, true);
  assert.equal(distance?.oneOf?.[0]?.properties?.['value']?.minimum, 0);
});

test('needs nothing but itself: every reference leads into it', () => {
  for (const survey of [club, surveyWith([]), ...largest]) {
    const text = JSON.stringify(submissionSchema(survey));
    const names = Object.keys(submissionSchema(survey).$defs ?? {});
    const used = new Set([...text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name));
    assert.deepEqual([...used].sort(), names.sort());
  }
});

const filled = seal(
  Object.entries({ attends: 'yes', days: ['monday', 'friday'], staff: 'good', food: 'poor', 'food-why': 'Cold', distance: '1,500' }).reduce(
    (session, [id, value]) => answer(session, id, value),
    start(club),
  ),
  details,
);
assert.ok(filled.kind === 'ok');
const good = filled.value;

test('what was sealed is accepted', () => {
  assert.deepEqual(validateClub(good), []);
});

for (const [what, change] of [
  ['an unknown option', { attends: { status: 'answered', value: 'perhaps' } }],
  ['an unknown point', { staff: { status: 'answered', value: 'splendid' } }],
  ['a label instead of an id', { staff: { status: 'answered', value: 'Good' } }],
  ['an option by the name of a status', { staff: { status: 'answered', value: 'dont-know' } }],
  ['one choice twice', { days: { status: 'answered', value: ['friday', 'friday'] } }],
  ['no choice among several', { days: { status: 'answered', value: [] } }],
  ['an exclusive choice with another', { days: { status: 'answered', value: ['friday', 'varies'] } }],
  ['half a number', { distance: { status: 'answered', value: 2.5 } }],
  ['a number too small', { distance: { status: 'answered', value: -1 } }],
  ['a number that JavaScript cannot hold', { distance: { status: 'answered', value: 2 ** 53 } }],
  ['a day that is none', { since: { status: 'answered', value: '2023-02-29' } }],
  ['too many words', { 'food-why': { status: 'answered', value: 'a'.repeat(201) } }],
  ['no words', { 'food-why': { status: 'answered', value: '' } }],
  ['a way that is not offered', { days: { status: 'not-applicable' } }],
  ['an unknown status', { days: { status: 'forgotten' } }],
  ['no status', { days: {} }],
  ['a value without a view', { staff: { status: 'dont-know', value: 'good' } }],
  ['something beside the answer', { days: { status: 'skipped', seconds: 12 } }],
  ['a required question that was skipped', { attends: { status: 'skipped' } }],
  ['what everybody is shown, not shown', { attends: { status: 'not-shown' } }],
  ['an answer to what is hidden', { food: { status: 'answered', value: 'good' } }],
  ['an unknown question', { colour: { status: 'skipped' } }],
  ['a question left out', { staff: undefined }],
] as const) {
  test(`refuses ${what}, as the check does`, () => {
    const submission: unknown = JSON.parse(JSON.stringify({ ...good, answers: { ...good.answers, ...change } }));
    assert.notDeepEqual(codesOf(club, submission), []);
    assert.notDeepEqual(validateClub(submission), []);
  });
}

for (const [what, change] of [
  ['another survey', { survey: { ...good.survey, hash: `sha256-${'0'.repeat(64)}` } }],
  ['a version of a module that was not asked', { modules: ['transport@1.1.0'] }],
  ['another audience', { audience: 'young-person' }],
  ['a time', { completedOn: '2026-11-23T10:00:00Z' }],
  ['a name for an authority', { authority: 'Barnet' }],
  ['an id that tells the time', { submissionId: '01890a5d-ac96-774b-bcce-b302099a8057' }],
] as const) {
  test(`refuses ${what}`, () => {
    assert.notDeepEqual(codesOf(club, { ...good, ...change }), []);
    assert.notDeepEqual(validateClub({ ...good, ...change }), []);
  });
}

test('on paper a required question may be blank', () => {
  const blank = seal(start(club), { ...details, mode: 'paper' });
  assert.ok(blank.kind === 'ok');
  assert.deepEqual(validateClub(blank.value), []);
  assert.notDeepEqual(validateClub({ ...blank.value, mode: 'online' }), []);
});

/** A whole number below a limit, one after another: what a run of a property chooses. */
type Choose = (limit: number) => number;

function chooser(numbers: readonly number[]): Choose {
  let i = 0;
  return (limit) => (numbers[i++ % numbers.length] ?? 0) % limit;
}

/** Answers that fit, shown or hidden as the conditions say, with a few of them changed into something else. */
function someAnswers(survey: Survey, choose: Choose, oddOnes: number): Record<string, unknown> {
  const asked = askedItemsOf(survey);
  const answers: Record<string, ReturnType<typeof fittingAnswer>> = {};
  for (const item of asked) answers[item.question.id] = fittingAnswer(item, choose);
  const shown = new Set<unknown>(shownItems(survey, (id) => answers[id]));
  const all: Record<string, unknown> = Object.fromEntries(
    asked.map((item) => [item.question.id, shown.has(item) ? answers[item.question.id] : { status: 'not-shown' }]),
  );
  for (let i = 0; i < oddOnes; i++) {
    const { question } = asked[choose(asked.length)] ?? {};
    if (question) all[question.id] = odd[choose(odd.length)];
  }
  return all;
}

function fittingAnswer({ question, choices }: AskedItem, choose: Choose) {
  const ways = question.nonSubstantive ?? [];
  const way = ways[choose(ways.length + 4)];
  if (way) return { status: way } as const;
  const choice = choices[choose(Math.max(1, choices.length))] ?? '';
  switch (question.kind) {
    case 'scale':
    case 'single':
      return { status: 'answered', value: choice } as const;
    case 'multiple':
      return { status: 'answered', value: [choice] } as const;
    case 'text':
      return { status: 'answered', value: 'Words' } as const;
    case 'number':
      return { status: 'answered', value: question.min ?? question.max ?? 7 } as const;
    case 'date':
      return { status: 'answered', value: question.min ?? question.max ?? '2024-02-29' } as const;
  }
}

const odd: readonly unknown[] = [
  ...['skipped', 'not-shown', 'dont-know', 'not-applicable', 'prefer-not-to-say', 'answered', 'lost'].map((status) => ({ status })),
  ...['yes', 'no', 'good', 'a', 'b', '', '12', '2023-02-29', '1066-10-14', '9999-12-31', 'x'.repeat(10_001), '🙂'.repeat(5_001)].map(
    answered,
  ),
  ...[0, -1, 1.5, 12, 1e15, 2 ** 53, true, null, {}, [], ['a'], ['a', 'b'], ['b', 'none'], ['a', 'a'], [['a']], ['monday', 1]].map(
    answered,
  ),
  ...[null, 'good', 12, [], { value: 'good' }, { status: 'skipped', value: 'a' }],
];

function answered(value: unknown): unknown {
  return { status: 'answered', value };
}

/** What no schema can compare. */
const beyond: ReadonlySet<string> = new Set(['too-early', 'too-late', 'too-long']);

/** Holds the schema of a survey against the check, for one submission. */
function compare(survey: Survey, validate: Validate, answers: unknown): 'accepted' | 'refused' {
  const submission: unknown = JSON.parse(
    JSON.stringify({
      ...good,
      survey: { id: survey.id, version: survey.version, hash: survey.hash },
      modules: survey.modules,
      audience: survey.audience,
      plan: survey.plan,
      answers,
    }),
  );
  const codes = codesOf(survey, submission);
  const found = validate(submission);
  if (codes.length === 0) assert.deepEqual(found, []);
  if (found.length === 0)
    assert.deepEqual(
      codes.filter((code) => !beyond.has(code)),
      [],
    );
  return codes.length === 0 ? 'accepted' : 'refused';
}

const numbers = fc.array(fc.nat(), { minLength: 20, maxLength: 60 });

test('on random submissions to everything that is shipped, the schema says what the check says', () => {
  const surveys = [club, ...largest].map((survey) => ({ survey, validate: validator(survey) }));
  const count = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...surveys), numbers, fc.integer({ min: 0, max: 2 }), ({ survey, validate }, list, oddOnes) => {
      count[compare(survey, validate, someAnswers(survey, chooser(list), oddOnes))]++;
    }),
    { numRuns: 250 },
  );
  assert.ok(count.accepted > 50 && count.refused > 50, JSON.stringify(count));
});

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      question: fc.constantFrom('q0', 'q1', 'q2'),
      is: fc.uniqueArray(fc.constantFrom('a', 'b', 'dont-know'), { minLength: 1 }),
    }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

/** Three questions with options, of which the second and third may be hidden, and two sections behind them that each have a condition or none. */
function surveyWith(conditions: readonly (Condition | null)[]): Survey {
  const showIf = (i: number) => (conditions[i] ? { showIf: conditions[i] } : {});
  const text = { en: 'x' };
  const options = ['a', 'b', 'none'].map((id) => ({ id, label: { en: id } }));
  const question = (id: string, kind: 'single' | 'multiple'): Question => ({
    id,
    concept: id,
    kind,
    text,
    options,
    nonSubstantive: ['dont-know'],
  });
  const last: Question = { id: 'q3', concept: 'q3', kind: 'number', text, ...showIf(2) };
  return composed({
    ...{
      format: 'poet-instrument/1',
      id: 'example/random',
      version: '1.0.0',
      audience: 'practitioner',
      plan: 'ehcp',
      title: text,
      scales: [],
    },
    sections: [
      {
        id: 's0',
        title: text,
        questions: [question('q0', 'single'), { ...question('q1', 'multiple'), ...hiddenBy('q0') }, question('q2', 'single')],
      },
      { id: 's1', title: text, ...showIf(0), questions: [last] },
      {
        id: 's2',
        title: text,
        ...showIf(1),
        questions: [
          { id: 'q4', concept: 'q4', kind: 'text', text },
          { id: 'q5', concept: 'q5', kind: 'text', text, required: true },
        ],
      },
    ],
  });
}

function hiddenBy(question: string): { readonly showIf: Condition } {
  return { showIf: { question, is: ['a', 'dont-know'] } };
}

test('whatever the conditions are, the schema hides what they hide', () => {
  const count = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.option(condition), { minLength: 3, maxLength: 3 }),
      fc.array(numbers, { minLength: 6, maxLength: 6 }),
      (conditions, lists) => {
        const survey = surveyWith(conditions);
        const validate = validator(survey);
        lists.forEach((list, i) => count[compare(survey, validate, someAnswers(survey, chooser(list), i % 3))]++);
      },
    ),
    { numRuns: 80 },
  );
  assert.ok(count.accepted > 100 && count.refused > 100, JSON.stringify(count));
});
