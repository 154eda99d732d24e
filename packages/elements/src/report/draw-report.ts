import { html } from 'lit';
import { chaptersOf } from './chapters.ts';
import { drawFront } from './draw-front.ts';
import { drawHeading } from './draw-heading.ts';
import type { Drawing } from './drawing.ts';

/** Draws a whole report: its front with what is in it, and its chapters. */
export function drawReport(drawing: Drawing): unknown {
  const chapters = chaptersOf(drawing);
  const details = chapters.find(({ id }) => !isSummary(id));
  return html`${drawFront(chapters, drawing)}
  ${chapters.map(
    ({ id, title, content }) =>
      html`<section class=${id === details?.id ? 'chapter from-new-page' : 'chapter'} aria-labelledby=${id}>
        ${drawHeading({ below: 1, words: title, id }, drawing)} ${content}
      </section>`,
  )}`;
}

/** Whether a chapter is of those that stand by themselves on the first pages: who was asked, what came of it, and what is done. */
function isSummary(id: string): boolean {
  return ['in-short', 'asked', 'strengths', 'concerns', 'earlier-actions', 'actions'].includes(id);
}
