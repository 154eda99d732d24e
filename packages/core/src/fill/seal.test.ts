import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clubSurvey, details } from '../../../../examples/definitions/read-definition.ts';
import { compose } from '../compose/compose.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { NonSubstantive } from '../model/code-lists.ts';
import type { Condition } from '../model/condition.ts';
import { checkCharacters } from '../model/check-characters.ts';
import { parse } from '../model/parse.ts';
import type { AnswerableQuestion } from '../model/question.ts';
import type { Session } from '../model/session.ts';
import { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import { checkSubmission } from './check-submission.ts';
import { seal } from './seal.ts';
import { answer, start, visibleQuestions } from './session.ts';

type Given = AnswerValue | { readonly status: NonSubstantive };

const fill = (survey: Survey, given: Readonly<Record<string, Given>>): Session =>
  Object.entries(given).reduce((session, [id, value]) => answer(session, id, value), start(survey));

test('every question has exactly one status, and what was typed leaves in its own form', () => {
  const submission = seal(
    fill(clubSurvey(), {
      attends: 'yes',
      staff: { status: 'dont-know' },
      food: 'good',
      distance: ' 1,500 ',
      since: '2024-9-1',
      change: ' More games\n',
    }),
    details,
  );
  assert.ok(submission.kind === 'ok');
  assert.deepEqual(submission.value.answers, {
    attends: { status: 'answered', value: 'yes' },
    days: { status: 'skipped' },
    staff: { status: 'dont-know' },
    food: { status: 'answered', value: 'good' },
    'food-why': { status: 'not-shown' },
    distance: { status: 'answered', value: 1500 },
    since: { status: 'answered', value: '2024-09-01' },
    change: { status: 'answered', value: 'More games' },
    helper: { status: 'skipped' },
    age: { status: 'skipped' },
  });
});

test('the submission names the survey that was answered and what it was told, and no more', () => {
  const survey = clubSurvey();
  const submission = seal(fill(survey, { attends: 'no' }), { ...details, language: 'cy' });
  assert.ok(submission.kind === 'ok');
  const { answers, ...envelope } = submission.value;
  assert.deepEqual(envelope, {
    format: 'poet-submission/1',
    submissionId: details.submissionId,
    survey: { id: survey.id, version: survey.version, hash: survey.hash },
    modules: [],
    authority: '302',
    audience: 'parent-carer',
    plan: 'ehcp',
    mode: 'online',
    language: 'cy',
    presentation: 'standard',
    helper: 'not-said',
    completedOn: '2026-11-23',
  });
  assert.equal(Object.keys(answers).length, 10);
});

test('answers that routing hides leave as not shown, and stay in the session', () => {
  const session = fill(clubSurvey(), { attends: 'yes', staff: 'good', food: 'poor', 'food-why': 'Cold' });
  const changed = answer(session, 'attends', 'no');
  const submission = seal(changed, details);
  assert.ok(submission.kind === 'ok');
  for (const id of ['staff', 'food', 'food-why']) assert.deepEqual(submission.value.answers[id], { status: 'not-shown' });
  assert.deepEqual(changed.answers.get('food-why'), { status: 'answered', value: 'Cold' });
});

test('the problem of a hidden answer holds nobody up', () => {
  assert.equal(seal(fill(clubSurvey(), { attends: 'no', 'food-why': 'a'.repeat(300), since: 'then' }), details).kind, 'ok');
});

test('an answer that is not in order is an issue at its place', () => {
  const submission = seal(fill(clubSurvey(), { attends: 'yes', distance: 'far' }), details);
  assert.ok(submission.kind === 'issues');
  assert.deepEqual(
    submission.issues.map(({ code, path }) => `${code} ${path}`),
    ['required /answers/staff', 'not-a-number /answers/distance'],
  );
});

test('characters that no database can hold leave as the mark of a lost character', () => {
  const submission = seal(fill(clubSurvey(), { attends: 'no', change: 'a\u0000b \ud83d c' }), details);
  assert.ok(submission.kind === 'ok');
  assert.deepEqual(submission.value.answers['change'], { status: 'answered', value: 'a\ufffdb \ufffd c' });
  assert.deepEqual(checkCharacters(submission.value), []);
});

test('the question called "helper" says who filled it in', () => {
  for (const helper of ['alone', 'with-help', 'someone-else'] as const) {
    const submission = seal(fill(clubSurvey(), { attends: 'no', helper }), details);
    assert.equal(submission.kind === 'ok' && submission.value.helper, helper);
  }
});

/** A question of a random kind that may depend on one before it, and what is answered to it. */
interface Plan {
  readonly kind: AnswerableQuestion['kind'];
  readonly given: Given;
  readonly isRequired: boolean;
  readonly startsSection: boolean;
  readonly offers: readonly NonSubstantive[];
  /** Which of the earlier choices it depends on, counted from the back; none where there are not so many. */
  readonly dependsOn: number;
  readonly isNegated: boolean;
}

const ways = ['dont-know', 'not-applicable', 'prefer-not-to-say'] as const;
const option = fc.constantFrom('a', 'b', 'c');
const fitting: Readonly<Record<AnswerableQuestion['kind'], fc.Arbitrary<Given>>> = {
  scale: option,
  single: option,
  multiple: fc.oneof(fc.uniqueArray(option, { maxLength: 2 }), fc.constant(['none'])),
  text: fc.oneof(fc.string({ unit: 'binary', maxLength: 10 }), fc.constantFrom('\u0000', '\ud83d', ' \ude00\ud83d')),
  number: fc.oneof(fc.integer({ min: -3, max: 1000 }), fc.constantFrom('12', ' 7', '-3', '-0', '1,000')),
  date: fc.constantFrom('2024-2-3', '2024-12-31', '--'),
};
const odd: fc.Arbitrary<Given> = fc.oneof(
  fc.constantFrom('', 'd', '--', '1,5', '2024-2-30', 'a'.repeat(21)),
  fc.constantFrom(...ways).map((status) => ({ status })),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'none')),
  fc.double(),
);
const kindAndAnswer = fc
  .constantFrom(...(Object.keys(fitting) as AnswerableQuestion['kind'][]))
  .chain((kind) =>
    fc.record({ kind: fc.constant(kind), given: fc.oneof({ weight: 12, arbitrary: fitting[kind] }, { weight: 1, arbitrary: odd }) }),
  );
