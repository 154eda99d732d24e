import type { ReportPart, ReportQuestion } from '@poet/core/report.js';
import { html, nothing } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import { drawText } from '../words.ts';
import { answersFigure } from './charts/answers-figure.ts';
import { besideFigure } from './charts/beside-figure.ts';
import { drawFigure } from './charts/draw-figure.ts';
import { funnelFigure } from './charts/funnel-figure.ts';
import { drawHeading } from './draw-heading.ts';
import { plain, questionAnchor, questionName, reasonWords } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws one question: its words, the answers, what stands beside them, and where the place lies among all. */
export function drawQuestion(question: ReportQuestion, part: ReportPart, drawing: Drawing): unknown {
  const { result, comparisons, text } = question;
  const name = questionName(question, drawing);
  const funnel = funnelFigure(question, drawing);
  return html`<article class="question">
    <div class="question-words">
      ${drawHeading({ below: 3, words: name, id: questionAnchor(part.survey.id, result.question) }, drawing)}
      ${name === plain(text, drawing) ? nothing : html`<p class="asked">${drawText(text, drawing.language)}</p>`}
    </div>
    ${result.distribution.length > 0 ? drawFigure(answersFigure(question, drawing), drawing) : drawWritten(question, drawing)}
    ${comparisons.length > 0 ? drawFigure(besideFigure(question, part, drawing), drawing) : nothing}
    ${funnel ? drawFigure(funnel, drawing) : nothing}
  </article>`;
}

/** What people write is no part of a report; how many did is. */
function drawWritten({ result }: ReportQuestion, { numbers }: Drawing): unknown {
  return html`<p>
    ${
      result.answered === null
        ? reportMessages.noFigure(reasonWords({ kind: 'none', reason: 'suppressed' }))
        : reportMessages.inOwnWords(numbers.count(result.answered))
    }
  </p>`;
}
