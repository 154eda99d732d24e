import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attack, nameOf, spanOf } from '../../../test/attack.ts';
import type { Published } from '../../../test/attack.ts';
import { autumn, cutOf, spring, summer, survey, together, year } from '../../../test/cut-of-counts.ts';
import type { Counted } from '../../../test/cut-of-counts.ts';
import { randomOf } from '../../../test/random.ts';
import { itemOf } from '../../model/items.ts';
import type { Cut } from '../cut.ts';
import type { PublishedCut } from '../protected-release.ts';
import type { ReleaseRecord } from '../release-record.ts';
import type { Range } from '../table.ts';
import { loadSolver } from './linear-program.ts';
import { protectRelease } from './protect-release.ts';

const solver = await loadSolver();
const spans = [{ total: spanOf(year), parts: [autumn, spring, summer].map(spanOf) }];
const minimum = 10;

type Term = Readonly<Record<string, Counted>>;

/** What is published, one after the other, and what an attack makes of it. */
interface Publishing {
  readonly cuts: readonly Cut[];
  /** The spans of days of each release. */
  readonly releases: readonly (readonly string[])[];
  readonly sensitive?: ReadonlySet<string>;
  readonly wholes?: Published['wholes'];
  /** A place that knows its own counts and looks for those of the others. */
  readonly insider?: string;
}

function publish({ cuts, releases, wholes, sensitive = new Set() }: Publishing): PublishedCut[] {
  let earlier: ReleaseRecord | undefined;
  return releases.flatMap((days, index) => {
    const isLast = index === releases.length - 1;
    const handed = cuts.flatMap((cut) => (days.includes(spanOf(cut)) ? [cut] : isLast ? [{ ...cut, published: false }] : []));
    const input = { id: `${index}`, surveys: [survey], cuts: handed, sensitive, wholes, ...(earlier && { earlier }) };
    const outcome = protectRelease(input, { solver });
    if (outcome.kind !== 'protected') return assert.fail(JSON.stringify(outcome).slice(0, 600));
    earlier = outcome.record;
    return outcome.release.cuts;
  });
}

/** Bases of few people, hidden in what was published, that can be narrowed further than by how many can have given the answer for which they were asked. */
function narrowed(publishing: Publishing): { hidden: number; found: string[] } {
  const { cuts, wholes, insider } = publishing;
  const shown = publish(publishing);
  const few = cuts
    .filter(({ givesWay, place, questions }) => !givesWay && place !== insider && questions.some(({ asked }) => asked !== 0))
    .flatMap((cut) =>
      cut.questions.flatMap(({ question, answered, asked }) =>
        answered !== null && answered < minimum && !(asked === 0 && isShown(shown, cut, question)) ? [{ cut, question }] : [],
      ),
    );
  const own = cuts.filter(({ place }) => place === insider);
  const attacked = { survey, shown, own, spans, ...(wholes && { wholes }) };
  const givers = few.flatMap(({ cut, question }) => giverOf(cut, question) ?? []);
  const given = attack({ ...attacked, cuts: cuts.map(withoutFollowing), own: own.map(withoutFollowing) }, solver)(givers);
  const bounds = attack({ ...attacked, cuts }, solver)(few.map(({ cut, question }) => nameOf(cut, question, 'answered')));
  const found = few.flatMap(({ cut, question }) => {
    const name = nameOf(cut, question, 'answered');
    const most = Math.min(minimum, given.get(giverOf(cut, question) ?? '')?.to ?? minimum);
    const { from, to }: Range = bounds.get(name) ?? assert.fail(name);
    return from > 0 || to < most ? [`${name}: ${from} to ${to}, not 0 to ${most}`] : [];
  });
  return { hidden: few.length, found };
}

function isShown(shown: readonly PublishedCut[], cut: Cut, question: string): boolean {
  const own = shown.filter((one) => one.place === cut.place && spanOf(one) === spanOf(cut));
  return own.some(({ questions }) => questions.some((one) => one.question === question && one.asked !== null));
}

/** Who gave the answer for which a question is asked. */
function giverOf(cut: Cut, question: string): string | undefined {
  const [condition] = itemOf(survey, question)?.conditions ?? [];
  return condition && 'question' in condition ? nameOf(cut, condition.question, condition.is[0] ?? '') : undefined;
}

function withoutFollowing(cut: Cut): Cut {
  return { ...cut, questions: cut.questions.filter(({ question }) => giverOf(cut, question) === undefined) };
}

