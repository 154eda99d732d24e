import type { NonSubstantive } from '../../model/code-lists.ts';
import type { Condition } from '../../model/condition.ts';
import { defaultRows, maxAnswerLength } from '../../model/limits.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Change } from './change.ts';
import { changeAt, inside } from './change-at.ts';
import type { Spot } from './change-at.ts';
import type { RuleName } from './change-rules.ts';
import { diffChoices } from './diff-choices.ts';
import { withRest } from './diff-rest.ts';
import { diffText } from './diff-text.ts';
import { canonicalJson } from '../hash.ts';

/** The scales of each version by their ids. */
export interface ScalePair {
  readonly older: ReadonlyMap<string, Scale>;
  readonly newer: ReadonlyMap<string, Scale>;
}

/** One question in both versions. */
interface QuestionPair {
  readonly older: Question;
  readonly newer: Question;
  /** Whether its conditions show it to the same people, or differ only where its section’s do. */
  readonly isShownAlike: boolean;
}

/** What is different in one question. What changed in a scale that both versions name is said of the scale. */
export function diffQuestion(pair: QuestionPair, scales: ScalePair, spot: Spot): Change[] {
  const { older, newer } = pair;
  const found = [
    ...diffValue('kind', pick(pair, 'kind'), { spot: inside(spot, 'kind'), what: 'the kind of question' }),
    ...diffTexts(pair, spot),
    ...diffShowIf(pair, inside(spot, 'showIf')),
    ...diffValue('concept', pick(pair, 'concept'), { spot: inside(spot, 'concept'), what: 'the concept' }),
    ...diffAsked(pair, spot),
    ...(older.kind === newer.kind ? diffLimits(pair, spot) : []),
    ...diffScale(pair, scales, spot),
    ...('options' in older && 'options' in newer
      ? diffChoices(
          { older: older.options, newer: newer.options, name: 'option', isSeveral: newer.kind === 'multiple' },
          inside(spot, 'options'),
        )
      : []),
  ];
  return older.kind === newer.kind ? withRest(found, { older, newer, apart: [] }, spot) : found;
}

/** A question or a section in both versions, and whether the same people are shown it. */
interface ShownPair {
  readonly older: { readonly showIf?: Condition | undefined };
  readonly newer: { readonly showIf?: Condition | undefined };
  readonly isShownAlike: boolean;
}

/** What is different in when something is shown. */
export function diffShowIf({ older, newer, isShownAlike }: ShownPair, spot: Spot): Change[] {
  const [before, after] = [older, newer].map(({ showIf }) => (showIf ? JSON.stringify(showIf) : null));
  if (canonicalJson(older.showIf ?? null) === canonicalJson(newer.showIf ?? null)) return [];
  return diffValue(isShownAlike ? 'same-condition' : 'condition', [before ?? null, after ?? null], { spot, what: 'when it is shown' });
}

function diffTexts(pair: QuestionPair, spot: Spot): Change[] {
  const { older, newer } = pair;
  const isRead = older.kind === 'information' && newer.kind === 'information';
  const rule = (name: RuleName) => (isRead ? 'information' : name);
  const [bodyBefore = [], bodyAfter = []] = [older, newer].map((question) => (question.kind === 'information' ? question.body : undefined));
  const paragraphs = bodyBefore.length > bodyAfter.length ? bodyBefore : bodyAfter;
  return [
    ...(paragraphs.length === 0 ? diffForm(pair, 'body', spot) : []),
    ...diffText({ older: older.text, newer: newer.text, what: 'the question', rule: rule('question-words') }, inside(spot, 'text')),
    ...diffText({ older: older.hint, newer: newer.hint, what: 'the hint', rule: rule('hint-words') }, inside(spot, 'hint')),
    ...paragraphs.flatMap((_, i) =>
      diffText({ older: bodyBefore[i], newer: bodyAfter[i], what: `paragraph ${i + 1}`, rule: 'information' }, inside(spot, 'body', i)),
    ),
  ];
}

function diffAsked(pair: QuestionPair, spot: Spot): Change[] {
  const { older, newer } = pair;
  const required = [older, newer].map((question) => ('required' in question && question.required ? 'required' : null));
  const [before, after] = [older, newer].map(waysOf);
  const isSameSet = canonicalJson([...new Set(before)].sort()) === canonicalJson([...new Set(after)].sort());
  const rule = isSameSet ? 'ways-order' : 'ways';
  const isEmpty = before?.length === 0 && after?.length === 0;
  return [
    ...(isEmpty ? diffForm(pair, 'nonSubstantive', spot) : []),
    ...diffValue('required', required, { spot: inside(spot, 'required'), what: 'whether it must be answered' }),
    ...diffValue(rule, [before?.join(', ') || null, after?.join(', ') || null], {
      spot: inside(spot, 'nonSubstantive'),
      what: 'the ways to answer without a view',
    }),
  ];
}

