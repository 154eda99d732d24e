import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clubInstrument, clubSurvey, transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments } from '../../content/index.ts';
import type { Condition } from '../../model/condition.ts';
import type { Finding } from '../../model/finding.ts';
import type { MultipleQuestion, Question, SingleQuestion } from '../../model/question.ts';
import type { Section } from '../../model/section.ts';
import { checkSurvey } from '../check-survey.ts';
import { partsOf } from '../parts-of.ts';
import { proveConditions } from './prove-conditions.ts';

const needs = (question: string, ...is: string[]): Condition => ({ question, is });

type Extra<Q extends Question> = Partial<Omit<Q, 'kind' | 'id'>>;
const choice = (id: string, options: readonly string[], extra: Extra<SingleQuestion> = {}): Question => ({
  kind: 'single',
  id,
  concept: id,
  text: { en: `${id}?` },
  options: options.map((one) => ({ id: one, label: { en: one } })),
  ...extra,
});
const several = (id: string, options: readonly string[], extra: Extra<MultipleQuestion> = {}): Question => ({
  kind: 'multiple',
  id,
  concept: id,
  text: { en: `${id}?` },
  options: options.map((one) => ({ id: one, label: { en: one }, ...(one === 'none' ? { exclusive: true as const } : {}) })),
  ...extra,
});
const yesNo = (id: string, showIf?: Condition): Question => choice(id, ['yes', 'no'], showIf ? { showIf } : {});
const words = (id: string, showIf: Condition): Question => ({ kind: 'text', id, concept: id, text: { en: `${id}?` }, showIf });
const section = (id: string, questions: readonly Question[], showIf?: Condition): Section => ({
  id,
  title: { en: id },
  questions,
  ...(showIf ? { showIf } : {}),
});

/** What is found in sections that are otherwise in order. */
function prove(...sections: readonly Section[]): Finding[] {
  const located = sections.map((one, i) => ({ section: { ...one, from: 'core' as const }, path: `/sections/${i}` }));
  assert.deepEqual(checkSurvey(located, new Map()), []);
  return proveConditions(located, new Map());
}

/** The one thing that is found. */
function only(findings: readonly Finding[]): Finding {
  assert.equal(findings.length, 1, JSON.stringify(findings, null, 2));
  return findings[0] ?? assert.fail();
}

test('nothing is found in the examples, nor in anything that is shipped', () => {
  for (const definition of [...instruments, ...catalogue, clubInstrument(), transportModule()])
    for (const part of partsOf(definition))
      assert.deepEqual(proveConditions(part.sections, new Map(definition.scales.map((scale) => [scale.id, scale]))), [], definition.id);
  const { sections, scales } = clubSurvey([transportModule()]);
  const located = sections.map((one, i) => ({ section: one, path: `/sections/${i}` }));
  assert.deepEqual(proveConditions(located, new Map(scales.map((scale) => [scale.id, scale]))), []);
});

test('a question that its section rules out is never shown, and the two conditions that clash are named', () => {
  const found = prove(
    section('about', [yesNo('has-plan')]),
    section('without', [yesNo('why', needs('has-plan', 'yes')), yesNo('since')], needs('has-plan', 'no')),
  );
  assert.deepEqual(only(found), {
    severity: 'error',
    path: '/sections/1/questions/0/showIf',
    code: 'never-shown',
    message:
      'No answers show question "why". This needs "has-plan" to be yes, but its section needs it to be no. ' +
      'Change /sections/1/questions/0/showIf or /sections/1/showIf.',
  });
});

test('two parts of one condition that clash are named, however deep in "all"', () => {
  const showIf: Condition = { all: [needs('a', 'yes'), { all: [needs('b', 'yes'), needs('a', 'no')] }] };
  const found = only(prove(section('s', [yesNo('a'), yesNo('b'), words('w', showIf)])));
  assert.equal(
    found.message,
    'No answers show question "w". This needs "a" to be yes, but also needs it to be no. ' +
      'Change /sections/0/questions/2/showIf/all/0 or /sections/0/questions/2/showIf/all/1/all/1.',
  );
});