const plans: fc.Arbitrary<Plan[]> = fc.array(
  fc
    .tuple(
      kindAndAnswer,
      fc.record({
        isRequired: fc.boolean(),
        startsSection: fc.boolean(),
        offers: fc.uniqueArray(fc.constantFrom(...ways), { maxLength: 2 }),
        dependsOn: fc.integer({ min: 0, max: 5 }),
        isNegated: fc.boolean(),
      }),
    )
    .map(([asked, how]) => ({ ...asked, ...how })),
  { minLength: 1, maxLength: 12 },
);

function surveyOf(all: readonly Plan[]): Survey {
  const label = { en: 'x' };
  const sections: { id: string; title: typeof label; questions: AnswerableQuestion[] }[] = [];
  const choices: string[] = [];
  all.forEach((plan, i) => {
    if (i === 0 || plan.startsSection) sections.push({ id: `s${i}`, title: label, questions: [] });
    sections.at(-1)?.questions.push(questionOf(plan, `q${i}`, choices));
    if (['scale', 'single', 'multiple'].includes(plan.kind)) choices.unshift(`q${i}`);
  });
  const scales = [{ id: 'scale', points: (['a', 'b', 'c'] as const).map((id) => ({ id, label, polarity: 'neutral' as const })) }];
  const composed = compose({ ...head, title: label, scales, sections });
  assert.ok(composed.kind === 'ok', JSON.stringify(composed));
  return composed.value;
}

const head = { format: 'poet-instrument/1', id: 'example/random', version: '1.0.0', audience: 'young-person', plan: 'ehcp' } as const;

