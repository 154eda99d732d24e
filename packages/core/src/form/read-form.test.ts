import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clubSurvey, details, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { compose } from '../compose/compose.ts';
import { catalogue, instruments } from '../content/index.ts';
import { checkSubmission } from '../fill/check-submission.ts';
import { seal } from '../fill/seal.ts';
import { answer, start } from '../fill/session.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { NonSubstantive } from '../model/code-lists.ts';
import { askedItemsOf } from '../model/items.ts';
import type { AskedItem } from '../model/items.ts';
import type { Session } from '../model/session.ts';
import type { Survey } from '../model/survey.ts';
import { readForm, takeAnswers } from './read-form.ts';

type Given = AnswerValue | { readonly status: NonSubstantive };
type Fields = [string, string][];

/** What a person gives to the element, and what a browser would post of the same given to the form. */
function fieldsOf(item: AskedItem, given: Given): Fields {
  const { id, kind } = item.question;
  const isWritten = kind === 'text' || kind === 'number' || kind === 'date';
  if (typeof given === 'object' && 'status' in given) return [[isWritten ? `${id}.way` : id, given.status]];
  if (typeof given === 'object') return item.choices.filter((choice) => given.includes(choice)).map((choice) => [id, choice]);
  if (kind !== 'date') return given === '' ? [] : [[id, String(given).replaceAll('\n', '\r\n')]];
  const [year = '', month = '', day = ''] = String(given).split('-');
  return [
    [`${id}.day`, day],
    [`${id}.month`, month],
    [`${id}.year`, year],
  ];
}

/** Anything that a person could give to a question. */
function anyGiven({ question, choices }: AskedItem): fc.Arbitrary<Given> {
  const ways = (question.nonSubstantive ?? []).map((status) => fc.constant({ status }));
  const value = (): fc.Arbitrary<Given> => {
    switch (question.kind) {
      case 'scale':
      case 'single':
        return fc.constantFrom(...choices);
      case 'multiple': {
        const exclusive = new Set(question.options.filter((option) => option.exclusive).map(({ id }) => id));
        const several = choices.filter((id) => !exclusive.has(id));
        return fc.oneof(
          fc.subarray(several, { maxLength: question.max ?? several.length }),
          ...[...exclusive].map((id) => fc.constant([id])),
        );
      }
      case 'text':
        return fc.oneof(
          fc.constantFrom('', ' two\nlines ', '\n', '<b>&"\'', 'dont-know', '\0'),
          fc.string({ unit: 'grapheme', maxLength: Math.min(question.maxLength ?? 99, 99) }).map((text) => text.replaceAll('\r', '')),
        );
      case 'number':
        return fc.integer({ min: question.min ?? 0, max: question.max ?? 999 }).chain((n) => fc.constantFrom(String(n), ` ${n} `));
      case 'date':
        return fc.constantFrom(question.min ?? '2024-9-1', question.max ?? '2024-10-31', '--');
    }
  };
  return fc.oneof({ weight: 4, arbitrary: value() }, ...ways, fc.constant<Given>(question.kind === 'multiple' ? [] : ''));
}

const anyGivenTo = (survey: Survey): fc.Arbitrary<readonly Given[]> => fc.tuple(...askedItemsOf(survey).map(anyGiven));

function fill(survey: Survey, all: readonly Given[]): Session {
  return askedItemsOf(survey).reduce((session, item, i) => answer(session, item.question.id, all[i] ?? ''), start(survey));
}

const surveys: readonly [string, Survey][] = [
  ['the example survey', clubSurvey([transportModule()])],
  ...instruments.map((instrument): [string, Survey] => {
    const composed = compose(instrument, catalogue.filter((module) => instrument.audience in module.sections).slice(0, 2));
    assert.ok(composed.kind === 'ok', JSON.stringify(composed));
    return [instrument.id, composed.value];
  }),
];

describe('a form reads to the same submission, byte for byte, as the element makes of the same answers', () => {
  for (const [name, survey] of surveys) {
    test(name, () => {
      let sealedOnes = 0;
      const property = fc.property(anyGivenTo(survey), (all) => {
        const sealed = seal(fill(survey, all), details);
        const fields = askedItemsOf(survey).flatMap((item, i) => fieldsOf(item, all[i] ?? ''));
        const read = readForm(survey, fields);
        if (sealed.kind === 'issues') {
          assert.ok(read.kind === 'problems');
          assert.deepEqual(
            read.problems.map(({ question, code }) => `/answers/${question} ${code}`),
            sealed.issues.map(({ path, code }) => `${path} ${code}`),
          );
          return;
        }
        sealedOnes++;
        assert.ok(read.kind === 'answers', JSON.stringify(read));
        const submission = seal(read.session, details);
        assert.ok(submission.kind === 'ok');
        assert.equal(JSON.stringify(submission.value), JSON.stringify(sealed.value));
        assert.deepEqual(checkSubmission(survey, submission.value), []);
      });
      fc.assert(property, { numRuns: 60 });
      assert.ok(sealedOnes > 5, `Only ${sealedOnes} were in order.`);
    });
  }
});

