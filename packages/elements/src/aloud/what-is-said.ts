import { choicesOf, languageOf, plainWords, wordsIn } from '@poet/core';
import type { Item, NonSubstantive, Question, Scale, SurveySection, Text } from '@poet/core';
import { sentencesOf } from './sentences.ts';

/** Where the words stand that are being said, so that they can be marked. */
export type Place =
  | { readonly kind: 'heading' | 'intro' }
  | { readonly kind: 'text' | 'hint'; readonly question: string }
  | { readonly kind: 'paragraph'; readonly question: string; readonly index: number }
  | { readonly kind: 'option' | 'option-hint'; readonly question: string; readonly value: string };

/** One sentence of a page: what a voice says, in which language, and where it stands. */
export interface Sentence {
  readonly words: string;
  /** BCP 47 tag: English for what the language has no words for. */
  readonly language: string;
  readonly place: Place;
}

/** What a page of questions is read from. */
export interface PageToRead {
  readonly items: readonly Item[];
  readonly scales: readonly Scale[];
  /** The section whose title is the page’s heading; `null` where the question is. */
  readonly heading: SurveySection | null;
  /** The section whose intro stands on this page; `null` where none does. */
  readonly intro: SurveySection | null;
}

/** In which words a page is read. */
export interface Reader {
  /** BCP 47 tag. */
  readonly language: string;
  /** What a voice says instead of words that their spelling would mislead it in, by the words as shown. */
  readonly spoken: ReadonlyMap<string, string>;
  /** The words of a way to answer without a view, and their language. */
  readonly wayWords: (way: NonSubstantive) => string;
  readonly wayLanguage: string;
}

/** Everything that is said of a page, sentence by sentence, in the order in which it stands there. */
export function whatIsSaid(page: PageToRead, reader: Reader): readonly Sentence[] {
  const say = (text: Text, place: Place) => sayText(text, place, reader);
  return [
    ...(page.heading ? say(page.heading.title, { kind: 'heading' }) : []),
    ...(page.intro?.intro ? say(page.intro.intro, { kind: 'intro' }) : []),
    ...page.items.flatMap(({ question }) => [
      ...say(question.text, { kind: 'text', question: question.id }),
      ...(question.hint && question.kind !== 'information' ? say(question.hint, { kind: 'hint', question: question.id }) : []),
      ...choicesOf(question, page.scales).flatMap(({ id, label, hint }) => [
        ...say(label, { kind: 'option', question: question.id, value: id }),
        ...(hint ? say(hint, { kind: 'option-hint', question: question.id, value: id }) : []),
      ]),
      ...(question.kind === 'information'
        ? (question.body ?? []).flatMap((text, index) => say(text, { kind: 'paragraph', question: question.id, index }))
        : sayWays(question, reader)),
    ]),
  ];
}

function sayText(text: Text, place: Place, { language, spoken }: Reader): readonly Sentence[] {
  const shown = plainWords(wordsIn(text, language));
  const said = languageOf(text, language);
  return sentencesOf(spoken.get(shown) ?? shown, said).map((words) => ({ words, language: said, place }));
}

function sayWays(question: Exclude<Question, { kind: 'information' }>, { wayWords, wayLanguage }: Reader): readonly Sentence[] {
  return (question.nonSubstantive ?? []).flatMap((way) =>
    sentencesOf(wayWords(way), wayLanguage).map((words) => ({
      ...{ words, language: wayLanguage },
      place: { kind: 'option', question: question.id, value: way },
    })),
  );
}
