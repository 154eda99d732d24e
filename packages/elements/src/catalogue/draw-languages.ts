import { html, nothing } from 'lit';
import type { Sheet, SheetLanguage } from './sheet.ts';

/** More addresses than these are folded away. */
const mostAddresses = 20;

/** A table of the languages that people may choose, with how far the definition is there in each. */
export function drawLanguages({ languages }: Sheet): unknown {
  return html`<div class="scroll" role="group" aria-label="Languages" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Mark</th>
          <th scope="col" class="number">Read in English</th>
          <th scope="col" class="addressed">Missing</th>
          <th scope="col" class="addressed">Stale: made from other English than there is now</th>
        </tr>
      </thead>
      <tbody>
        ${languages.map(drawRow)}
      </tbody>
    </table>
  </div>`;
}

function drawRow(language: SheetLanguage): unknown {
  const { tag, mark, missing, stale } = language;
  const inEnglish = new Set([...missing, ...stale]).size;
  return html`<tr data-language=${tag}>
    <th scope="row">${drawLanguageName(language)} <code>${tag}</code></th>
    <td>${drawMark(language)}</td>
    <td class="number">${inEnglish === 0 ? '–' : inEnglish}</td>
    <td class="missing">${mark === 'none' ? 'Every text' : drawAddresses(missing)}</td>
    <td class="stale">${drawAddresses(stale)}</td>
  </tr>`;
}

/** A language by its own name, and by its English one where that is another. */
export function drawLanguageName({ tag, name, englishName, direction }: SheetLanguage): unknown {
  if (name === englishName) return name;
  return html`<bdi lang=${tag} dir=${direction}>${name}</bdi> (${englishName})`;
}

/** The mark of a translation, such as “draft”; nothing for what is the definition’s own. */
export function drawMark({ mark }: SheetLanguage): unknown {
  switch (mark) {
    case 'own':
      return nothing;
    case 'draft':
      return html`<span class="badge draft">draft</span>`;
    case 'reviewed':
      return html`<span class="badge reviewed">reviewed</span>`;
    case 'none':
      return html`<span class="badge none">not translated</span>`;
  }
}

function drawAddresses(addresses: readonly string[]): unknown {
  if (addresses.length === 0) return '–';
  const list = html`<ul class="addresses">
    ${addresses.map((address) => html`<li><code>${address}</code></li>`)}
  </ul>`;
  if (addresses.length <= mostAddresses) return list;
  return html`<details>
    <summary>${addresses.length} texts</summary>
    ${list}
  </details>`;
}