test('a clash with the condition of a question that is asked about is named where it stands', () => {
  const found = only(
    prove(section('s', [yesNo('a'), yesNo('b', needs('a', 'no')), words('w', { all: [needs('b', 'yes'), needs('a', 'yes')] })])),
  );
  assert.equal(
    found.message,
    'No answers show question "w". This needs "a" to be yes, but "b" needs it to be no. ' +
      'Change /sections/0/questions/2/showIf/all/1 or /sections/0/questions/1/showIf.',
  );
  const sections = [
    section('s', [yesNo('a')]),
    section('t', [yesNo('b')], needs('a', 'no')),
    section('u', [yesNo('c', needs('b', 'yes'))]),
    section('v', [words('w', needs('c', 'yes'))], needs('a', 'yes')),
  ];
  assert.equal(
    only(prove(...sections)).message,
    'No answers show question "w". Its section needs "a" to be yes, but the section "t" needs it to be no. ' +
      'Change /sections/3/showIf or /sections/1/showIf.',
  );
});

test('a section that no answers show is named, and not each of its questions', () => {
  const found = only(
    prove(
      section('s', [yesNo('a'), yesNo('b', needs('a', 'no'))]),
      section('t', [yesNo('c'), words('w', needs('c', 'yes'))], { all: [needs('a', 'yes'), needs('b', 'yes', 'no')] }),
    ),
  );
  assert.deepEqual(found, {
    severity: 'error',
    path: '/sections/1/showIf',
    code: 'never-shown',
    message:
      'No answers show section "t". This needs "a" to be yes, but "b" needs it to be no. ' +
      'Change /sections/1/showIf/all/0 or /sections/0/questions/1/showIf.',
  });
});

test('what follows from a question that is never shown is not reported again', () => {
  const found = prove(
    section('s', [
      yesNo('a'),
      yesNo('b', { all: [needs('a', 'yes'), needs('a', 'no')] }),
      words('w', needs('b', 'yes')),
      words('x', { not: needs('b', 'yes') }),
      yesNo('c', needs('b', 'no')),
      words('y', { all: [needs('c', 'yes'), needs('a', 'yes')] }),
    ]),
  );
  assert.equal(only(found).path, '/sections/0/questions/1/showIf');
});

test('another fault behind the first is found as well', () => {
  const found = prove(
    section('s', [
      yesNo('a'),
      yesNo('b', { all: [needs('a', 'yes'), needs('a', 'no')] }),
      words('w', { all: [needs('b', 'yes'), needs('b', 'no')] }),
    ]),
  );
  assert.deepEqual(
    found.map(({ path, code }) => `${path} ${code}`),
    ['/sections/0/questions/1/showIf never-shown', '/sections/0/questions/2/showIf never-shown'],
  );
});

test('a fault inside a section that is never shown is named where it stands, too', () => {
  const never = section('t', [choice('b', ['yes', 'no'], { required: true }), words('w', { not: needs('b', 'yes', 'no') })], {
    all: [needs('a', 'yes'), needs('a', 'no')],
  });
  assert.deepEqual(
    prove(section('s', [yesNo('a')]), never).map(({ message }) => message),
    [
      'No answers show section "t". This needs "a" to be yes, but also needs it to be no. ' +
        'Change /sections/1/showIf/all/0 or /sections/1/showIf/all/1.',
      'No answers show question "w". This needs "b" not to be yes or no, which can never be where its section is shown. ' +
        'Change /sections/1/questions/1/showIf.',
    ],
  );
});

