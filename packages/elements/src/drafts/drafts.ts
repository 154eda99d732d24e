import { layOut } from '@poet/core';
import type { Migration, Session } from '@poet/core';
import type { LitElement, ReactiveController } from 'lit';
import { hold } from '../device/hold.ts';
import { inLanguage } from '../localize.ts';
import { draftMessages } from '../messages/draft-messages.ts';
import { say } from '../survey/on-the-page.ts';
import type { Opening } from '../survey/opening.ts';
import { saveMode } from '../survey/save-mode.ts';
import type { SaveMode } from '../survey/save-mode.ts';
import type { SessionController } from '../survey/session-controller.ts';
import { todayInLondon } from '../survey/today-in-london.ts';
import { firstOpened } from './draft-form.ts';
import type { Readable } from './draft-form.ts';
import type { Keeping } from './draft-keeper.ts';
import { arriveAt, mustBeAnswered } from './draft-page.ts';
import type { DraftActions, DraftPage } from './draft-page.ts';
import { PoetSavedEvent } from './draft-saved-event.ts';
import type { DraftStore } from './draft-store.ts';
import { drawDraftPage } from './draw-draft-page.ts';
import { drawSaving } from './draw-saving.ts';
import type { Notice } from './draw-saving.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { readResumeCode } from './resume-code.ts';
import { SavedAnswers } from './saved-answers.ts';
import type { Taken, ToSave } from './saved-answers.ts';
import { canEncrypt } from './vault.ts';

/** The element whose answers may be saved. */
export interface DraftHost extends LitElement {
  readonly save: string;
  readonly authority: string;
  readonly invitation: string;
  readonly migration: Migration | null | undefined;
  reset(): void;
}

/** What saves answers works with. */
export interface DraftTools {
  readonly host: DraftHost;
  readonly controller: SessionController;
  readonly opening: Opening;
}

/** The saved answers of one survey on a page: offers those of earlier, and saves those of now. */
export class Drafts implements ReactiveController {
  readonly #tools: DraftTools;
  readonly #kept: KeptDrafts;
  readonly #answers: SavedAnswers;
  /** What somebody wanted to go on with last. */
  #wanted: Readable | null = null;
  #page: DraftPage | null = null;
  #shown: DraftPage | null = null;
  #notice: Notice | null = null;
  #round = '';
  #isRemoved = false;
  #isTaking = false;

