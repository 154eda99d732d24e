import { html, nothing } from 'lit';
import { messages, nonSubstantiveLabel } from '../messages.ts';
import { drawOption } from './option.ts';
import type { QuestionView } from './question.ts';

/** Draws the ways to answer a question without a view, behind its options or its field: of all of them, one can stand. */
export function drawWays({ item, answer, picture }: QuestionView, type: 'radio' | 'checkbox' = 'checkbox'): unknown {
  const { question } = item;
  if (question.kind === 'information' || !question.nonSubstantive?.length) return nothing;
  return html`<p class="or" aria-hidden="true">${messages.or()}</p>
    <div class="ways">
      ${question.nonSubstantive.map((way) =>
        drawOption({
          ...{ type, name: question.id, value: way, isChosen: answer?.status === way },
          picture: picture?.({ kind: 'way', way }) ?? nothing,
          words: nonSubstantiveLabel(way),
        }),
      )}
    </div>`;
}
