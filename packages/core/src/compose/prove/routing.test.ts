import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import { itemProblem } from '../../fill/item-problem.ts';
import { answer, start, visibleQuestions } from '../../fill/session.ts';
import { holds } from '../../fill/visibility.ts';
import type { AnswerValue } from '../../model/answer.ts';
import { NonSubstantive } from '../../model/code-lists.ts';
import type { Condition } from '../../model/condition.ts';
import { itemsOf } from '../../model/items.ts';
import type { Item } from '../../model/items.ts';
import { pointer } from '../../model/pointer.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Section } from '../../model/section.ts';
import type { Session } from '../../model/session.ts';
import type { Survey } from '../../model/survey.ts';
import { compose } from '../compose.ts';
import { costsOf } from '../measure/estimate.ts';
import type { Step } from '../measure/estimate.ts';
import { pathsOf } from '../measure/paths.ts';
import { proveConditions } from './prove-conditions.ts';
import { Routing } from './routing.ts';

/** Whatever somebody could try to give as an answer; `undefined` is to give none. What may be sent is for the session to say. */
type Attempt = AnswerValue | { readonly status: NonSubstantive } | undefined;

/** One way to fill in a survey to its end, and how likely it is on the expected path. */
interface FilledIn {
  readonly session: Session;
  readonly shown: ReadonlySet<string>;
  readonly chance: number;
}

test('what is proved of 2,000 random surveys is what filling them in in every way shows', () => {
  const count = { surveys: 0, ways: 0, neverShown: 0, alwaysTrue: 0, neverTrue: 0 };
  fc.assert(
    fc.property(fc.gen(), (random) => {
      const survey = randomSurvey(random);
      const ways = [...everyWay(survey)];
      count.surveys++;
      count.ways += ways.length;
      checkShown(survey, ways);
      checkPaths(survey, ways);
      const codes = checkFindings(survey, ways);
      count.neverShown += Number(codes.includes('never-shown'));
      count.alwaysTrue += Number(codes.includes('always-true'));
      count.neverTrue += Number(codes.includes('never-true'));
    }),
    { numRuns: 2000 },
  );
  assert.equal(count.surveys, 2000);
  assert.ok(count.neverShown > 100 && count.alwaysTrue > 100 && count.neverTrue > 20, `too few faults to say so: ${JSON.stringify(count)}`);
});

function checkShown(survey: Survey, ways: readonly FilledIn[]): void {
  const routing = new Routing(survey.sections, scalesOf(survey));
  for (const section of survey.sections) {
    const within = routing.when(section.showIf);
    for (const question of section.questions) {
      const shown = routing.diagram.and(within, routing.when(question.showIf));
      const reached = ways.filter((way) => way.shown.has(question.id)).length;
      assert.equal(routing.isPossible(shown), reached > 0, `${question.id} can be shown`);
      assert.equal(routing.isPossible(routing.diagram.not(shown)), reached < ways.length, `${question.id} can be hidden`);
      routing.ask(question, shown);
    }
  }
}

function checkPaths(survey: Survey, ways: readonly FilledIn[]): void {
  const costs = costsOf(survey);
  const taken = ways.map(({ shown, chance }) => {
    const questions = survey.sections.flatMap((section) => section.questions).filter(({ id }) => shown.has(id));
    const sections = survey.sections.filter((section) => section.questions.some(({ id }) => shown.has(id)));
    const seen = new Set<Step>([...questions, ...sections]);
    const milliseconds = costs
      .filter(({ steps }) => steps.some((step) => seen.has(step)))
      .reduce((sum, { seconds }) => sum + Math.round(seconds * 1000), 0);
    return { seconds: milliseconds / 1000, questions: questions.filter(({ kind }) => kind !== 'information').length, chance };
  });
  const inOrder = taken.toSorted((a, b) => a.seconds - b.seconds || a.questions - b.questions);
  const { shortest, longest, expected } = pathsOf(survey);
  for (const [path, way] of [
    [shortest, inOrder[0]],
    [longest, inOrder.at(-1)],
  ] as const)
    assert.deepEqual(path, { questions: way?.questions, seconds: way?.seconds, isBound: false });
  const mean = (size: 'seconds' | 'questions') => taken.reduce((sum, way) => sum + way[size] * way.chance, 0);
  assert.ok(Math.abs(taken.reduce((sum, { chance }) => sum + chance, 0) - 1) < 1e-9);
  assert.ok(Math.abs(expected.seconds - mean('seconds')) < 0.00051, `${expected.seconds} s expected, ${mean('seconds')} s in the mean`);
  assert.ok(Math.abs(expected.questions - mean('questions')) < 0.00051);
}

