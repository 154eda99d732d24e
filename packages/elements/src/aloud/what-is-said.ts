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
  /** Somebody who reads the whole text that the sentence is of; the same for each of its sentences. `null` where nobody does. */
  readonly recording: Recording | null;
}

/** A clip of a whole text. */
export interface Recording {
  /** As the survey has it: a path, or a whole address. */
  readonly src: string;
  /** The text as it is written. */
  readonly words: string;
  /** How many sentences it has. */
  readonly sentences: number;
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
  /** The clip of the text at an address, in the language in which it is shown; `null` where there is none. */
  readonly recordingAt: (address: string, language: string) => string | null;
  /** The words of a way to answer without a view, and their language. */
  readonly wayWords: (way: NonSubstantive) => string;
  readonly wayLanguage: string;
}

/** A text of the page: its words, its address among the recordings, and its place. */
interface Piece {
  readonly text: Text;
  readonly address: string;
  readonly place: Place;
}

/** Everything that is said of a page, sentence by sentence, in the order in which it stands there. */
export function whatIsSaid({ heading, intro, items, scales }: PageToRead, reader: Reader): readonly Sentence[] {
  const pieces: Piece[] = [
    ...(heading ? [{ text: heading.title, address: `section.${heading.id}.title`, place: { kind: 'heading' as const } }] : []),
    ...(intro?.intro ? [{ text: intro.intro, address: `section.${intro.id}.intro`, place: { kind: 'intro' as const } }] : []),
    ...items.flatMap(({ question }) => piecesOf(question, scales, reader)),
  ];
  return pieces.flatMap((piece) => sayPiece(piece, reader));
}

function piecesOf(question: Question, scales: readonly Scale[], reader: Reader): Piece[] {
  const { id, text, hint, kind } = question;
  const address = `question.${id}`;
  return [
    { text, address: `${address}.text`, place: { kind: 'text', question: id } },
    ...(hint && kind !== 'information' ? [{ text: hint, address: `${address}.hint`, place: { kind: 'hint' as const, question: id } }] : []),
    ...addressed(question, scales).flatMap((choice) => choicePieces(choice, id)),
    ...(kind === 'information' ? paragraphsOf(question) : waysOf(question, reader)),
  ];
}

function paragraphsOf({ id, body = [] }: Extract<Question, { kind: 'information' }>): Piece[] {
  return body.map((text, index) => ({
    ...{ text, address: `question.${id}.body.${index + 1}` },
    place: { kind: 'paragraph', question: id, index },
  }));
}

/** Ways to answer without a view, whose words are those of the interface. */
function waysOf({ id, nonSubstantive = [] }: Exclude<Question, { kind: 'information' }>, { wayWords, wayLanguage }: Reader): Piece[] {
  return nonSubstantive.map((way) => ({
    ...{ text: { en: '', [wayLanguage]: wayWords(way) }, address: `way.${way}` },
    place: { kind: 'option', question: id, value: way },
  }));
}

interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
  readonly address: string;
}

function choicePieces({ id, label, hint, address }: Choice, question: string): Piece[] {
  return [
    { text: label, address, place: { kind: 'option', question, value: id } },
    ...(hint ? [{ text: hint, address: `${address}.hint`, place: { kind: 'option-hint' as const, question, value: id } }] : []),
  ];
}

/** The choices of a question, each with its address. */
function addressed(question: Question, scales: readonly Scale[]): readonly Choice[] {
  const at = question.kind === 'scale' ? `scale.${question.scale}` : `question.${question.id}.option`;
  return choicesOf(question, scales).map((choice) => ({ ...choice, address: `${at}.${choice.id}` }));
}

function sayPiece({ text, address, place }: Piece, reader: Reader): readonly Sentence[] {
  const shown = plainWords(wordsIn(text, reader.language));
  const language = languageOf(text, reader.language);
  const sentences = sentencesOf(reader.spoken.get(shown) ?? shown, language);
  const src = reader.recordingAt(address, language);
  const recording = src === null ? null : { src, words: shown, sentences: sentences.length };
  return sentences.map((words) => ({ words, language, place, recording }));
}
