import type { Audience } from '../../model/code-lists.ts';
import { easyRead, isEasyRead } from '../../model/easy-read.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Section } from '../../model/section.ts';
import type { Text } from '../../model/text.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { inOrder } from '../../model/in-order.ts';
import { actions, paces, wordsOfWays } from './paces.ts';
import type { Pace } from './paces.ts';

/** What is asked of one audience: a survey, an instrument, or the sections of a module for that audience. */
export interface Asked {
  readonly audience: Audience;
  readonly scales: readonly Scale[];
  readonly sections: readonly Section[];
}

/** What somebody may be shown: a question, or a section’s title and introduction. */
export type Step = Question | Section;

/** Seconds that pass once, for whoever is shown one at least of some steps, in the order in which they are asked. */
export interface Cost {
  readonly steps: readonly Step[];
  readonly seconds: number;
}

/**
 * Estimates how long each part of a survey takes: reading it, deciding, pressing, writing, going on, and seeing the answer again at the end.
 * Words that somebody was shown before, such as the points of a scale, are recognised rather than read: each such line counts as one word. So a line
 * that stands in several steps costs one word in each, and its other words once, whichever of them is shown first.
 * Time to wait, to look something up, to talk with somebody or to look at pictures is not in it. Method, constants and sources: {@link paces},
 * {@link actions} and docs/methods.md.
 * @param language `en-simple`, or any other tag with `simple`, is read at the pace of Easy Read. A translation is taken to need as long as its English.
 */
export function costsOf({ audience, scales, sections }: Asked, language = 'en'): readonly Cost[] {
  const isEasy = isEasyRead(language);
  const reader = new Reader(paces[isEasy ? 'easy-read' : audience], isEasy ? easyRead : 'en');
  const points = new Map(scales.map((scale) => [scale.id, scale.points.map(({ label }) => label)]));
  for (const section of inOrder(sections, (one) => one)) {
    reader.read(section, [section.title, section.intro]);
    for (const question of section.questions) {
      const lines = question.kind === 'scale' ? (points.get(question.scale) ?? []) : [];
      reader.read(question, textsIn(question, lines));
      reader.answer(question, question.kind !== 'information' && section.placement !== 'after-check');
    }
  }
  return reader.costs;
}

/** Minutes to one decimal, halves up: 90 seconds are 1.5. */
export function minutesOf(seconds: number): number {
  return Math.round(seconds / 6) / 10;
}

function textsIn(question: Question, points: readonly Text[]): (Text | undefined)[] {
  const ways = question.kind === 'information' ? [] : (question.nonSubstantive ?? []).map((way) => ({ en: wordsOfWays[way] }));
  const common = [question.text, question.hint, ...ways];
  switch (question.kind) {
    case 'scale':
      return [...common, ...points];
    case 'single':
    case 'multiple':
      return [...common, ...question.options.flatMap(({ label, hint }) => [label, hint])];
    case 'number':
      return [...common, question.unit];
    case 'information':
      return [...common, ...(question.body ?? [])];
    case 'text':
    case 'date':
      return common;
  }
}

/** Somebody who goes through a survey, from its beginning to its end. */
class Reader {
  readonly #pace: Pace;
  readonly #language: string;
  readonly #seconds = new Map<Step, number>();
  readonly #lines = new Map<string, Set<Step>>();

  constructor(pace: Pace, language: string) {
    this.#pace = pace;
    this.#language = language;
  }

  /** Meets the lines of a step. */
  read(step: Step, texts: readonly (Text | undefined)[]): void {
    for (const text of texts) {
      const line = text ? plainWords(wordsIn(text, this.#language)).trim() : '';
      if (line === '') continue;
      this.#spend(step, this.#readWords(1));
      this.#lines.set(line, (this.#lines.get(line) ?? new Set()).add(step));
    }
  }

  /** Answers a question, goes on, and may see the answer again. */
  answer(question: Question, isSeenAgain: boolean): void {
    this.#spend(question, this.#answerSeconds(question) + (isSeenAgain ? this.#readWords(1) : 0));
  }

  /** What all of it took: lines that stand in the same steps together, those of one step with the rest of it. */
  get costs(): readonly Cost[] {
    const numbers = new Map([...this.#seconds.keys()].map((step, i) => [step, i]));
    const costs = new Map<string, Cost>();
    const add = (steps: readonly Step[], seconds: number) => {
      const key = steps.map((step) => numbers.get(step)).join();
      costs.set(key, { steps, seconds: seconds + (costs.get(key)?.seconds ?? 0) });
    };
    for (const [step, seconds] of this.#seconds) add([step], seconds);
    for (const [line, steps] of this.#lines) add([...steps], this.#readWords(line.split(/\s+/u).length - 1));
    return [...costs.values()];
  }

  #spend(step: Step, seconds: number): void {
    this.#seconds.set(step, seconds + (this.#seconds.get(step) ?? 0));
  }

  #readWords(n: number): number {
    return (n * 60) / this.#pace.readWordsPerMinute;
  }

  /** Seconds to answer a question that has been read, and to go on. */
  #answerSeconds(question: Question): number {
    const { decideSeconds, pressSeconds, choices, shareWhoWrite, shortWords, numberWords, dateWords } = actions;
    const { handFactor, ownWords } = this.#pace;
    const goOn = handFactor * pressSeconds;
    const choose = handFactor * (decideSeconds + pressSeconds);
    switch (question.kind) {
      case 'scale':
      case 'single':
        return choose + goOn;
      case 'multiple':
        return choose * Math.min(choices, question.max ?? choices, question.options.length) + goOn;
      case 'text': {
        const share = question.required ? 1 : shareWhoWrite;
        return share * (choose + this.#write(question.rows === 1 ? shortWords : ownWords)) + goOn;
      }
      case 'number':
        return choose + this.#write(numberWords) + goOn;
      case 'date':
        return choose + this.#write(dateWords) + goOn;
      case 'information':
        return goOn;
    }
  }

  #write(n: number): number {
    return (this.#pace.handFactor * n * 60) / actions.writeWordsPerMinute;
  }
}
