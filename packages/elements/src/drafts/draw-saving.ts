import { html, nothing } from 'lit';
import { draftMessages } from '../messages/draft-messages.ts';
import type { DraftActions } from './draft-page.ts';
import type { Keeping } from './draft-keeper.ts';
import { keptDays } from './draft-store.ts';
import { drawButton } from './draw-draft-page.ts';

/** Why answers cannot be saved, or what was saved cannot be read. */
export type Notice = 'damaged' | 'newer' | 'memory' | 'removed';

/** How it stands with saving, below a page of the survey. */
export interface Saving {
  /** `null` where nothing is saved. */
  readonly keeping: Keeping | null;
  readonly notice: Notice | null;
  readonly hasCode: boolean;
  readonly canSave: boolean;
  readonly canResume: boolean;
}

/** Draws what is said about saving below a page: that it is saved, or how to; and the way to what was saved before. Nothing where there is nothing to say. */
export function drawSaving({ keeping, notice, hasCode, canSave, canResume }: Saving, actions: DraftActions): unknown {
  const isKept = keeping === 'saved' || keeping === 'unsaved';
  if (!isKept && !notice && !canSave && !canResume) return nothing;
  return html`<div class="saving">
    ${notice ? html`<p>${wordsOf(notice)}</p>` : nothing}
    ${isKept ? html`<p class="hint">${keeping === 'saved' ? draftMessages.saved(keptDays) : draftMessages.unsaved()}</p>` : nothing}
    ${isKept && hasCode ? drawButton('link', draftMessages.showCode(), () => actions.showCode()) : nothing}
    ${isKept ? drawButton('link', draftMessages.remove(), () => actions.remove()) : nothing}
    ${canSave ? drawButton('link', draftMessages.save(), () => actions.save()) : nothing}
    ${canResume ? drawButton('link', draftMessages.continue(), () => actions.resume()) : nothing}
  </div>`;
}

function wordsOf(notice: Notice): string {
  switch (notice) {
    case 'damaged':
      return draftMessages.damaged();
    case 'newer':
      return draftMessages.newer();
    case 'memory':
      return draftMessages.notKept();
    case 'removed':
      return draftMessages.removed();
  }
}
