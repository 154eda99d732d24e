import { plainWords, problems, wordsIn } from '@poet/core';
import type { Item, Problem, Session } from '@poet/core';
import { html } from 'lit';
import { messages } from '../messages.ts';
import { problemMessage } from '../messages/problem-message.ts';
import { partId } from '../questions/frame.ts';

/** What is wrong with the answers on a page. */
export interface Wrong {
  /** All of it in one place, as drawn. */
  readonly summary: unknown;
  /** What is wrong with each, by question. */
  readonly words: ReadonlyMap<string, string>;
}

/** Tells what is wrong on a page, and what to do about it. `null` where nothing is. */
export function tellWrong(session: Session, items: readonly Item[], language: string): Wrong | null {
  const found = problems(session);
  if (found.length === 0) return null;
  const kindOf = (id: string) => items.find(({ question }) => question.id === id)?.question.kind ?? 'text';
  const words = found.map((problem): [string, string] => [problem.question, problemMessage(problem, kindOf(problem.question), language)]);
  return { summary: drawErrorSummary(found, items, language), words: new Map(words) };
}

/** Each has a link to its input. It takes the focus, and is read out once. */
function drawErrorSummary(found: readonly Problem[], items: readonly Item[], language: string): unknown {
  return html`<div class="error-summary" part="error-summary" role="alert" tabindex="-1" aria-labelledby="--problems">
    <h2 id="--problems">${messages.problemTitle()}</h2>
    <ul>
      ${found.map((problem) => {
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
