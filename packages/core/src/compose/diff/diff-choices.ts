import type { Text } from '../../model/text.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import type { Change } from './change.ts';
import { changeAt, inside, insideLists } from './change-at.ts';
import type { Spot } from './change-at.ts';
import { withRest } from './diff-rest.ts';
import { diffText } from './diff-text.ts';
import { movedBetween } from './in-another-order.ts';

/** An option, or a point of a scale. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
  readonly polarity?: string;
  readonly exclusive?: boolean | undefined;
}

/** The choices of both versions, and what each is called. */
export interface ChoicePair {
  readonly older: readonly Choice[];
  readonly newer: readonly Choice[];
  readonly name: 'option' | 'point';
  /** Whether several can be chosen: only then is it of any account that one is exclusive. */
  readonly isSeveral?: boolean;
}

/** What is different between two lists of choices, which are matched by their ids. The spot is that of the lists. */
export function diffChoices({ older, newer, name, isSeveral = false }: ChoicePair, spot: Spot): Change[] {
  const moved = movedBetween(idsOf(older), idsOf(newer));
  const order: Change[] =
    moved.length > 0
      ? [changeAt('choice-order', spot, { what: `the order of the ${name}s`, before: listed(older), after: listed(newer) })]
      : [];
  const gone = older.flatMap((choice, i) => {
    const at = insideLists(spot, i, -1);
    return find(newer, choice) < 0
      ? [changeAt('choice-removed', at, { what: `the ${name} "${choice.id}"`, before: english(choice.label) })]
      : [];
  });
  const others = newer.flatMap((choice, i) => {
    const at = find(older, choice);
    const before = older[at];
    const inLists = insideLists(spot, at, i);
    if (!before) return [changeAt('choice-added', inLists, { what: `the ${name} "${choice.id}"`, after: english(choice.label) })];
    return diffChoice({ before, after: choice, name, isSeveral }, inLists);
  });
  return [...order, ...gone, ...others];
}

interface OneChoice extends Required<Pick<ChoicePair, 'name' | 'isSeveral'>> {
  readonly before: Choice;
  readonly after: Choice;
}

function diffChoice({ before, after, name, isSeveral }: OneChoice, spot: Spot): Change[] {
  const of = `of "${after.id}"`;
  const changes: Change[] = [];
  if (before.polarity !== after.polarity) {
    const values = { before: before.polarity ?? null, after: after.polarity ?? null };
    changes.push(changeAt('polarity', inside(spot, 'polarity'), { what: `the polarity ${of}`, ...values }));
  }
  if (before.exclusive !== after.exclusive) {
    const said = (isExclusive: boolean | undefined) => (isExclusive ? 'exclusive' : null);
    const values = { before: said(before.exclusive), after: said(after.exclusive) };
    const what = `whether "${after.id}" can stand with other ${name}s`;
    changes.push(changeAt(isSeveral ? 'exclusive' : 'same-form', inside(spot, 'exclusive'), { what, ...values }));
  }
  const found = [
    ...changes,
    ...diffText({ older: before.label, newer: after.label, what: `the label ${of}`, rule: 'choice-words' }, inside(spot, 'label')),
    ...diffText({ older: before.hint, newer: after.hint, what: `the hint ${of}`, rule: 'hint-words' }, inside(spot, 'hint')),
  ];
  return withRest(found, { older: before, newer: after, apart: [] }, spot);
}

function idsOf(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ id }) => id);
}

function find(choices: readonly Choice[], { id }: Choice): number {
  return choices.findIndex((choice) => choice.id === id);
}

function listed(choices: readonly Choice[]): string {
  return idsOf(choices).join(', ');
}

function english(text: Text): string {
  return plainWords(wordsIn(text, 'en'));
}
