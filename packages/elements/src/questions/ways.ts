import { html, nothing } from 'lit';
import { messages, nonSubstantiveLabel } from '../messages.ts';
import { partId } from './frame.ts';
import { drawOption } from './option.ts';
import type { QuestionView } from './question.ts';

/** Draws the ways to answer a question without a view, behind its options or its field: of all of them, one can stand. */
export function drawWays({ item, answer, picture }: QuestionView, type: 'radio' | 'checkbox' = 'checkbox'): unknown {
  const { question } = item;
  if (question.kind === 'information' || !question.nonSubstantive?.length) return nothing;
  // A field has no fieldset around it, so its ways would be said without their question.
  const isField = question.kind === 'text' || question.kind === 'number';
  return html`<p class="or" aria-hidden="true">${messages.or()}</p>
    <div class="ways" role=${isField ? 'group' : nothing} aria-labelledby=${isField ? partId(question.id, 'words') : nothing}>
      ${question.nonSubstantive.map((way) =>
        drawOption({
          ...{ type, name: question.id, value: way, isChosen: answer?.status === way },
          picture: picture?.({ kind: 'way', way }) ?? nothing,
          words: nonSubstantiveLabel(way),
        }),
      )}
    </div>`;
}
