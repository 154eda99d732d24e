import { dayInWords } from '@poet/core';
import { html, nothing } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import type { Chapter } from './chapters.ts';
import { drawHeading } from './draw-heading.ts';
import { drawJump } from './draw-jump.ts';
import { placeName } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { daysName, periodName } from './period-name.ts';

/** Draws what stands first: whose report, of when, which release, that answers are invented where they are, and what is in it. */
export function drawFront(chapters: readonly Chapter[], drawing: Drawing): unknown {
  const { report, language } = drawing;
  return html`<header class="front">
    ${drawHeading({ below: 0, words: titleOf(drawing), id: 'title' }, drawing)}
    <p class="when">${periodName(report, language)}</p>
    <p class="quiet">${daysName(report, language)}</p>
    ${drawRelease(drawing)} ${report.synthetic ? html`<p class="notice">${reportMessages.synthetic()}</p>` : nothing}
    <nav class="contents" part="contents" aria-labelledby="contents">
      <p id="contents" class="contents-title">${reportMessages.contents()}</p>
      <ul>
        ${chapters.map(({ id, title }) => html`<li>${drawJump(id, title)}</li>`)}
      </ul>
    </nav>
  </header>`;
}

function titleOf({ report }: Drawing): string {
  const place = placeName(report);
  switch (report.period.kind) {
    case 'academic-year':
      return reportMessages.annualReport(place);
    case 'term':
      return reportMessages.termlySummary(place);
    case 'window':
      return reportMessages.windowReport(place);
  }
}

function drawRelease({ report: { release }, language, numbers }: Drawing): unknown {
  const said = [
    ...(release.number > 1 ? [reportMessages.restated(numbers.count(release.number))] : []),
    ...(release.receivedUntil === null ? [] : [reportMessages.receivedUntil(dayInWords(release.receivedUntil, language))]),
    ...(release.late?.kind === 'count' ? [reportMessages.late(numbers.count(release.late.n))] : []),
  ];
  return said.length === 0 ? nothing : html`<p>${said.join(' ')}</p>`;
}
