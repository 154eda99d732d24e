import { html } from 'lit';

/** A table: its rows as cells of words, the first of which names the row. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** On paper, a table with few rows is on one page, and one with many runs in columns, if it is narrow enough. */
function sizeOf({ rows, columns }: Table): string {
  if (rows.length <= 12) return 'short';
  return rows.length > 40 && columns.length <= 3 ? 'many' : '';
}

/** Draws a table in a box of its own: where it is wider than the page, the box scrolls, also with keys. */
export function drawTable({ caption, columns, rows }: Table): unknown {
  return html`<div class=${`scroll ${sizeOf({ caption, columns, rows })}`} role="group" aria-label=${caption} tabindex="0">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