/** @returns the codes found. */
function checkFindings(survey: Survey, ways: readonly FilledIn[]): string[] {
  const located = survey.sections.map((section, i) => ({ section, path: pointer('sections', i) }));
  const found = proveConditions(located, scalesOf(survey));
  const hidden = new Set(itemsOf(survey).flatMap(({ question: { id } }) => (ways.some(({ shown }) => shown.has(id)) ? [] : [id])));
  const constant = [...constantParts(survey, ways)];
  const warnings = found.filter(({ severity }) => severity === 'warning').map(({ path, code }) => `${path} ${code}`);
  const errors = new Set(found.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  if (hidden.size === 0) {
    assert.deepEqual([...errors], []);
    assert.deepEqual(warnings, constant);
    return found.map(({ code }) => code);
  }
  assert.ok(errors.size > 0, 'something is never shown, and nothing says so');
  // What hangs on a question that is never shown, over however many others, is left until that one is mended.
  const open = new Set(hidden);
  survey.sections.forEach((section, i) => {
    const isSectionNamed = errors.has(pointer('sections', i, 'showIf'));
    if (isSectionNamed) assert.ok(section.questions.every(({ id }) => open.has(id)));
    section.questions.forEach(({ id, showIf }, j) => {
      const isNamed = errors.has(pointer('sections', i, 'questions', j, 'showIf'));
      const hangsOnOpen = [section.showIf, showIf].some((condition) => asksAbout(condition, open));
      if (isNamed) assert.ok(hidden.has(id) || hangsOnOpen, `${id} is shown, and reported`);
      if (hidden.has(id)) assert.ok(isNamed || isSectionNamed || hangsOnOpen, `${id} is never shown, and not reported`);
      if (hangsOnOpen) open.add(id);
    });
  });
  return found.map(({ code }) => code);
}

/** The outermost parts of conditions that are always or never so where their section is shown, as the findings call them. */
function* constantParts(survey: Survey, ways: readonly FilledIn[]): Generator<string> {
  for (const [i, section] of survey.sections.entries()) {
    const at = pointer('sections', i);
    if (section.showIf) yield* constantIn(section.showIf, at + pointer('showIf'), ways);
    const within = ways.filter((way) => !section.showIf || isSo(section.showIf, way));
    for (const [j, { showIf }] of section.questions.entries())
      if (showIf) yield* constantIn(showIf, at + pointer('questions', j, 'showIf'), within);
  }
}

function* constantIn(condition: Condition, path: string, ways: readonly FilledIn[]): Generator<string> {
  const times = ways.filter((way) => isSo(condition, way)).length;
  if (times === ways.length) yield `${path} always-true`;
  else if (times === 0) yield `${path} never-true`;
  else if ('not' in condition) yield* constantIn(condition.not, path + pointer('not'), ways);
  else if ('all' in condition) for (const [i, part] of condition.all.entries()) yield* constantIn(part, path + pointer('all', i), ways);
  else if ('any' in condition) for (const [i, part] of condition.any.entries()) yield* constantIn(part, path + pointer('any', i), ways);
}

function isSo(condition: Condition, { session, shown }: FilledIn): boolean {
  return holds(condition, (id) => (shown.has(id) ? session.answers.get(id) : undefined));
}

function asksAbout(condition: Condition | undefined, ids: ReadonlySet<string>): boolean {
  if (!condition) return false;
  if ('question' in condition) return ids.has(condition.question);
  if ('not' in condition) return asksAbout(condition.not, ids);
  return ('all' in condition ? condition.all : condition.any).some((part) => asksAbout(part, ids));
}

/** Every way to answer the questions that decide something, by the session itself: only what is shown can be answered, and only with what may be sent. */
function* everyWay(survey: Survey): Generator<FilledIn> {
  const begun = start(survey);
  const deciding = itemsOf(survey).filter(({ decides }) => decides);
  const allowed = new Map(
    deciding.map((item) => [item, attemptsAt(item).filter((one) => itemProblem(attempt(begun, item, one), item) === null)]),
  );
  function* goOn(session: Session, [item, ...rest]: readonly Item[], chance: number): Generator<FilledIn> {
    const shown = new Set(visibleQuestions(session).map(({ id }) => id));
    if (!item) yield { session, shown, chance };
    else if (!shown.has(item.question.id)) yield* goOn(session, rest, chance);
    else {
      const all = allowed.get(item) ?? [];
      for (const one of all) yield* goOn(attempt(session, item, one), rest, chance * chanceOf(one, item.question, all));
    }
  }
  yield* goOn(begun, deciding, 1);
}

function attempt(session: Session, { question }: Item, given: Attempt): Session {
  return given === undefined ? session : answer(session, question.id, given);
}

function attemptsAt({ question, choices }: Item): Attempt[] {
  const statuses = NonSubstantive.options.map((status) => ({ status }));
  return [undefined, ...statuses, ...(question.kind === 'multiple' ? subsets(choices) : choices)];
}

/** All but the empty one, which is no answer. */
function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((all, id) => [...all, ...all.map((some) => [...some, id])], [[]]).slice(1);
}

/** What the documentation of `pathsOf` says, counted out. */
function chanceOf(given: Attempt, question: Question, all: readonly Attempt[]): number {
  if (question.kind !== 'multiple') return given === undefined ? 0 : 1 / all.filter((one) => one !== undefined).length;
  const others = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const lines = question.options.length + new Set(question.nonSubstantive).size;
  const isOfOthers = (one: Attempt) => one === undefined || (Array.isArray(one) && one.every((id) => others.includes(id)));
  return isOfOthers(given) ? others.length / lines / all.filter(isOfOthers).length : 1 / lines;
}

