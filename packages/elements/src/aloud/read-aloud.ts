import { currentPage } from '@poet/core';
import type { Session } from '@poet/core';
import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { inLanguage } from '../localize.ts';
import { aloudMessages } from '../aloud-messages.ts';
import { nonSubstantiveLabel } from '../messages.ts';
import { adoptInFront } from '../survey/adopt-in-front.ts';
import type { Language } from '../survey/language.ts';
import type { Readable } from '../survey/load-read-aloud.ts';
import { isFirstOfSection } from '../survey/page.ts';
import { whatIsShown } from '../survey/what-is-shown.ts';
import { aloudStyles } from './aloud.styles.ts';
import { chooseVoice } from './choose-voice.ts';
import { Marker } from './marker.ts';
import { afterEvent, patienceMs, stopped } from './reading.ts';
import type { Reading, ReadingEvent } from './reading.ts';
import { hush, onVoices, say, takeTurn, voicesNow } from './speech.ts';
import { loadSpokenWords } from './spoken-words.ts';
import type { SpokenWords } from './spoken-words.ts';
import { whatIsSaid } from './what-is-said.ts';
import type { Sentence } from './what-is-said.ts';

/** A page of questions on screen. */
interface Showing {
  readonly session: Session;
  /** BCP 47 tag of what was asked for. */
  readonly tag: string;
  readonly language: Language | null;
  /** Another key is another page, another attempt at it, or another language: what was being read is over. */
  readonly key: string;
}

/**
 * Reads a page of questions aloud when a person asks for it, and only with a voice of their own device: where there is none for every language
 * on the page, there is no button. It stops when the page changes, when something is answered, and when the survey or the page goes away.
 */
export class ReadAloud implements ReactiveController {
  readonly #host: LitElement;
  readonly #readable: () => Readable | null;
  readonly #marker: Marker;
  #reading: Reading = stopped;
  #sentences: readonly Sentence[] = [];
  /** What is read, while it is. */
  #key: string | null = null;
  #spoken: SpokenWords | null = null;
  #spokenFor: { survey: unknown; language: unknown } = { survey: null, language: null };
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #unlisten: (() => void) | null = null;

  /**
   * @param host the survey’s element, which has drawn its first page.
   * @param readable what can be read; `null` while that is off.
   */
  constructor(host: LitElement, readable: () => Readable | null) {
    this.#host = host;
    this.#readable = readable;
    const root = host.renderRoot as ShadowRoot;
    this.#marker = new Marker(root);
    adoptInFront(host, aloudStyles);
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    const endVoices = onVoices(() => this.#host.requestUpdate());
    this.#host.addEventListener('input', this.#stop);
    addEventListener('pagehide', this.#stop);
    this.#unlisten = () => {
      endVoices();
      this.#host.removeEventListener('input', this.#stop);
      removeEventListener('pagehide', this.#stop);
    };
  }

  hostDisconnected(): void {
    this.#stop();
    this.#unlisten?.();
  }

  hostUpdated(): void {
    const showing = this.#look();
    if (showing?.key !== this.#key) this.#stop();
    if (showing) void this.#learn(showing);
  }

  /** The button; nothing where no voice of this device can read the whole page. Its words say what it will do, so it has no pressed state to contradict them. */
  draw(): unknown {
    const showing = this.#look();
    const sentences = showing ? this.#sentencesOf(showing) : [];
    if (sentences.length === 0 || sentences.some(({ language }) => !voiceFor(language))) return nothing;
    const words = this.#reading.kind === 'reading' ? aloudMessages.stopReading() : aloudMessages.readAloud();
    return html`<button type="button" class="secondary aloud" part="button-read-aloud" @click=${this.#toggle}>${words}</button>`;
  }

  #look(): Showing | null {
    const readable = this.#readable();
    if (!readable) return null;
    const { opened, controller } = readable;
    const { state, submissionId, attempts } = controller;
    if (state.kind !== 'filling') return null;
    const key = `${submissionId} ${opened.tag} ${whatIsShown(state, attempts)}`;
    return { session: state.session, tag: opened.tag, language: opened.language, key };
  }

  /** Words that are said otherwise than they are written are fetched before the button is there: a telephone lets only the press itself speak. */
  async #learn({ session: { survey }, language }: Showing): Promise<void> {
    if (this.#spokenFor.survey === survey && this.#spokenFor.language === language) return;
    const wanted = (this.#spokenFor = { survey, language });
    this.#spoken = null;
    const spoken = await loadSpokenWords(survey, language);
    if (this.#spokenFor !== wanted) return;
    this.#spoken = spoken;
    this.#host.requestUpdate();
  }

  #sentencesOf({ session, tag, language }: Showing): readonly Sentence[] {
    const page = currentPage(session);
    if (page.kind !== 'questions' || !this.#spoken) return [];
    const { items, section } = page;
    return whatIsSaid(
      {
        ...{ items, scales: session.survey.scales },
        heading: session.layout === 'section' ? section : null,
        intro: isFirstOfSection(session, page) ? section : null,
      },
      {
        ...{ language: tag, spoken: this.#spoken, wayLanguage: language?.tag ?? 'en' },
        wayWords: (way) => inLanguage(language?.words ?? null, () => nonSubstantiveLabel(way)),
      },
    );
  }

  readonly #toggle = (): void => {
    const showing = this.#look();
    if (this.#reading.kind === 'reading' || !showing) return this.#stop();
    takeTurn(this.#stop);
    this.#key = showing.key;
    this.#sentences = this.#sentencesOf(showing);
    this.#happen({ kind: 'start', of: this.#sentences.length });
  };

  readonly #stop = (): void => {
    if (this.#reading.kind === 'reading') hush();
    this.#happen({ kind: 'stop' });
  };

  #happen(event: ReadingEvent): void {
    const before = this.#reading;
    const reading = (this.#reading = afterEvent(before, event));
    if (reading === before) return;
    clearTimeout(this.#watchdog);
    const sentence = reading.kind === 'reading' ? this.#sentences[reading.at] : undefined;
    if (reading.kind === 'reading' && sentence) this.#say(sentence, reading.at);
    else this.#end();
    if (reading.kind !== before.kind) this.#host.requestUpdate();
  }

  #say(sentence: Sentence, at: number): void {
    const { words, language } = sentence;
    const onEnd = () => this.#happen({ kind: 'said', at });
    const voice = voiceFor(language);
    if (!voice) return this.#stop();
    this.#marker.mark(sentence);
    const watch = (hasBegun: boolean) => {
      clearTimeout(this.#watchdog);
      this.#watchdog = setTimeout(onEnd, patienceMs(words, hasBegun));
    };
    watch(false);
    // Whoever took the voice keeps it: it is not broken off.
    say({ words, voice, onEnd, onSign: () => watch(true), onTaken: () => this.#happen({ kind: 'stop' }) });
  }

  #end(): void {
    this.#marker.clear();
    this.#key = null;
    this.#sentences = [];
  }
}

function voiceFor(language: string): SpeechSynthesisVoice | null {
  return chooseVoice(voicesNow(), language);
}
