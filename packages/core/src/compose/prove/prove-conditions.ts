import type { Condition } from '../../model/condition.ts';
import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Located } from '../check-survey.ts';
import { conditionInWords, listed, onlyQuestion, sameInWords } from './condition-in-words.ts';
import { TooComplex } from './decision-diagram.ts';
import type { Node } from './decision-diagram.ts';
import { findClash } from './find-clash.ts';
import type { Need } from './find-clash.ts';
import { error, warning } from '../findings.ts';
import { Routing } from './routing.ts';

/**
 * Proves, over everything that can be answered, that every question and section can be shown and that every condition makes a difference. To be
 * called when `checkSurvey` has found nothing, with the sections in the order in which they are asked.
 *
 * - `never-shown` (error): no answers show a question or a section; names the parts that clash. What follows from it is not reported again.
 * - `always-true` (warning): a condition, or a part of one, holds whatever is answered, wherever its section is shown.
 * - `never-true` (warning): a part of a condition never holds, though the condition can.
 * - `too-complex` (error): the proof passes its limits at this condition, and stops there.
 */
export function proveConditions(sections: readonly Located[], scales: ReadonlyMap<string, Scale>): Finding[] {
  const proof = new Proof(sections, scales);
  for (const place of placesOf(sections)) {
    try {
      proof.prove(place);
    } catch (thrown) {
      if (!(thrown instanceof TooComplex)) throw thrown;
      proof.findings.push(tooComplex(place));
      break;
    }
  }
  return proof.findings;
}

/** A section or a question, and where it stands. */
interface Place {
  readonly kind: 'section' | 'question';
  readonly id: string;
  readonly showIf: Condition | undefined;
  readonly path: string;
  readonly question: Question | null;
}

function placesOf(sections: readonly Located[]): Place[] {
  return sections.flatMap(({ section, path }) => [
    { kind: 'section', id: section.id, showIf: section.showIf, path: path + pointer('showIf'), question: null },
    ...section.questions.map((question, i): Place => {
      const at = path + pointer('questions', i, 'showIf');
      return { kind: 'question', id: question.id, showIf: question.showIf, path: at, question };
    }),
  ]);
}

/** What one condition may cost. The whole of our largest survey takes under 300 steps. */
const stepsOfOne = 30_000;

/** What is known so far, from the first question to the one that is looked at. */
class Proof {
  readonly findings: Finding[] = [];
  readonly #routing: Routing;
  readonly #questions = new Map<string, Question>();
  /** What each question so far needs to be shown; `reported` when it never is, and is taken to be shown now and then. */
  readonly #needs = new Map<string, readonly Need[] | 'reported'>();
  #section: { readonly shown: Node; readonly needs: readonly Need[] | 'reported' };

