import { html } from 'lit';
import { chaptersOf } from './chapters.ts';
import { drawPatterns } from './charts/fills.ts';
import { drawFront } from './draw-front.ts';
import { drawHeading } from './draw-heading.ts';
import type { Drawing } from './drawing.ts';

/** Draws a whole report: its front with what is in it, and its chapters. */
export function drawReport(drawing: Drawing): unknown {
  const chapters = chaptersOf(drawing);
  return html`${drawPatterns()} ${drawFront(chapters, drawing)}
  ${chapters.map(
    ({ id, title, content }) =>
      html`<section class=${id.startsWith('part-') ? 'chapter of-part' : 'chapter'} aria-labelledby=${id}>
        ${drawHeading({ below: 1, words: title, id }, drawing)} ${content}
      </section>`,
  )}`;
}
