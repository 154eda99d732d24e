import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Actions } from './actions.ts';
import { drawLeave } from './leave.ts';
import { drawStatus } from './on-the-page.ts';
import { drawDelivery, drawSent } from './outcome.ts';
import { drawPage } from './page.ts';
import type { Telling } from './page.ts';
import type { SurveyState } from './session-controller.ts';

/** A survey that can be seen, and the session whose drawing is never used for another. */
export interface Shown {
  readonly state: SurveyState;
  readonly submissionId: string;
}

/** In which words a survey is told, and what leads out of it. */
export interface SurveyTelling extends Telling {
  /** Left to the page where it is not known. */
  readonly direction: 'ltr' | 'rtl' | null | undefined;
  readonly exit: string;
}

/** What hears the person. */
export type Hearing = Pick<Actions, 'onClick' | 'onSubmit' | 'onInput'>;

/** Draws a survey that is open: the page that the person is on, or where the sealed answers are. */
export function drawSurvey({ state, submissionId }: Shown, telling: SurveyTelling, hearing: Hearing): unknown {
  return html`<div
    class=${telling.picture ? 'survey pictured' : 'survey'}
    part="survey"
    lang=${telling.language}
    dir=${telling.direction ?? nothing}
    @click=${hearing.onClick}
    @submit=${hearing.onSubmit}
    @input=${hearing.onInput}
  >
    ${drawLeave(telling.exit)} ${drawStatus()}
    ${
      state.kind === 'filling'
        ? keyed(submissionId, html`<form method="dialog" novalidate>${drawPage(state.session, telling)}</form>`)
        : state.kind === 'delivering'
          ? drawDelivery(state.delivery)
          : drawSent()
    }
  </div>`;
}