function waysOf(question: Question): readonly NonSubstantive[] {
  return question.kind === 'information' ? [] : (question.nonSubstantive ?? []);
}

/** The limits of an answer, between two questions of one kind. */
function diffLimits(pair: QuestionPair, spot: Spot): Change[] {
  const { older, newer } = pair;
  const limit = (rule: RuleName, name: string, what: string) =>
    diffValue(rule, [valueOf(older, name), valueOf(newer, name)], { spot: inside(spot, name), what });
  switch (newer.kind) {
    case 'multiple':
      return limit(mostChoices(older) === mostChoices(newer) ? 'same-limit' : 'most-choices', 'max', 'how many can be chosen');
    case 'text':
      return [
        ...limit(roomRule(pair, 'maxLength'), 'maxLength', 'how many characters there are'),
        ...limit(roomRule(pair, 'rows'), 'rows', 'how many lines the box has'),
      ];
    case 'number':
    case 'date': {
      const range = [...limit('range', 'min', 'the smallest answer'), ...limit('range', 'max', 'the largest answer')];
      const [before, after] = [older, newer].map((question) => (question.kind === 'number' ? question.unit : undefined));
      return [...range, ...diffText({ older: before, newer: after, what: 'the unit', rule: 'unit-words' }, inside(spot, 'unit'))];
    }
    case 'scale':
    case 'single':
    case 'information':
      return [];
  }
}

/** The room for own words where a question says nothing of it. */
const defaultRoom = { maxLength: String(maxAnswerLength), rows: String(defaultRows) } as const;

function roomRule({ older, newer }: QuestionPair, name: keyof typeof defaultRoom): RuleName {
  const [before, after] = [older, newer].map((question) => valueOf(question, name) ?? defaultRoom[name]);
  return before === after ? 'same-form' : 'room';
}

/** Something that is written down in one version and not in the other, and says nothing either way. */
function diffForm({ older, newer }: QuestionPair, name: 'body' | 'nonSubstantive', spot: Spot): Change[] {
  const [before = null, after = null] = [older, newer].map((question) => (name in question ? 'an empty list' : null));
  return diffValue('same-form', [before, after], { spot: inside(spot, name), what: `"${name}"` });
}

/** The most that may be chosen; `null` where all may that can stand with others. */
function mostChoices(question: Question): number | null {
  if (question.kind !== 'multiple' || question.max === undefined) return null;
  const others = question.options.filter(({ exclusive }) => !exclusive);
  return question.max < others.length ? question.max : null;
}

function valueOf(question: Question, name: string): string | null {
  const value: unknown = Object.entries(question).find(([key]) => key === name)?.[1];
  return typeof value === 'number' || typeof value === 'string' ? String(value) : null;
}

/** A question that names another scale than before: the same points under another name, or others. */
function diffScale({ older, newer }: QuestionPair, scales: ScalePair, spot: Spot): Change[] {
  if (older.kind !== 'scale' || newer.kind !== 'scale' || older.scale === newer.scale) return [];
  const at = inside(spot, 'scale');
  const values = { what: 'the scale', before: older.scale, after: newer.scale };
  const [before, after] = [scales.older.get(older.scale)?.points, scales.newer.get(newer.scale)?.points];
  if (!before || !after) return [changeAt('other-scale', at, values)];
  const inner = diffChoices({ older: before, newer: after, name: 'point' }, at);
  if (inner.some(({ trend }) => trend !== 'kept')) return [changeAt('other-scale', at, values)];
  return [changeAt('same-scale', at, values), ...inner];
}

function pick<K extends 'kind' | 'concept'>({ older, newer }: QuestionPair, key: K): readonly [string, string] {
  return [older[key], newer[key]];
}

/** A plain value: one change when it is another than before. */
function diffValue(
  rule: RuleName,
  [before = null, after = null]: readonly (string | null)[],
  { spot, what }: { spot: Spot; what: string },
): Change[] {
  return before === after ? [] : [changeAt(rule, spot, { what, before, after })];
}
