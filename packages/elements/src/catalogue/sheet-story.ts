import { plainWords } from '@poet/core';
import type { Audience } from '@poet/core';
import type { Definition } from '@poet/core/check.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { shippedLanguages } from '../survey/load-language.ts';
import { drawSheet } from './draw-sheet.ts';
import { loadSheet, shippedDefinitions } from './load-sheet.ts';
import { hasWords } from './has-words.ts';
import type { Sheet, SheetText } from './sheet.ts';
import { sheetStyles } from './sheet.styles.ts';

/** What a person can change about a story that shows a sheet. */
export interface SheetArgs {
  /** The id of the definition. */
  readonly id: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly allLanguages: boolean;
  readonly audience?: Audience;
  /** Only questions with these words in their id, in what they are about or in their texts; left out or empty: all. */
  readonly find?: string;
}

/** The controls of such a story. */
export const sheetControls = {
  id: { control: false },
  language: { control: 'inline-radio', options: shippedLanguages },
  allLanguages: { name: 'all languages side by side', control: 'boolean' },
  audience: { control: false },
  find: { name: 'only questions with these words', control: 'text' },
} as const;

/** What it begins with. */
export const sheetDefaults = { language: 'en', allLanguages: false, find: '' } as const;

/** The sheet of a shipped definition, made once. */
export function shippedSheet(id: string): Promise<Sheet> {
  const made = sheets.get(id) ?? loadSheet(shipped(id));
  sheets.set(id, made);
  return made;
}

const sheets = new Map<string, Promise<Sheet>>();

function shipped(id: string): Definition {
  const definition = shippedDefinitions.find((one) => one.id === id);
  if (!definition) throw new Error(`POET ships no definition "${id}".`);
  return definition;
}

/** A whole page with one sheet. */
export function drawSheetPage(sheet: Sheet, { language, allLanguages, audience, find = '' }: SheetArgs): TemplateResult {
  return html`<style>
      ${sheetStyles.cssText}
    </style>
    <main>${drawSheet(sheet, { language, allLanguages, audience, ...(find.trim() === '' ? {} : { only: idsOf(sheet, find) }) })}</main>`;
}

function idsOf({ parts }: Sheet, find: string): readonly string[] {
  return parts
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .filter(({ question, texts }) => hasWords([question.id, question.concept, ...texts.flatMap(wordsOf)], find))
    .map(({ question }) => question.id);
}

function wordsOf({ readings }: SheetText): readonly string[] {
  return [...readings.values()].flatMap((reading) => (reading.kind === 'own' ? [plainWords(reading.words)] : []));
}
