import { handOver, helperItem, helperNow, isHelper } from '@poet/core';
import type { Option, Session } from '@poet/core';
import { html, nothing } from 'lit';
import { laterMessages } from '../messages/later-messages.ts';
import { drawText } from '../words.ts';
import { drawTop } from './page.ts';
import type { Telling } from './page.ts';

/** Draws who is answering, and the way to change that, below a page. */
export function drawWho(session: Session, language: string): unknown {
  const now = optionsOf(session).find(({ id }) => id === helperNow(session));
  return html`<p class="who">
    ${now ? html`<span class="hint">${drawText(now.label, language)}</span>` : nothing}
    <button type="button" class="link" part="button-hand-over" data-action="ask-who">${laterMessages.handOver()}</button>
  </p>`;
}

/** Draws the page on which the answering is handed over: a button for each who may go on, in the words of the question that asked it first. */
export function drawHandOver(session: Session, telling: Telling): unknown {
  const { language, picture } = telling;
  const options = optionsOf(session);
  const pictures = options.map(({ id }) => picture?.({ kind: 'option', concept: 'helper', option: id }) ?? nothing);
  return html`${drawTop(telling, false)}
    <h2 class="heading" part="heading" tabindex="-1">${laterMessages.handOverTitle()}</h2>
    <p>${laterMessages.handOverBody()}</p>
    <div class="helpers">
      ${options.map(
        ({ id, label }, i) =>
          html`<button type="button" class="secondary" part="button-secondary" data-action="hand-over" data-helper=${id}>
            ${pictures[i]}${drawText(label, language)}
          </button>`,
      )}
    </div>`;
}

/** Hands the answering over to whoever an option of the page names. */
export function handOverTo(session: Session, option: string): Session {
  return isHelper(option) ? handOver(session, option) : session;
}

/** The options of the question that asks who fills in the survey, of which each names a helper. */
function optionsOf(session: Session): readonly Option[] {
  const question = helperItem(session.survey)?.question;
  return question?.kind === 'single' ? question.options : [];
}
