import { directionOf, hashOfText, noticeWords } from '@poet/core';
import type { Session } from '@poet/core';
import { html } from 'lit';
import type { LitElement } from 'lit';
import { participationMessages } from '../messages/participation-messages.ts';
import { adoptInFront } from '../survey/adopt-in-front.ts';
import type { SurveyTelling } from '../survey/draw-survey.ts';
import { nearest } from '../survey/nearest.ts';
import type { Opening } from '../survey/opening.ts';
import { drawTop } from '../survey/page.ts';
import type { Later, Notice, SessionController, SurveyState } from '../survey/session-controller.ts';
import { participationStyles } from './participation.styles.ts';

/** The survey that is asked about. */
interface Asked {
  readonly host: LitElement;
  readonly controller: SessionController;
  readonly opening: Opening;
}

/**
 * The choice to take part. Where a page brings a notice, it is shown before the first question with two buttons of equal weight. “Yes” goes on, and
 * the answers leave with what the notice said; “No” ends it, and nothing was kept.
 */
export class Participation implements Notice {
  readonly #host: LitElement;
  readonly #controller: SessionController;
  readonly #opening: Opening;
  readonly #later: Later;
  /** Hides the notices in other languages, whatever the page's own style sheets say. */
  readonly #others = new CSSStyleSheet();

  /** @param later draws the page with the choice. */
  constructor({ host, controller, opening }: Asked, later: Later) {
    this.#host = host;
    this.#controller = controller;
    this.#opening = opening;
    this.#later = later;
    adoptInFront(host, participationStyles);
    host.shadowRoot?.adoptedStyleSheets.push(this.#others);
    controller.first = (session) => ({ kind: 'asking', session, notice: this });
  }

  draw(state: SurveyState, telling: SurveyTelling): unknown {
    return state.kind === 'asking' ? this.#drawChoice(state.session, telling) : this.#drawDeclined();
  }

  #drawChoice(session: Session, telling: SurveyTelling): unknown {
    this.#hideOthers();
    const direction = directionOf(this.#shown?.lang || telling.language);
    return html`${drawTop(telling, true)}
      <h2 class="heading" part="heading" tabindex="-1">${participationMessages.noticeTitle()}</h2>
      <div class="notice" part="notice" dir=${direction}><slot name="notice"></slot></div>
      <div class="choices-to-take-part">
        ${drawButton(participationMessages.takePart(), () => this.#takePart(session))}
        ${drawButton(participationMessages.takeNoPart(), () => this.#controller.become({ kind: 'declined', notice: this }))}
      </div>`;
  }

  #drawDeclined(): unknown {
    return html`<h2 class="heading" part="heading" tabindex="-1">${participationMessages.declinedTitle()}</h2>
      <p>${participationMessages.declinedBody()}</p>
      <div class="actions">${drawButton(participationMessages.goBack(), () => this.#opening.again())}</div>`;
  }

  /** Goes on to the first question, with the record of what was shown at this moment. */
  #takePart(session: Session): void {
    const { tag, presentation } = this.#opening;
    const shown = this.#shown;
    const participation = {
      notice: hashOfText(noticeWords(shown?.textContent ?? '')),
      language: shown?.lang || tag,
      presentation,
      choice: 'take-part',
      chosenOn: this.#later.todayInLondon(),
    } as const;
    this.#controller.become({ kind: 'filling', session: { ...session, participation } });
  }

  get #shown(): HTMLElement | undefined {
    return nearest([...this.#host.querySelectorAll<HTMLElement>('[slot=notice]')], this.#opening.tag);
  }

  #hideOthers(): void {
    const lang = this.#shown?.lang;
    const others = lang ? `:not([lang='${CSS.escape(lang)}'])` : '[lang]';
    this.#others.replaceSync(`[name='notice']::slotted(${others}) { display: none !important; }`);
  }
}

function drawButton(words: string, onClick: () => void): unknown {
  return html`<button type="button" class="secondary" part="button-secondary" @click=${onClick}>${words}</button>`;
}
