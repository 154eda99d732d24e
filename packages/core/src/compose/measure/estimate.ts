import type { Audience } from '../../model/code-lists.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Section } from '../../model/section.ts';
import type { Text } from '../../model/text.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { actions, paces, wordsOfWays } from './paces.ts';
import type { Pace } from './paces.ts';

/** What is asked of one audience: a survey, an instrument, or the sections of a module for that audience. */
export interface Asked {
  readonly audience: Audience;
  readonly scales: readonly Scale[];
  readonly sections: readonly Section[];
}

/** Seconds that each question takes somebody to whom it is shown, and each section's title and introduction. */
export interface Seconds {
  readonly questions: ReadonlyMap<Question, number>;
  readonly sections: ReadonlyMap<Section, number>;
}

/**
 * Estimates how long each part of a survey takes: reading it, deciding, pressing, writing, going on, and seeing the answer again at the end.
 * Words that stood there before, such as the points of a scale, are recognised rather than read: each such line counts as one word.
 * Time to wait, to look something up, to talk with somebody or to look at pictures is not in it. Method, constants and sources: {@link paces},
 * {@link actions} and docs/methods.md.
 * @param language `en-simple`, or any other tag with `simple`, is read at the pace of Easy Read. A translation is taken to need as long as its English.
 */
export function secondsOf({ audience, scales, sections }: Asked, language = 'en'): Seconds {
  const isEasyRead = language.split('-').includes('simple');
  const reader = new Reader(paces[isEasyRead ? 'easy-read' : audience], isEasyRead ? 'en-simple' : 'en');
  const points = new Map(scales.map((scale) => [scale.id, scale.points.map(({ label }) => label)]));
  const seconds = { questions: new Map<Question, number>(), sections: new Map<Section, number>() };
  for (const section of sections) {
    seconds.sections.set(section, reader.read([section.title, section.intro]));
    for (const question of section.questions) {
      const lines = question.kind === 'scale' ? (points.get(question.scale) ?? []) : [];
      const isSeenAgain = question.kind !== 'information' && section.placement !== 'after-check';
      const again = isSeenAgain ? reader.readWords(1) : 0;
      seconds.questions.set(question, reader.read(textsIn(question, lines)) + reader.answer(question) + again);
    }
  }
  return seconds;
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

/** Somebody who goes through a survey once, from its beginning. */
class Reader {
  readonly #pace: Pace;
  readonly #language: string;
  readonly #seen = new Set<string>();

  constructor(pace: Pace, language: string) {
    this.#pace = pace;
    this.#language = language;
  }

  /** Seconds to read some texts. */
  read(texts: readonly (Text | undefined)[]): number {
    return texts.reduce((sum, text) => sum + (text ? this.readWords(this.#count(text)) : 0), 0);
  }

  readWords(n: number): number {
    return (n * 60) / this.#pace.readWordsPerMinute;
  }

  /** Seconds to answer a question that has been read, and to go on. */
  answer(question: Question): number {
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

  #count(text: Text): number {
    const words = plainWords(wordsIn(text, this.#language)).trim();
    if (words === '') return 0;
    if (this.#seen.has(words)) return 1;
    this.#seen.add(words);
    return words.split(/\s+/u).length;
  }
}
