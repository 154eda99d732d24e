import type { ReportPart } from '@poet/core/report.js';
import { html, nothing } from 'lit';
import { drawText } from '../words.ts';
import { drawFigure } from './charts/draw-figure.ts';
import { overviewFigure } from './charts/overview-figure.ts';
import { termsFigure } from './charts/terms-figure.ts';
import { drawMix } from './draw-mix.ts';
import { drawHeading } from './draw-heading.ts';
import { drawQuestion } from './draw-question.ts';
import { plain } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws the questions of a part by section: first all scales of it together, then each question. A section without questions is left out. */
export function drawPart(part: ReportPart, drawing: Drawing): unknown {
  return [part.mix.map((mix) => drawMix(mix, part, drawing)), part.sections.map((section) => drawSection(section, part, drawing))];
}

function drawSection(section: ReportPart['sections'][number], part: ReportPart, drawing: Drawing): unknown {
  const questions = part.questions.filter((question) => question.section === section.id);
  if (questions.length === 0) return nothing;
  const scales = { name: plain(section.title, drawing), part, questions: questions.filter(({ result }) => result.positive) };
  const terms = termsFigure(scales, drawing);
  return html`<section class="of-section">
    ${drawHeading({ below: 2, words: drawText(section.title, drawing.language) }, drawing)}
    ${scales.questions.length > 1 ? drawFigure(overviewFigure(scales, drawing), drawing) : nothing}
    ${terms && scales.questions.length > 0 ? drawFigure(terms, drawing) : nothing}
    ${questions.map((question) => drawQuestion(question, part, drawing))}
  </section>`;
}
