import { html, nothing } from 'lit';
import { messages } from '../messages.ts';
import { drawText } from '../words.ts';
import type { QuestionView } from './question.ts';

/** The ids of a question's parts in the survey's one shadow root. They begin with two hyphens, which no question id does. */
export const partId = (question: string, part: 'question' | 'words' | 'hint' | 'error' | 'input' | 'note' | 'answer'): string =>
  `--${part}-${question}`;

/** The words of a question, as the page's heading where it stands alone. The heading takes the focus when the page changes. */
export function drawQuestionWords({ item, language, isHeading }: QuestionView): unknown {
  const words = drawText(item.question.text, language);
  const id = partId(item.question.id, 'words');
  return isHeading
    ? html`<h2 class="heading" part="heading" tabindex="-1" id=${id}>${words}</h2>`
    : html`<span part="question" id=${id}>${words}</span>`;
}

/** The picture, the hint and the error of a question, above its input. */
export function drawHintAndError({ item, language, problem, picture }: QuestionView): unknown {
  const { id, hint, concept } = item.question;
  return html`${picture?.({ kind: 'concept', concept }) ?? nothing}
  ${hint ? html`<p class="hint" part="hint" id=${partId(id, 'hint')}>${drawText(hint, language)}</p>` : nothing}
  ${
    problem
      ? html`<p class="error" part="error" id=${partId(id, 'error')}>
          <span class="visually-hidden">${messages.problemPrefix()}</span> ${problem}
        </p>`
      : nothing
  }`;
}

/** The ids that describe a question's input: its hint, its error and the note beside it (a limit, a unit), where it has them. */
export function describedBy({ item, problem }: QuestionView, hasNote = false): string | typeof nothing {
  const { id, hint } = item.question;
  return (
    [hint ? partId(id, 'hint') : '', problem ? partId(id, 'error') : '', hasNote ? partId(id, 'note') : '']
      .filter((part) => part !== '')
      .join(' ') || nothing
  );
}
