import { plainWords, wordsIn } from '@poet/core';
import type { Item, Problem } from '@poet/core';
import { html } from 'lit';
import { messages, problemMessage } from '../messages.ts';
import { partId } from '../questions/frame.ts';

/** Draws what is wrong on the page in one place, each with a link to its input. It takes the focus, and is read out once. */
export function drawErrorSummary(problems: readonly Problem[], items: readonly Item[], language: string): unknown {
  return html`<div class="error-summary" part="error-summary" role="alert" tabindex="-1" aria-labelledby="--problems">
    <h2 id="--problems">${messages.problemTitle()}</h2>
    <ul>
      ${problems.map((problem) => {
        const words = drawProblem(problem, items, language);
        return html`<li>
          <a href="#${partId(problem.question, 'question')}" data-action="focus" data-question=${problem.question}>${words}</a>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** On a page with several questions, the same words would say nothing about which. */
function drawProblem(problem: Problem, items: readonly Item[], language: string): string {
  const question = items.find((item) => item.question.id === problem.question)?.question;
  if (!question) return '';
  const message = problemMessage(problem, question.kind, language);
  return items.length > 1 ? messages.problemWith(message, plainWords(wordsIn(question.text, language))) : message;
}
