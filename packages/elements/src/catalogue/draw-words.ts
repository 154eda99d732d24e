import type { Words } from '@poet/core';
import { plainWords } from '@poet/core';
import { html } from 'lit';
import { drawText } from '../words.ts';
import { drawLanguageName, drawMark } from './draw-languages.ts';
import type { Reading, SheetLanguage, SheetText } from './sheet.ts';

/** Whose words they are, and in which languages they are shown. */
interface Shown {
  /** `question days` */
  readonly of: string;
  readonly languages: readonly SheetLanguage[];
}

/** A table of some texts in every language that has any. English that stands in for missing or stale words is marked. */
export function drawWords(texts: readonly SheetText[], { of, languages }: Shown): unknown {
  const there = languages.filter(({ mark }) => mark !== 'none');
  const absent = languages.filter(({ mark }) => mark === 'none');
  return html`<div class="scroll" role="group" aria-label="Words of ${of}" tabindex="0">
      <table class="words">
        <thead>
          <tr>
            <th scope="col">Text</th>
            ${there.map((language) => html`<th scope="col">${drawLanguageName(language)} ${drawMark(language)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${texts.map(
            ({ address, label, readings }) =>
              html`<tr data-address=${address}>
                <th scope="row">${label}</th>
                ${there.map((language) => drawCell(readings.get(language.tag) ?? { kind: 'nothing' }, language))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${absent.length > 0 ? html`<p class="absent">${readInEnglish(absent)}</p>` : ''}`;
}

function drawCell(reading: Reading, { tag, direction, englishName }: SheetLanguage): unknown {
  switch (reading.kind) {
    case 'own':
      return html`<td data-language=${tag} lang=${tag} dir=${direction}>
        ${drawIn(tag, reading.words)}${reading.spoken === null ? '' : html`<span class="spoken" lang="en" dir="ltr">Read aloud as <span lang=${tag}>“${reading.spoken}”</span></span>`}
      </td>`;
    case 'missing':
      return html`<td data-language=${tag} class="in-english" lang="en" dir="ltr">
        <strong class="mark">English – no words in ${englishName} yet</strong> ${drawIn('en', reading.english)}
      </td>`;
    case 'stale':
      return html`<td data-language=${tag} class="in-english" lang="en" dir="ltr">
        <strong class="mark">English – the words in ${englishName} are stale</strong>
        ${plainWords(reading.english) === '' ? 'It is not there any more.' : drawIn('en', reading.english)}
        <span class="was">
          They were:
          <bdi lang=${tag} dir=${direction}>${drawIn(tag, reading.was)}</bdi
          >${reading.madeFrom === null ? '' : html`, made from “${drawIn('en', reading.madeFrom)}”`}
        </span>
      </td>`;
    case 'nothing':
      return html`<td data-language=${tag}><span class="quiet">–</span></td>`;
  }
}

function drawIn(tag: string, words: Words): unknown {
  return drawText({ en: '', [tag]: words }, tag);
}

/** A sentence about the languages that a definition is not translated into at all. */
export function readInEnglish(absent: readonly SheetLanguage[]): string {
  const names = new Intl.ListFormat('en-GB').format(absent.map(({ englishName }) => englishName));
  return `English – no words yet in ${names}.`;
}
