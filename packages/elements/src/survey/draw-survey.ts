import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Actions } from './actions.ts';
import type { DraftLoader } from './load-drafts.ts';
import { drawLeave } from './leave.ts';
import { drawStatus } from './on-the-page.ts';
import { drawPage } from './page.ts';
import type { Telling } from './page.ts';
import type { Sender } from './sender.ts';
import type { ShownState } from './what-is-shown.ts';

/** A survey that can be seen, and the session whose drawing is never used for another. */
export interface Shown {
  readonly state: ShownState;
  readonly submissionId: string;
}

/** In which words a survey is told, and what leads out of it. */
export interface SurveyTelling extends Telling {
  /** Left to the page where it is not known. */
  readonly direction: 'ltr' | 'rtl' | null | undefined;
  readonly exit: string;
  /** Draws what is said about answers that are saved on the device. */
  readonly drafts: Pick<DraftLoader, 'draw'>;
  /** What sends, and says what is unsent; `null` until it is here. */
  readonly sender: Pick<Sender, 'draw'> | null;
  /** In large text. */
  readonly isLarge: boolean;
}

/** What hears the person. */
export type Hearing = Pick<Actions, 'onClick' | 'onSubmit' | 'onInput'>;

/** Draws a survey that is open: the page that the person is on, or where the sealed answers are. */
export function drawSurvey(shown: Shown, telling: SurveyTelling, hearing: Hearing): unknown {
  const classes = ['survey', telling.picture && 'pictured', telling.isLarge && 'large'];
  return html`<div
    class=${classes.filter(Boolean).join(' ')}
    part="survey"
    lang=${telling.language}
    dir=${telling.direction ?? nothing}
    @click=${hearing.onClick}
    @submit=${hearing.onSubmit}
    @input=${hearing.onInput}
  >
    ${drawLeave(telling.exit)} ${drawStatus()} ${drawState(shown, telling)} ${telling.drafts.draw()} ${telling.sender?.draw(shown.state)}
  </div>`;
}

function drawState({ state, submissionId }: Shown, telling: SurveyTelling): unknown {
  if (state.kind === 'filling')
    return keyed(submissionId, html`<form method="dialog" novalidate>${drawPage(state.session, telling)}</form>`);
  return telling.later?.drawLater(state, telling);
}