function questionOf({ kind, isRequired, offers, dependsOn, isNegated }: Plan, id: string, choices: readonly string[]): AnswerableQuestion {
  const on = choices[dependsOn];
  const condition: Condition | undefined = on === undefined ? undefined : { question: on, is: ['a', 'b'] };
  const common = {
    ...{ id, concept: id, text: { en: 'x' }, nonSubstantive: offers },
    ...(isRequired ? { required: true as const } : {}),
    ...(condition ? { showIf: isNegated ? { not: condition } : condition } : {}),
  };
  const options = ['a', 'b', 'c'].map((option) => ({ id: option, label: { en: option } }));
  switch (kind) {
    case 'scale':
      return { ...common, kind, scale: 'scale' };
    case 'single':
      return { ...common, kind, options };
    case 'multiple':
      return { ...common, kind, options: [...options, { id: 'none', label: { en: 'None' }, exclusive: true }], max: 2 };
    case 'text':
      return { ...common, kind, maxLength: 20 };
    case 'number':
      return { ...common, kind, min: -3, max: 1000 };
    case 'date':
      return { ...common, kind, min: '2024-01-01', max: '2024-12-31' };
  }
}

test('whatever is answered in whatever survey: what can be sealed is accepted, and what cannot says why', () => {
  let sealedCount = 0;
  fc.assert(
    fc.property(plans, (all) => {
      const survey = surveyOf(all);
      const session = fill(survey, Object.fromEntries(all.map(({ given }, i) => [`q${i}`, given])));
      const sealedOne = seal(session, details);
      const shown = new Set(visibleQuestions(session).map(({ id }) => id));
      if (sealedOne.kind === 'issues') {
        assert.ok(sealedOne.issues.length > 0 && sealedOne.issues.every(({ path }) => shown.has(path.replace('/answers/', ''))));
        return;
      }
      sealedCount++;
      const sent: unknown = JSON.parse(JSON.stringify(sealedOne.value));
      const parsed = parse(Submission, sent);
      assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
      assert.deepEqual(checkSubmission(survey, parsed.value), []);
      assert.deepEqual(checkCharacters(sent), []);
      for (const [id, { status }] of Object.entries(parsed.value.answers)) assert.equal(status !== 'not-shown', shown.has(id), id);
    }),
    { numRuns: 1500 },
  );
  assert.ok(sealedCount >= 500, `only ${sealedCount} could be sealed`);
});

test('on paper a required question may be blank, and what is sealed may be counted', () => {
  const blank = start(clubSurvey());
  const required = visibleQuestions(blank).filter((question) => question.kind !== 'information' && question.required);
  assert.ok(required.length > 0);
  assert.equal(seal(blank, details).kind, 'issues');
  const sealed = seal(blank, { ...details, mode: 'paper' });
  assert.equal(sealed.kind, 'ok');
  assert.deepEqual(sealed.kind === 'ok' && checkSubmission(clubSurvey(), sealed.value), []);
});

test('what the person was told, and that they chose to take part, goes with the answers; nothing else about it', () => {
  const participation = {
    notice: `sha256-${'a'.repeat(64)}`,
    language: 'en',
    presentation: 'standard',
    choice: 'take-part',
    chosenOn: '2026-11-23',
  } as const;
  const survey = clubSurvey();
  const submission = seal({ ...fill(survey, { attends: 'no' }), participation }, details);
  assert.ok(submission.kind === 'ok');
  assert.deepEqual(submission.value.participation, participation);
  assert.deepEqual(checkSubmission(survey, submission.value), []);
  assert.equal(parse(Submission, submission.value).kind, 'ok');
  for (const change of [{ choice: 'no' }, { name: 'Ada' }, { chosenOn: '2026-11-23T10:00:00Z' }, { notice: 'read' }])
    assert.equal(parse(Submission, { ...submission.value, participation: { ...participation, ...change } }).kind, 'issues');
  const without = seal(fill(survey, { attends: 'no' }), details);
  assert.ok(without.kind === 'ok' && !('participation' in without.value));
});