test('one part that can never hold is named alone', () => {
  const consent = choice('consent', ['yes', 'no'], { required: true });
  const showIf: Condition = { all: [needs('a', 'yes'), { not: needs('consent', 'yes', 'no') }] };
  assert.equal(
    only(prove(section('s', [yesNo('a'), consent, words('w', showIf)]))).message,
    'No answers show question "w". This needs "consent" not to be yes or no, which can never be. Change /sections/0/questions/2/showIf/all/1.',
  );
  const skipped = prove(
    section('s', [yesNo('a'), choice('consent', ['yes', 'no'], { required: true, nonSubstantive: ['dont-know'] }), words('w', showIf)]),
  );
  assert.deepEqual(skipped, [], 'not knowing is neither yes nor no');
});

test('three parts that clash only together are named together, and nothing besides', () => {
  const colours = choice('colour', ['red', 'green', 'blue'], { required: true });
  const rules = ['red', 'green', 'blue'].map((one): Condition => ({ not: needs('colour', one) }));
  const found = only(prove(section('s', [yesNo('a'), colours, words('w', { all: [needs('a', 'yes'), ...rules] })])));
  assert.equal(
    found.message,
    'No answers show question "w". These cannot all be: this needs "colour" not to be red; this needs "colour" not to be green; ' +
      'this needs "colour" not to be blue. Change /sections/0/questions/2/showIf/all/1, /sections/0/questions/2/showIf/all/2 or ' +
      '/sections/0/questions/2/showIf/all/3.',
  );
});

test('of several choices, the most that may be chosen and those that stand alone are counted', () => {
  const both: Condition = { all: [needs('days', 'mon'), needs('days', 'tue')] };
  const days = ['mon', 'tue', 'wed', 'none'];
  const asking = (extra: Extra<MultipleQuestion>, showIf: Condition) =>
    prove(section('s', [several('days', days, extra), words('w', showIf)]));
  assert.deepEqual(asking({}, both), []);
  assert.deepEqual(asking({ max: 2 }, both), []);
  assert.equal(
    only(asking({ max: 1 }, both)).message,
    'No answers show question "w". This needs "days" to include mon, but also needs it to include tue. ' +
      'Change /sections/0/questions/1/showIf/all/0 or /sections/0/questions/1/showIf/all/1.',
  );
  assert.equal(only(asking({}, { all: [needs('days', 'mon'), needs('days', 'none')] })).code, 'never-shown');
  const nothing: Condition = { not: needs('days', ...days) };
  assert.deepEqual(asking({}, nothing), [], 'nothing need be chosen');
  assert.equal(only(asking({ required: true }, nothing)).code, 'never-shown');
  assert.deepEqual(asking({ required: true, nonSubstantive: ['dont-know'] }, nothing), [], 'not knowing is an answer');
  assert.deepEqual(asking({ required: true, max: 1 }, { not: needs('days', 'mon', 'tue', 'wed') }), [], '"none" is left');
});

test('a condition that holds whatever is answered is a warning', () => {
  const age = choice('age', ['under-16', 'over-16'], { required: true });
  assert.deepEqual(only(prove(section('s', [age, words('w', needs('age', 'under-16', 'over-16'))]))), {
    severity: 'warning',
    path: '/sections/0/questions/1/showIf',
    code: 'always-true',
    message:
      'The condition of question "w" needs "age" to be under-16 or over-16, which holds whatever is answered wherever its section is shown. ' +
      'Take it out, or correct it.',
  });
  assert.deepEqual(prove(section('s', [choice('age', ['under-16', 'over-16']), words('w', needs('age', 'under-16', 'over-16'))])), []);
});

test('a condition that repeats its section’s is a warning, and so is a part that never changes', () => {
  const inSection = (showIf: Condition) =>
    prove(section('s', [yesNo('a'), yesNo('b')]), section('t', [words('w', showIf)], needs('a', 'yes')));
  assert.equal(only(inSection(needs('a', 'yes'))).code, 'always-true');
  assert.deepEqual(only(inSection({ all: [needs('b', 'yes'), { not: needs('a', 'no') }] })), {
    severity: 'warning',
    path: '/sections/1/questions/0/showIf/all/1',
    code: 'always-true',
    message:
      'This part of the condition of question "w" needs "a" not to be no, which holds whatever is answered wherever its section is shown. ' +
      'Take it out, or correct it.',
  });
  assert.deepEqual(only(inSection({ any: [needs('b', 'yes'), { all: [needs('a', 'no'), needs('b', 'no')] }] })), {
    severity: 'warning',
    path: '/sections/1/questions/0/showIf/any/1',
    code: 'never-true',
    message:
      'This part of the condition of question "w" needs "a" to be no and "b" to be no, which never holds where its section is shown. ' +
      'Take it out, or correct it.',
  });
});

