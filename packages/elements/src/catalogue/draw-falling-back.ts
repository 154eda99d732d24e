import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { drawSheet } from './draw-sheet.ts';
import type { FallingBack } from './example-sheets.ts';
import { sheetStyles } from './sheet.styles.ts';

const styles = css`
  .two-sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    font-family: system-ui, sans-serif;
    color: #16202a;
    background: #fff;
  }
  .two-sides .who {
    margin: 0;
    padding: 0.6rem 1rem;
    background: #07444c;
    color: #fff;
    font-weight: 700;
    print-color-adjust: exact;
  }
  .two-sides .met {
    padding: 1rem;
  }
  @media (min-width: 70rem) {
    .two-sides {
      grid-template-columns: minmax(0, 1fr) 27rem;
    }
    .two-sides .beside {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-height: 100vh;
      overflow-y: auto;
    }
  }
`;

/** A sheet whose translation lacks words, with its marks, and beside it the survey that has none. */
export function drawFallingBack({ sheet, survey, questions }: FallingBack): TemplateResult {
  return html`<style>
      ${sheetStyles.cssText}${styles.cssText}
    </style>
    <main class="two-sides">
      <div>
        <p class="who">For whoever composes: marked, by name</p>
        ${drawSheet(sheet, { language: 'cy', allLanguages: false, only: questions })}
      </div>
      <div class="beside">
        <p class="who">For whoever answers: English, and nothing said of it</p>
        <div class="met"><poet-survey authority="302" layout="section" lang="cy" .survey=${survey}></poet-survey></div>
      </div>
    </main>`;
}
