import type { SurveyTelling } from './draw-survey.ts';
import { drawHandOver } from './hand-over.ts';
import { drawDelivery, drawSent } from './outcome.ts';
import { drawTop } from './page.ts';
import type { ShownState } from './what-is-shown.ts';

/** What is on screen beside the pages of the survey itself. */
type LaterState = Exclude<ShownState, { kind: 'filling' }>;

/** Draws the choice to take part, what begins a page about saved answers, where the answering is handed over, and where the sealed answers are. */
export function drawLater(state: LaterState, telling: SurveyTelling): unknown {
  switch (state.kind) {
    case 'asking':
    case 'declined':
      return state.notice.draw(state, telling);
    case 'saving':
      return drawTop(telling, true);
    case 'handing-over':
      return drawHandOver(state.session, telling);
    case 'delivering':
      return drawDelivery(state.delivery, state.isKept);
    case 'sent':
      return drawSent();
  }
}
