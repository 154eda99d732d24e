import { directionOf } from '../model/direction-of.ts';
import type { Item } from '../model/items.ts';
import { linkAddress } from '../model/link-address.ts';
import type { Survey } from '../model/survey.ts';
import type { Inline, Text, Words } from '../model/text.ts';
import { languageOf, primaryOf, wordsIn } from '../model/words-in.ts';
import type { FieldValues } from './form-fields.ts';
import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';
import type { FormProblem } from './read-form.ts';
import type { FormWords } from './words.ts';

/** Everything that the parts of a form are written from. */
export interface Telling {
  readonly survey: Survey;
  /** The language in which the survey is told: one that its title has. */
  readonly language: string;
  readonly words: FormWords;
  /** What was typed and chosen before. */
  readonly values: FieldValues;
  /** What is wrong, by question. */
  readonly problems: ReadonlyMap<string, FormProblem>;
  /** The number of each question that has an answer, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** In which words something is told. */
export type Spoken = Pick<Telling, 'words' | 'language'>;

/** The ids of a question’s parts in the document: each begins with another word, so that no two questions can share one. */
export const partId = (
  question: string,
  part: 'question' | 'label' | 'hint' | 'error' | 'answer' | 'note' | 'condition' | 'required',
): string => `${part}-${question}`;

/** The id of the words about when a whole section is to be answered, which describe each of its questions: who goes from field to field hears them. */
export const sectionConditionId = (section: string): string => `when-${section}`;

/** A text of the survey. What its language has no words for is English, and says so to whatever reads it out. */
export function tell(text: Text, spoken: Spoken): Html {
  const { language } = spoken;
  return inLanguage(words(wordsIn(text, language), spoken), languageOf(text, language), language);
}

/** Words of the form itself, which may be in another language than the survey. */
export function say(text: string, { words: { language: spoken }, language }: Spoken): Html {
  return inLanguage(text, spoken, language);
}

/** The attributes that say in which language a part is, and which way that is written. */
export function languageAttributes(language: string): Html {
  return html` lang="${primaryOf(language)}" dir="${directionOf(language)}"`;
}

/** `aria-describedby` with the ids of those parts of a question that are there. */
export function describedBy({ question, section }: Item, telling: Telling, hasNote = false): Html | null {
  const { id, kind, hint, showIf } = question;
  const parts = [
    section.showIf ? sectionConditionId(section.id) : '',
    kind !== 'information' && question.required ? partId(id, 'required') : '',
    showIf ? partId(id, 'condition') : '',
    hint ? partId(id, 'hint') : '',
    telling.problems.has(id) ? partId(id, 'error') : '',
    hasNote ? partId(id, 'note') : '',
  ];
  const ids = parts.filter((part) => part !== '').join(' ');
  return ids === '' ? null : html` aria-describedby="${ids}"`;
}

function inLanguage(content: HtmlValue, spoken: string, around: string): Html {
  return primaryOf(spoken) === primaryOf(around) ? html`${content}` : html`<span${languageAttributes(spoken)}>${content}</span>`;
}

function words(some: Words, spoken: Spoken): HtmlValue {
  return typeof some === 'string' ? some : some.map((piece) => inline(piece, spoken));
}

/** A link leads to another tab, since what is typed would be lost with this one, and says so. */
function inline(piece: Inline, spoken: Spoken): HtmlValue {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return html`<strong>${words(piece.strong, spoken)}</strong>`;
  if ('emphasis' in piece) return html`<em>${words(piece.emphasis, spoken)}</em>`;
  if (!('link' in piece)) return html`<br />`;
  return linkAddress.test(piece.link)
    ? html`<a href="${piece.link}" target="_blank" rel="noopener noreferrer"
        >${words(piece.words, spoken)} ${say(spoken.words.newTab, spoken)}</a
      >`
    : words(piece.words, spoken);
}