  constructor(tools: DraftTools, store: DraftStore) {
    this.#tools = tools;
    this.#kept = new KeptDrafts(store);
    const onKeeping = (keeping: Keeping): void => this.#onKeeping(keeping);
    this.#answers = new SavedAnswers({ store, hold, today: () => todayInLondon(), onKeeping });
    tools.host.renderRoot.addEventListener('input', () => this.#note());
    addEventListener('pagehide', () => this.#answers.pause());
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#answers.rejoin());
    document.addEventListener('visibilitychange', () => document.hidden && void this.#answers.flush());
  }

  /** Looks what is saved on the device. */
  async look(): Promise<void> {
    this.#notice = await this.#kept.look(this.#tools.host.invitation);
    this.#tools.host.requestUpdate();
  }

  /** Deletes what is saved of this session, and what anybody who opens this page could read. */
  async wipe(): Promise<void> {
    this.#page = this.#notice = null;
    this.#kept.leaveInvited();
    await Promise.all([this.#answers.wipe(), this.#kept.wipeOpen(this.#of)]);
  }

  draw(): unknown {
    const { kind } = this.#tools.controller.state;
    if (kind === 'saving' && this.#page) return drawDraftPage(this.#page, this.#actions, this.#tools.opening.tag);
    if (kind !== 'filling') return null;
    return drawSaving(
      { ...this.#saving, notice: this.#notice, keeping: this.#answers.keeping, hasCode: this.#answers.code !== null },
      this.#actions,
    );
  }

  hostUpdate(): void {
    const { state, submissionId } = this.#tools.controller;
    // Kept by the outbox, or arrived: there is nothing to go on with any more.
    if (state.kind === 'sent' || (state.kind === 'delivering' && state.isKept)) return void this.#answers.wipe();
    if (!('session' in state)) return;
    if (submissionId !== this.#round) this.#meet(state.session, submissionId);
    // Whoever goes on by the browser's own buttons is not let past what has to be answered first.
    if (state.kind === 'filling' && this.#page && mustBeAnswered(this.#page)) this.#tools.controller.setAside();
    else if (state.kind === 'filling') this.#page = null;
  }

  hostUpdated(): void {
    this.#note();
    const before = this.#shown;
    this.#shown = this.#page;
    if (before && this.#page && before !== this.#page) arriveAt(this.#page, this.#tools.host.renderRoot);
  }

  hostConnected(): void {
    void this.#answers.rejoin();
  }

  hostDisconnected(): void {
    void this.#answers.flush();
    // An element that is moved is there again at once.
    setTimeout(() => this.#tools.host.isConnected || this.#answers.pause());
  }

  get #mode(): SaveMode {
    return saveMode(this.#tools.host.save, this.#tools.opening.opened?.survey.audience);
  }

  get #of(): string {
    const { host, opening } = this.#tools;
    return `${opening.opened?.survey.id} ${host.authority}`;
  }

  /** What somebody may go on with who has no code. */
  get #offered(): Readable | null {
    return this.#kept.offered(this.#of);
  }

  get #saving(): { readonly canSave: boolean; readonly canResume: boolean } {
    const { state } = this.#tools.controller;
    const hasAnswers = 'session' in state && state.session.answers.size > 0;
    const mayAsk = this.#mode === 'ask' && this.#answers.keeping === null && canEncrypt();
    return { canSave: mayAsk && hasAnswers, canResume: mayAsk && !hasAnswers && this.#kept.ofSurvey(this.#of).length > 0 };
  }

  /** Another session has begun. Where it can go on with answers of earlier, whoever is there is asked first. */
  #meet(session: Session, submissionId: string): void {
    this.#round = submissionId;
    if (this.#answers.readable?.submissionId === submissionId) return;
    this.#answers.release();
    this.#isRemoved = false;
    this.#page = this.#mode === 'on' && session.answers.size === 0 && this.#offered ? { kind: 'offer' } : null;
    if (this.#page) this.#tools.controller.setAside();
  }

  #note(): void {
    const { state } = this.#tools.controller;
    if (state.kind !== 'filling') return;
    const isFirst = this.#answers.keeping === null && this.#mode === 'on' && !this.#isRemoved && state.session.answers.size > 0;
    const what = isFirst && this.#toSave;
    if (what) void this.#answers.keep(what);
    else this.#answers.note(state.session);
  }

  get #toSave(): ToSave | null {
    const { controller, opening, host } = this.#tools;
    const { state, submissionId } = controller;
    if (!('session' in state) || !opening.opened) return null;
    return { session: state.session, submissionId, survey: opening.opened.asComposed, of: this.#of, invitation: host.invitation };
  }

  #onKeeping(keeping: Keeping): void {
    if (keeping === 'saved') this.#tools.host.dispatchEvent(new PoetSavedEvent());
    if (keeping === 'memory') this.#notice = 'memory';
    else if (this.#notice === 'memory') this.#notice = null;
    if (keeping === 'elsewhere' || keeping === 'gone') this.#show({ kind: keeping });
    this.#tools.host.requestUpdate();
  }

  #show(page: DraftPage): void {
    this.#page = page;
    this.#tools.controller.setAside();
    this.#tools.host.requestUpdate();
  }

  #close(): void {
    this.#page = null;
    if (this.#tools.controller.state.kind === 'saving') this.#tools.controller.back();
  }

  async #save(): Promise<void> {
    const what = this.#toSave;
    if (!what) return;
    await this.#answers.lock(what);
    const { code, keeping } = this.#answers;
    if (code !== null && keeping === 'saved') this.#show({ kind: 'code', code });
  }

  async #copy(code: string): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(code).then(
      () => true,
      () => false,
    );
    this.#say(() => (isCopied ? draftMessages.copied() : draftMessages.notCopied()));
  }

  async #remove(): Promise<void> {
    this.#isRemoved = true;
    await this.#answers.wipe();
    this.#notice = 'removed';
    this.#tools.host.requestUpdate();
  }

  /** An invitation may have come since it was looked what is there: the page around a frame hands it on. */
  async #resume(): Promise<void> {
    if (!this.#offered) await this.look();
    this.#show(this.#offered ? { kind: 'offer' } : { kind: 'enter', status: 'asking' });
  }

  async #open(typed: string): Promise<void> {
    if (this.#page?.kind === 'enter' && this.#page.status === 'looking') return;
    this.#show({ kind: 'enter', status: 'looking' });
    const code = readResumeCode(typed);
    const found = code === null ? null : await firstOpened(this.#kept.ofSurvey(this.#of), code);
    if (found) await this.#take(found, false);
    else this.#show({ kind: 'enter', status: 'wrong' });
  }

  /** Somebody else is here now: what was saved goes first. A tab in which it is open is told. */
  async #begin(): Promise<void> {
    const open = this.#offered;
    if (open) await this.#answers.takeAway(open);
    await this.wipe();
    this.#close();
  }

  /** Once, however often somebody presses: a second try would find it open in this very tab. */
  async #take(wanted: Readable, steals: boolean): Promise<void> {
    if (this.#isTaking) return;
    this.#isTaking = true;
    try {
      await this.#takeOnce(wanted, steals);
    } finally {
      this.#isTaking = false;
    }
  }

  async #takeOnce(wanted: Readable, steals: boolean): Promise<void> {
    const { opening, host } = this.#tools;
    if (!opening.opened) return;
    this.#wanted = wanted;
    const taken = await this.#answers.take(wanted, { survey: opening.opened.asComposed, migration: host.migration }, steals);
    if (taken.kind === 'elsewhere' || taken.kind === 'gone') return this.#show({ kind: taken.kind });
    if (taken.kind === 'ok') return this.#goOn(taken, wanted);
    this.#notice = taken.kind;
    this.#kept.leave(wanted.submissionId);
    this.#close();
  }

  async #useThisTab(): Promise<void> {
    const wanted = this.#answers.readable ?? this.#wanted;
    if (wanted) await this.#take(wanted, true);
  }

  async #goOn(taken: Extract<Taken, { kind: 'ok' }>, { submissionId }: Readable): Promise<void> {
    const { opening, controller } = this.#tools;
    if (taken.survey) await opening.reopen(taken.survey);
    const { opened, layout } = opening;
    if (!opened) return;
    const session = layOut({ ...taken.session, survey: opened.survey }, layout);
    this.#page = null;
    this.#kept.leaveInvited();
    this.#round = submissionId;
    controller.goOn(session, submissionId);
    this.#answers.goOn(opened.asComposed, { begunOn: taken.begunOn, session: taken.hasMoved ? null : session });
    if (taken.left.length > 0) this.#show({ kind: 'left-behind', survey: taken.begunSurvey, answers: taken.left });
  }

  #say(words: () => string): void {
    const { host, opening } = this.#tools;
    say(inLanguage(opening.words, words), host.renderRoot);
  }

  readonly #actions: DraftActions = {
    goOn: () => this.#close(),
    save: () => void this.#save(),
    showCode: () => this.#answers.code === null || this.#show({ kind: 'code', code: this.#answers.code }),
    copyCode: (code) => void this.#copy(code),
    print: () => print(),
    remove: () => void this.#remove(),
    resume: () => void this.#resume(),
    open: (typed) => void this.#open(typed),
    isMe: () => void (this.#offered && this.#take(this.#offered, false)),
    isNotMe: () => void this.#begin(),
    useThisTab: () => void this.#useThisTab(),
    beginAgain: () => this.#tools.host.reset(),
  };
}