test('a condition on many questions is called by where it stands', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const any: Condition = { any: ids.map((id) => needs(id, 'yes')) };
  const found = only(prove(section('s', [...ids.map((id) => yesNo(id)), words('w', { all: [{ not: any }, needs('c', 'yes')] })])));
  assert.equal(
    found.message,
    'No answers show question "w". This needs what /sections/0/questions/5/showIf/all/0 says, but also needs "c" to be yes. ' +
      'Change /sections/0/questions/5/showIf/all/0 or /sections/0/questions/5/showIf/all/1.',
  );
});

test('several choices among 15, with a question for each of them, are proved', () => {
  const options = Array.from({ length: 15 }, (_, i) => `o${i}`);
  const follow = options.map((one) => yesNo(`f-${one}`, needs('which', one)));
  assert.deepEqual(prove(section('s', [several('which', options), ...follow])), []);
  assert.deepEqual(prove(section('s', [several('which', options, { max: 3, required: true }), ...follow])), []);
  const four = words('w', { all: options.slice(0, 4).map((one) => needs(`f-${one}`, 'yes')) });
  const found = only(prove(section('s', [several('which', options, { max: 3 }), ...follow, four])));
  assert.match(
    found.message,
    /^No answers show question "w"\. These cannot all be: "f-o0" needs "which" to include o0; .* or \/sections\/0\/questions\/4\/showIf\.$/,
  );
});

test('a chain of a thousand questions, and 300 questions on one, are proved', () => {
  const chain = Array.from({ length: 1000 }, (_, i) => yesNo(`q${i}`, i > 0 ? needs(`q${i - 1}`, 'yes') : undefined));
  assert.deepEqual(prove(section('s', chain)), []);
  const broken = [...chain.slice(0, 999), yesNo('last', { all: [needs('q998', 'yes'), needs('q0', 'no')] })];
  assert.equal(
    only(prove(section('s', broken))).message,
    'No answers show question "last". This needs "q0" to be no, but "q1" needs it to be yes. ' +
      'Change /sections/0/questions/999/showIf/all/1 or /sections/0/questions/1/showIf.',
  );
  const options = Array.from({ length: 300 }, (_, i) => `o${i}`);
  for (const first of [choice('first', options), several('first', options), several('first', options, { max: 20 })])
    assert.deepEqual(prove(section('s', [first, ...options.map((one) => yesNo(`f-${one}`, needs('first', one)))])), []);
});

test('conditions 30 deep are proved', () => {
  const deep = Array.from({ length: 30 }).reduce<Condition>(
    (inner, _, i) => (i % 2 ? { not: inner } : { any: [needs('b', 'yes'), inner] }),
    needs('a', 'yes'),
  );
  assert.deepEqual(
    prove(section('s', [yesNo('a'), yesNo('b'), words('w', { all: [deep, { not: deep }] })])).map(({ code }) => code),
    ['never-shown'],
  );
});