type Random = GeneratorValue;

function randomSurvey(random: Random): Survey {
  const earlier: Question[] = [];
  const scales = [3, 2].map((n): Scale => ({ id: `scale-${n}`, points: points(n) }));
  const sections: Section[] = [];
  const n = random(fc.integer, { min: 1, max: 3 });
  for (let i = 0; i < n; i++) {
    const showIf = random(fc.boolean) ? randomCondition(random, [...earlier], scales) : undefined;
    const questions: Question[] = [];
    const size = random(fc.integer, { min: 1, max: 4 });
    for (let j = 0; j < size; j++) {
      const question = randomQuestion(random, { id: `q${earlier.length + 1}`, earlier: [...earlier], scales });
      questions.push(question);
      earlier.push(question);
    }
    sections.push({ id: `s${i}`, title: { en: `Part ${i}` }, questions, ...(showIf ? { showIf } : {}) });
  }
  const common = { format: 'poet-instrument/1', id: 'poet/random', version: '1.0.0', audience: 'parent-carer', plan: 'ehcp' } as const;
  const composed = compose({ ...common, title: { en: 'Random' }, scales, sections });
  assert.equal(composed.kind, 'ok');
  return composed.kind === 'ok' ? composed.value : assert.fail();
}

interface Around {
  readonly id: string;
  readonly earlier: readonly Question[];
  readonly scales: readonly Scale[];
}

function randomQuestion(random: Random, { id, earlier, scales }: Around): Question {
  const condition = random(fc.integer, { min: 0, max: 2 }) > 0 ? randomCondition(random, earlier, scales) : undefined;
  const common = { id, concept: id, text: { en: `Question ${id}?` }, ...(condition ? { showIf: condition } : {}) };
  const required = random(fc.boolean) ? ({ required: true } as const) : {};
  const ways = random(fc.subarray<NonSubstantive>, ['dont-know', 'prefer-not-to-say']);
  const asked = { ...common, ...required, ...(ways.length > 0 ? { nonSubstantive: ways } : {}) };
  const choices = points(random(fc.integer, { min: 2, max: 3 }));
  switch (random(fc.constantFrom, 'single', 'single', 'multiple', 'multiple', 'multiple', 'scale', 'text', 'information')) {
    case 'single':
      return { ...asked, kind: 'single', options: choices };
    case 'multiple': {
      const options = choices.map((one) => (random(fc.integer, { min: 0, max: 3 }) === 0 ? { ...one, exclusive: true as const } : one));
      const max = random(fc.integer, { min: 0, max: 3 });
      return { ...asked, kind: 'multiple', options, ...(max > 0 ? { max } : {}) };
    }
    case 'scale':
      return { ...asked, kind: 'scale', scale: random(fc.constantFrom, ...scales.map((one) => one.id)) };
    case 'text':
      return { ...asked, kind: 'text' };
    default:
      return { ...common, kind: 'information' };
  }
}

/** A condition on some earlier choices, or none if there are none. Few of them, so that every way can be gone. */
function randomCondition(random: Random, earlier: readonly Question[], scales: readonly Scale[]): Condition | undefined {
  const choices = earlier.flatMap((question) => {
    if (question.kind === 'information') return [];
    const ways = question.nonSubstantive ?? [];
    if (question.kind === 'single' || question.kind === 'multiple')
      return [{ id: question.id, values: [...question.options.map(({ id }) => id), ...ways] }];
    const scale = question.kind === 'scale' ? scales.find(({ id }) => id === question.scale) : undefined;
    return scale ? [{ id: question.id, values: [...scale.points.map(({ id }) => id), ...ways] }] : [];
  });
  if (choices.length === 0) return undefined;
  const grow = (depth: number): Condition => {
    const kind = depth === 0 ? 'leaf' : random(fc.constantFrom, 'leaf', 'leaf', 'not', 'all', 'any');
    if (kind === 'not') return { not: grow(depth - 1) };
    const parts = () => Array.from({ length: random(fc.integer, { min: 1, max: 3 }) }, () => grow(depth - 1));
    if (kind === 'all') return { all: parts() };
    if (kind === 'any') return { any: parts() };
    const { id, values } = random(fc.constantFrom, ...choices.slice(0, 4));
    return { question: id, is: random(fc.subarray<string>, values, { minLength: 1 }) };
  };
  return grow(3);
}

function points(n: number): { id: string; label: { en: string }; polarity: 'positive' | 'negative' }[] {
  return ['a', 'b', 'c'].slice(0, n).map((id, i) => ({ id, label: { en: `Answer ${id}` }, polarity: i < n - 1 ? 'positive' : 'negative' }));
}

function scalesOf({ scales }: Survey): ReadonlyMap<string, Scale> {
  return new Map(scales.map((scale) => [scale.id, scale]));
}
