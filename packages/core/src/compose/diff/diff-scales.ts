import { pointer } from '../../model/pointer.ts';
import type { Scale } from '../../model/scale.ts';
import { changeAt, inside } from './change-at.ts';
import type { Spot } from './change-at.ts';
import { changeRules } from './change-rules.ts';
import type { Change, QuestionOf } from './change.ts';
import { diffChoices } from './diff-choices.ts';
import { withRest } from './diff-rest.ts';
import type { ScalePair } from './diff-question.ts';
import { movedBetween } from './in-another-order.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';

/** The scales of both versions by their ids. */
export function scalePair(older: Definition, newer: Definition): ScalePair {
  return { older: scalesOf(older), newer: scalesOf(newer) };
}

/** What is different in the scales, each with the questions that name it in both versions. */
export function diffScales(older: Definition, newer: Definition): Change[] {
  const scales = scalePair(older, newer);
  const users = { older: usersIn(older), newer: usersIn(newer) };
  const spotOf = (id: string): Spot => ({
    olderPath: pathOf(older, id),
    newerPath: pathOf(newer, id),
    audience: null,
    question: null,
    affects: (users.older.get(id) ?? []).filter((one) => users.newer.get(id)?.some((other) => isSame(one, other))),
  });
  const gone = [...scales.older.values()].flatMap((scale) =>
    scales.newer.has(scale.id) ? [] : [changeAt('scale-defined', spotOf(scale.id), { what: named(scale), before: pointsOf(scale) })],
  );
  const others = [...scales.newer.values()].flatMap((scale) => {
    const before = scales.older.get(scale.id);
    const spot = spotOf(scale.id);
    if (!before) return [changeAt('scale-defined', spot, { what: named(scale), after: pointsOf(scale) })];
    const points = diffChoices({ older: before.points, newer: scale.points, name: 'point' }, inside(spot, 'points'));
    const changes = withRest(points, { older: before, newer: scale, apart: ['points'] }, spot);
    const { label, because } = changeRules['scale-defined'];
    return changes.map((change) => ({
      ...change,
      // Where no question names it both times, nobody sees what became of it; what questions do is said with them.
      ...(spot.affects.length > 0 ? {} : { label, because }),
      what: `${change.what} on ${named(scale)}`,
    }));
  });
  return [...gone, ...others, ...diffOrder(older, newer)];
}

function diffOrder(older: Definition, newer: Definition): Change[] {
  const [before = [], after = []] = [older, newer].map(({ scales }) => scales.map(({ id }) => id));
  if (movedBetween(before, after).length === 0) return [];
  const spot = { olderPath: pointer('scales'), newerPath: pointer('scales'), audience: null, question: null, affects: [] };
  return [
    changeAt('file-order', spot, { what: 'the order of the scales in the file', before: before.join(', '), after: after.join(', ') }),
  ];
}

/** The questions that name a scale, by its id. */
function usersIn(definition: Definition): ReadonlyMap<string, readonly QuestionOf[]> {
  const users = new Map<string, QuestionOf[]>();
  for (const part of partsOf(definition)) {
    for (const { question } of questionsOf(part)) {
      if (question.kind !== 'scale') continue;
      users.set(question.scale, [...(users.get(question.scale) ?? []), { audience: part.audience, question: question.id }]);
    }
  }
  return users;
}

function isSame(one: QuestionOf, other: QuestionOf): boolean {
  return one.audience === other.audience && one.question === other.question;
}

function scalesOf({ scales }: Definition): ReadonlyMap<string, Scale> {
  return new Map(scales.map((scale) => [scale.id, scale]));
}

function pathOf({ scales }: Definition, id: string): string {
  return pointer(
    'scales',
    scales.findIndex((scale) => scale.id === id),
  );
}

function named({ id }: Scale): string {
  return `the scale "${id}"`;
}

function pointsOf({ points }: Scale): string {
  return points.map(({ id }) => id).join(', ');
}