test('conditions that are too complex to be proved are refused, with what to do', () => {
  const n = 24;
  const pairs = Array.from({ length: n }, (_, i): Condition => ({ all: [needs(`a${i}`, 'yes'), needs(`b${i}`, 'yes')] }));
  const questions = ['a', 'b'].flatMap((name) => Array.from({ length: n }, (_, i) => yesNo(`${name}${i}`)));
  assert.deepEqual(
    only(prove(section('s', [...questions, words('w', { any: pairs }), words('x', { all: [needs('a0', 'yes'), needs('a0', 'no')] })]))),
    {
      severity: 'error',
      path: `/sections/0/questions/${2 * n}/showIf`,
      code: 'too-complex',
      message:
        'At question "w" the conditions depend on too many answers together to be proved; nothing from here on was. ' +
        'Ask about fewer questions in one condition, or split it over several.',
    },
  );
  const huge = several(
    'huge',
    Array.from({ length: 500 }, (_, i) => `o${i}`),
    { max: 250 },
  );
  const most = section('s', [huge, words('w', { any: [needs('huge', 'o1'), needs('huge', 'o2')] })]);
  assert.deepEqual(
    prove(most).map(({ code }) => code),
    [],
  );
});

test('a question without a condition that makes it too complex is named itself', () => {
  const options = Array.from({ length: 500 }, (_, i) => `o${i}`);
  const huge = ['a', 'b', 'c', 'd', 'e'].map((id) => several(id, options, { max: 250 }));
  const found = only(prove(section('s', [...huge, words('w', { any: huge.map(({ id }) => needs(id, 'o1')) })])));
  assert.equal(found.code, 'too-complex');
  assert.match(found.path, /^\/sections\/0\/questions\/[0-4]$/);
});

test('two parts that clash are named rather than three, though others stand before them', () => {
  const others = ['n1', 'n2', 'n3', 'n4'];
  const three = [needs('colour', 'red', 'green'), needs('colour', 'red', 'blue'), needs('colour', 'green', 'blue')];
  const all = [...others.map((id) => needs(id, 'yes')), needs('a', 'yes'), needs('a', 'no'), ...three];
  const asked = [...others.map((id) => yesNo(id)), yesNo('a'), choice('colour', ['red', 'green', 'blue'])];
  assert.equal(
    only(prove(section('s', [...asked, words('w', { all })]))).message,
    'No answers show question "w". This needs "a" to be yes, but also needs it to be no. ' +
      'Change /sections/0/questions/6/showIf/all/4 or /sections/0/questions/6/showIf/all/5.',
  );
});

test('wherever two conditions that clash are hidden among others, these two are named', () => {
  const noise = (random: fc.GeneratorValue): Condition => needs(random(fc.constantFrom, 'n1', 'n2', 'n3'), 'yes');
  fc.assert(
    fc.property(fc.gen(), (random) => {
      const among = (condition: Condition): Condition => {
        const others = Array.from({ length: random(fc.integer, { min: 0, max: 3 }) }, () => noise(random));
        const at = random(fc.integer, { min: 0, max: others.length });
        return { all: [...others.slice(0, at), condition, ...others.slice(at)] };
      };
      const [yes, no] = random(fc.boolean) ? ['yes', 'no'] : ['no', 'yes'];
      const [first, second] = [among(needs('filter', yes)), random(fc.boolean) ? among(needs('filter', no)) : needs('filter', no)];
      const filter = random(fc.constantFrom, yesNo('filter'), several('filter', ['yes', 'no'], { max: 1 }));
      const about = section('about', [yesNo('n1'), yesNo('n2'), yesNo('n3'), filter]);
      const inTurn: Condition = { all: [needs('further', 'no'), second] };
      const places: Section[] = [
        section('s', [words('w', second)], first),
        section('s', [words('w', { all: [first, second] })]),
        section('s', [yesNo('between', first), yesNo('further', needs('between', 'yes')), words('w', inTurn)]),
      ];
      const sections = [about, random(fc.constantFrom, ...places)];
      const { message, code } = only(prove(...sections));
      assert.equal(code, 'never-shown');
      const named = message.split('. Change ')[1]?.replace(/\.$/, '').split(' or ') ?? [];
      const found = named.map((path) => at(sections, path));
      assert.deepEqual(new Set(found), new Set([needs('filter', yes), needs('filter', no)]), message);
    }),
  );
});

/** What stands at a JSON Pointer. */
function at(sections: readonly Section[], path: string): unknown {
  const steps = path.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], { sections });
}
