import type { Issue } from '@poet/core';
import type { Report } from '@poet/core/report.js';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { inLanguage } from '../localize.ts';
import { reportMessages } from '../messages/report-messages.ts';
import { PoetProblemEvent, PoetReadyEvent } from '../survey/events.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import { tokens } from '../theme/tokens.ts';
import { chartRoomStyles } from './charts/chart-room.styles.ts';
import { chartStyles } from './charts/charts.styles.ts';
import { tableStyles } from './charts/tables.styles.ts';
import { followJump } from './draw-jump.ts';
import { drawReport } from './draw-report.ts';
import { openInPrint } from './open-in-print.ts';
import { styles } from './poet-report.styles.ts';
import { printStyles } from './print.styles.ts';
import { reportNumbers } from './report-numbers.ts';
import { ReportOpening } from './report-opening.ts';

/**
 * A report on a page: what people answered, beside others, in charts of which each has its table. It draws a report and computes nothing.
 * Its children are shown while there is no report, and whenever one cannot be shown.
 *
 * @tag poet-report
 * @slot - What to show while there is no report: a link to another way to get it.
 * @fires {PoetReadyEvent} poet-ready - The report is on screen.
 * @fires {PoetProblemEvent} poet-problem - Something stands in the way, in words for developers.
 * @csspart report - Everything the element draws.
 * @csspart heading - A heading.
 * @csspart contents - The list of what is in the report.
 * @csspart figure - A chart with its sentences and its table.
 * @csspart table - A table.
 * @cssproperty --poet-text - Text.
 * @cssproperty --poet-quiet - Notes, axes.
 * @cssproperty --poet-background - The report.
 * @cssproperty --poet-surface - Notices and charts.
 * @cssproperty --poet-line - Borders and intervals.
 * @cssproperty --poet-accent - Links, and positive answers where `--poet-positive` is not set.
 * @cssproperty --poet-positive - Positive answers in charts.
 * @cssproperty --poet-negative - Negative answers in charts.
 * @cssproperty --poet-focus - The ring around what has the focus.
 * @cssproperty --poet-font - The typeface.
 * @cssproperty --poet-size - The base size; everything else follows it.
 * @cssproperty --poet-radius - Rounding.
 * @cssproperty --poet-report-width - The widest that it gets.
 */
export class PoetReport extends LitElement {
  static override styles = [tokens, styles, chartStyles, chartRoomStyles, tableStyles, printStyles];

  static override properties = {
    report: { attribute: false },
    earlier: { attribute: false },
    src: {},
    lang: { reflect: true },
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** A report, given as a value: what JSON of one comes to. It takes precedence over `src`, and is checked like it. */
  declare report: Report | null;
  /** Reports of the same place about earlier periods, oldest first: with them, every section shows how its questions went over time. */
  declare earlier: readonly Report[];
  /** The address of a report as JSON. */
  declare src: string;
  /** BCP 47 tag of the language; taken from the page where it is not given. */
  declare lang: string;
  /** `govuk`, `nhs` or `high-contrast`; the page's own font and colours where it is not given. */
  declare theme: string;
  /** The level of the report’s own heading, from 1 to 6: 2 where it is not given. */
  declare headingLevel: number;
  /** Themes ask how questions look; a report has one way. */
  readonly presentation = '';

  readonly #theme = new ThemeController(this, (issues) => this.#report(issues));
  readonly #opening = new ReportOpening(this, {
    opened: () => this.dispatchEvent(new PoetReadyEvent()),
    failed: (issues) => this.#report(issues),
  });

  constructor() {
    super();
    this.report = null;
    this.earlier = [];
    this.src = this.lang = this.theme = '';
    this.headingLevel = 2;
    openInPrint(this);
  }

  /** Adds style sheets of the host's to the shadow root, after the element's own. */
  adoptStyles(...sheets: CSSStyleSheet[]): void {
    this.#theme.adopt(sheets);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#theme.dress(super.createRenderRoot());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.#theme.change();
    this.#opening.change(changed);
  }

  /** Everything is drawn within one call, in the words of one language. */
  protected override update(changed: PropertyValues<this>): void {
    const draw = () => inLanguage(this.#opening.words, () => super.update(changed));
    try {
      draw();
    } catch (error) {
      this.#opening.notDrawn(error);
      draw();
    }
  }

  protected override updated(): void {
    this.#opening.drawn();
  }

  protected override render(): unknown {
    const { state, direction, language } = this.#opening;
    switch (state.kind) {
      case 'empty':
        return html`<slot></slot>`;
      case 'loading':
        return html`<slot></slot>
          <p class="report" role="status" dir=${direction ?? nothing}>${reportMessages.loading()}</p>`;
      case 'failed':
        return html`<div class="report" role="alert" dir=${direction ?? nothing}>
            <p class="notice">${state.isNone ? reportMessages.notAReport() : reportMessages.unavailable()}</p>
          </div>
          <slot></slot>`;
      case 'shown':
        return html`<div
          class="report"
          part="report"
          lang=${language}
          dir=${direction ?? nothing}
          @click=${(event: Event) => this.shadowRoot && followJump(event, this.shadowRoot)}
        >
          ${this.#draw(state.report)}
        </div>`;
    }
  }

  #draw(report: Report): unknown {
    const { language } = this.#opening;
    return drawReport({
      ...{ report, language, earlier: this.earlier, level: this.headingLevel },
      isRightToLeft: (this.#opening.direction ?? getComputedStyle(this).direction) === 'rtl',
      numbers: reportNumbers(language, report.rules.decimals),
    });
  }

  #report(issues: readonly Issue[]): void {
    for (const { path, code, message } of issues.slice(0, 10)) {
      this.dispatchEvent(new PoetProblemEvent(code, path === '' ? message : `${path}: ${message}`));
      console.error(`<poet-report> ${path} ${message}`);
    }
  }

  /** An update is complete when what it asked for shows. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#theme.dressing;
    const awaited = this.#opening.loading;
    return awaited ? awaited.then(() => super.getUpdateComplete()) : isComplete;
  }
}