  constructor(sections: readonly Located[], scales: ReadonlyMap<string, Scale>) {
    this.#routing = new Routing(
      sections.map(({ section }) => section),
      scales,
    );
    this.#section = { shown: this.#routing.diagram.one, needs: [] };
  }

  prove(place: Place): void {
    const routing = this.#routing;
    const { shown, isPossible } = routing.diagram.within(stepsOfOne, () => this.#judge(place));
    // A question that is never shown is mended sooner or later. Until then nothing is said of what its answers would show.
    const known = isPossible ? { shown, needs: this.#needsOf(place) } : { shown: routing.diagram.variable(), needs: 'reported' as const };
    if (!place.question) this.#section = known;
    else {
      this.#questions.set(place.id, place.question);
      this.#needs.set(place.id, known.needs);
      routing.ask(place.question, known.shown);
    }
  }

  /** Where a place is shown, whether that can be; and what is found of its condition. */
  #judge(place: Place): { readonly shown: Node; readonly isPossible: boolean } {
    const routing = this.#routing;
    const within = place.question ? this.#section.shown : routing.diagram.one;
    const shown = routing.diagram.and(routing.when(place.showIf), within);
    const isPossible = place.showIf === undefined || routing.isPossible(shown);
    if (!isPossible) this.findings.push(this.#neverShown(place));
    else if (place.showIf) this.findings.push(...this.#examine(place.showIf, place, within));
    return { shown, isPossible };
  }

  #needsOf({ showIf, path, id, question }: Place): readonly Need[] | 'reported' {
    const outer = question ? this.#section.needs : [];
    if (outer === 'reported' || !showIf) return outer;
    return [{ condition: showIf, path, owner: question ? `"${id}"` : `the section "${id}"` }, ...outer];
  }

  /** The outermost parts of a condition that never change. */
  #examine(condition: Condition, place: Place, within: Node): Finding[] {
    const routing = this.#routing;
    const holds = routing.when(condition);
    const isWhole = condition === place.showIf;
    if (!routing.isPossible(routing.diagram.and(within, routing.diagram.not(holds))))
      return [alwaysTrue(place, isWhole, this.#inWords(condition, place))];
    if (!routing.isPossible(routing.diagram.and(within, holds))) return [neverTrue(place, this.#inWords(condition, place))];
    return partsOf(condition).flatMap(([part, steps]) => this.#examine(part, { ...place, path: place.path + steps }, within));
  }

  #neverShown(place: Place): Finding {
    const { showIf, path, question } = place;
    const own: Need[] = showIf ? [{ condition: showIf, path, owner: 'this' }] : [];
    const { needs: outer, shown } = question ? this.#section : { needs: [], shown: this.#routing.diagram.one };
    // Of a section that is never shown itself, only that it would be shown is among the needs: its condition is to be changed anyway.
    const isReported = outer === 'reported';
    const needs = [...own, ...(isReported ? [] : outer.map((need) => ({ ...need, owner: 'its section' })))];
    const within = isReported ? shown : this.#routing.diagram.one;
    const clash = findClash(this.#routing, { needs, within }, (id) => this.#needs.get(id) ?? []);
    const why = this.#explain(clash, isReported ? ' where its section is shown' : '');
    return error(path, 'never-shown', `No answers show ${place.kind} "${place.id}". ${why}`);
  }

  #explain(clash: readonly Need[], where: string): string {
    const [first, second] = clash;
    const paths = listed(
      clash.map(({ path }) => path),
      'or',
    );
    const needs = clash.map((need) => `${need.owner} needs ${this.#inWords(need.condition, need)}`);
    if (!first || !second) return `${capital(needs[0] ?? '')}, which can never be${where}. Change ${paths}.`;
    if (clash.length > 2) return `These cannot all be: ${needs.join('; ')}. Change ${paths}.`;
    const isSame = onlyQuestion(first.condition) !== null && onlyQuestion(first.condition) === onlyQuestion(second.condition);
    const other = isSame ? sameInWords(second.condition, this.#find) : this.#inWords(second.condition, second);
    const but = first.owner === second.owner ? 'also' : second.owner;
    return `${capital(needs[0] ?? '')}, but ${but} needs ${other}. Change ${paths}.`;
  }

  #inWords(condition: Condition, { path }: { readonly path: string }): string {
    return conditionInWords(condition, path, this.#find);
  }

  readonly #find = (id: string) => this.#questions.get(id);
}

function partsOf(condition: Condition): (readonly [Condition, string])[] {
  if ('question' in condition) return [];
  if ('not' in condition) return [[condition.not, pointer('not')]];
  const [key, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return parts.map((part, i) => [part, pointer(key, i)] as const);
}

function alwaysTrue({ kind, id, path }: Place, isWhole: boolean, words: string): Finding {
  const where = kind === 'question' ? ' wherever its section is shown' : '';
  const what = isWhole ? `The condition of ${kind} "${id}"` : `This part of the condition of ${kind} "${id}"`;
  return warning(path, 'always-true', `${what} needs ${words}, which holds whatever is answered${where}. Take it out, or correct it.`);
}

function neverTrue({ kind, id, path }: Place, words: string): Finding {
  const where = kind === 'question' ? ' where its section is shown' : '';
  const message = `This part of the condition of ${kind} "${id}" needs ${words}, which never holds${where}. Take it out, or correct it.`;
  return warning(path, 'never-true', message);
}

function tooComplex({ kind, id, path, showIf }: Place): Finding {
  const message =
    `At ${kind} "${id}" the conditions depend on too many answers together to be proved; nothing from here on was. ` +
    'Ask about fewer questions in one condition, or split it over several.';
  return error(showIf ? path : path.slice(0, -pointer('showIf').length), 'too-complex', message);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