describe('what cannot be read', () => {
  const club = clubSurvey();
  const base: Fields = [
    ['attends', 'yes'],
    ['staff', 'good'],
  ];
  const problemsOf = (...more: Fields): string[] => {
    const read = readForm(club, [...base.filter(([name]) => !more.some(([other]) => other === name)), ...more]);
    return read.kind === 'problems' ? read.problems.map(({ question, code }) => `${question} ${code}`) : [];
  };

  test('is nothing, where all is in order', () => assert.deepEqual(problemsOf(), []));

  for (const [what, fields, expected] of [
    ['nothing for a question that needs an answer', [['attends', '']], ['attends required']],
    ['an unknown point', [['staff', 'splendid']], ['staff unknown-option']],
    [
      'two points',
      [
        ['staff', 'good'],
        ['staff', 'poor'],
      ],
      ['staff wrong-form'],
    ],
    [
      'a point and a way',
      [
        ['staff', 'good'],
        ['staff', 'dont-know'],
      ],
      ['staff answer-and-way'],
    ],
    ['the name of every object for a point', [['staff', '__proto__']], ['staff unknown-option']],
    ['a way that is not offered', [['staff', 'not-applicable']], ['staff unknown-option']],
    [
      'an option beside one that stands alone',
      [
        ['days', 'varies'],
        ['days', 'monday'],
      ],
      ['days not-with-others'],
    ],
    [
      'one option twice',
      [
        ['days', 'monday'],
        ['days', 'monday'],
      ],
      ['days chosen-twice'],
    ],
    ['letters for a number', [['distance', 'far']], ['distance not-a-number']],
    ['half a day', [['since.day', '1']], ['since not-a-date']],
    [
      'a day that is none',
      [
        ['since.day', '31'],
        ['since.month', '2'],
        ['since.year', '2025'],
      ],
      ['since not-a-date'],
    ],
  ] satisfies [string, Fields, string[]][]) {
    test(what, () => assert.deepEqual(problemsOf(...fields), expected));
  }

  test('is passed over where the other answers hide the question, and where no question has the name', () => {
    const read = readForm(club, [
      ['attends', 'no'],
      ['staff', 'splendid'],
      ['nobody', 'x'],
      ['__proto__', 'y'],
      ['staff', 'dont-know'],
    ]);
    assert.ok(read.kind === 'answers');
    const sealed = seal(read.session, details);
    assert.ok(sealed.kind === 'ok');
    assert.deepEqual(sealed.value.answers['staff'], { status: 'not-shown' });
    assert.ok(!Object.hasOwn(sealed.value.answers, 'nobody'));
  });
});

test('line breaks are those of the element, and count once', () => {
  const read = readForm(clubSurvey(), [
    ['attends', 'no'],
    ['change', 'one\r\ntwo\rthree\nfour\r\n'],
  ]);
  assert.ok(read.kind === 'answers');
  assert.deepEqual(read.session.answers.get('change'), { status: 'answered', value: 'one\ntwo\nthree\nfour\n' });
});

describe('a form that somebody has only begun', () => {
  const club = clubSurvey();
  const valueOf = (session: Session, id: string) => session.answers.get(id);

  test('gives a session with everything so far, in order or not', () => {
    const taken = takeAnswers(start(club), [
      ['attends', 'yes'],
      ['distance', 'far'],
      ['change', ''],
    ]);
    assert.deepEqual([...taken.answers.keys()], ['attends', 'distance']);
    assert.deepEqual(valueOf(taken, 'distance'), { status: 'answered', value: 'far' });
  });

  test('keeps the answer where a way without a view is ticked besides', () => {
    const both: Fields = [
      ['distance', '3'],
      ['distance.way', 'dont-know'],
    ];
    assert.deepEqual(valueOf(takeAnswers(start(club), both), 'distance'), { status: 'answered', value: '3' });
  });

  test('gives the session that it was given where nothing is typed', () => {
    const session = start(club);
    assert.equal(takeAnswers(session, [['change', '']]), session);
  });
});