/** How many of those asked gave a view. */
const of = (asked: number, answered: number): Counted => ({ counts: [answered, 0, 0, 0, 0], notAnswered: asked - answered });

function add(all: readonly Counted[]): Counted {
  return {
    counts: together(...all.map(({ counts }) => counts)),
    answered: all.reduce((sum, { counts, answered }) => sum + (answered ?? counts.reduce((whole, count) => whole + count, 0)), 0),
    notAnswered: all.reduce((sum, { notAnswered = 0 }) => sum + notAnswered, 0),
  };
}

function addTerms(terms: readonly Term[]): Term {
  const [first = {}] = terms;
  return Object.fromEntries(Object.keys(first).map((id) => [id, add(terms.flatMap((term) => (term[id] ? [term[id]] : [])))]));
}

function yearOf(place: string, terms: readonly Term[]): Cut[] {
  const days = [autumn, spring, summer].slice(0, terms.length);
  return [...days.map((span, index) => cutOf({ place, ...span }, terms[index] ?? {})), cutOf({ place, ...year }, addTerms(terms))];
}

test('a base that is hidden beside others is not narrowed by how many took part, which other questions tell', () => {
  const terms = [of(20, 12), of(12, 3), of(13, 11)].map((choice, index) => ({
    'support-choice': choice,
    'support-dignity': of([20, 12, 13][index] ?? 0, [20, 12, 13][index] ?? 0),
  }));
  const cuts = yearOf('302', terms);
  assert.deepEqual(narrowed({ cuts, releases: [cuts.map(spanOf)] }).found, []);
});

/** Some who were asked a question; few of them gave a view in one question of four. */
function randomCounted(next: () => number, asked: number, options: number): Counted {
  const answered = Math.round(asked * (next() < 0.25 ? next() : 1 - next() ** 3));
  const counts = Array.from({ length: options }, () => 0);
  for (let person = 0; person < answered; person++) {
    const option = Math.floor(next() ** 2 * options);
    counts[option] = (counts[option] ?? 0) + 1;
  }
  return { counts, notAnswered: asked - answered };
}

function randomTerm(next: () => number): Term {
  const people = Math.floor(next() < 0.2 ? next() * 15 : 10 + next() * 60);
  const held = randomCounted(next, people, 2);
  const yes = held.counts[0] ?? 0;
  return {
    'support-dignity': randomCounted(next, people, 5),
    'support-choice': randomCounted(next, people, 5),
    'budget-held': held,
    'budget-decide': randomCounted(next, yes, 5),
    'budget-ease': randomCounted(next, yes, 5),
  };
}

test('in random releases no hidden base is narrowed by all questions at once', (t) => {
  const next = randomOf(70);
  const places = ['301', '302', '303', '304', '305'];
  const days = [autumn, spring, summer, year].map(spanOf);
  const orders = [[days], [days.slice(0, 1), days.slice(1, 2), days.slice(2)], [days.slice(0, 1), days]];
  const seen = { hidden: 0, narrowed: 0 };
  const all: string[] = [];
  for (let index = 0; index < 24; index++) {
    const terms = places.map(() => [0, 1, 2].map(() => randomTerm(next)));
    const cuts = places.flatMap((place, at) => yearOf(place, terms[at] ?? []));
    const region = yearOf(
      'London',
      [0, 1, 2].map((term) => addTerms(terms.flatMap((own) => (own[term] ? [own[term]] : [])))),
    );
    const several = index % 2 === 0 ? region.map((cut) => ({ ...cut, givesWay: true })) : [];
    const wholes = [{ whole: 'London', parts: places }];
    const sensitive = new Set(index % 4 > 1 ? ['budget-held'] : []);
    const insider = index % 3 === 0 ? '303' : undefined;
    const publishing = { cuts: [...cuts, ...several], releases: orders[Math.floor(index / 2) % 3] ?? [], sensitive, wholes };
    const { hidden, found } = narrowed({ ...publishing, ...(insider && { insider }) });
    seen.hidden += hidden;
    seen.narrowed += found.length;
    all.push(...found.map((one) => `${index} ${one}`));
  }
  t.diagnostic(`${seen.hidden} hidden counts, of which ${seen.narrowed} are narrowed`);
  assert.deepEqual(all, []);
  assert.ok(seen.hidden > 300);
});
