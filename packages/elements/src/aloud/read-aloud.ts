import { currentPage } from '@poet/core';
import type { Session } from '@poet/core';
import type { ReactiveController } from 'lit';
import { inLanguage } from '../localize.ts';
import { nonSubstantiveLabel } from '../messages.ts';
import { adoptInFront } from '../survey/adopt-in-front.ts';
import type { LoadedSurvey } from '../survey/load-survey.ts';
import type { Read, Readable } from '../survey/load-read-aloud.ts';
import { isFirstOfSection } from '../survey/page.ts';
import { whatIsShown } from '../survey/what-is-shown.ts';
import { aloudStyles } from './aloud.styles.ts';
import { chooseVoice } from './choose-voice.ts';
import { Marker } from './marker.ts';
import { afterEvent, clipPatienceMs, patienceMs, stopped } from './reading.ts';
import type { Reading, ReadingEvent } from './reading.ts';
import { breakOff, makeReady, play } from './recording.ts';
import { addressOfClip, recordingsOf } from './recordings-of.ts';
import { hush, onVoices, say, takeTurn, voicesNow } from './speech.ts';
import { spokenWords } from './spoken-words.ts';
import { whatIsSaid } from './what-is-said.ts';
import type { Recording, Sentence } from './what-is-said.ts';

/** A page of questions on screen. */
interface Showing {
  readonly session: Session;
  readonly opened: LoadedSurvey;
  /** Another key is another page, another attempt at it, or another language: what was being read is over. */
  readonly key: string;
}

/**
 * Reads a page of questions aloud when a person asks for it: by recorded clips where the survey has them, and by a voice of the person’s own
 * device. It stops when the page changes, at Escape, when something is answered or a film plays, and when the survey or the page goes away.
 */
export class ReadAloud implements ReactiveController {
  readonly #host: Read;
  readonly #readable: () => Readable | null;
  readonly #root: ShadowRoot;
  readonly #marker: Marker;
  #reading: Reading = stopped;
  #sentences: readonly Sentence[] = [];
  /** What is read, while it is. */
  #key: string | null = null;
  /** The clip that could not be played, so that a voice says its text. */
  #failed: Recording | null = null;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #unlisten: (() => void) | null = null;

  /**
   * @param host the survey’s element, which has drawn its first page.
   * @param readable what can be read; `null` while that is off.
   */
  constructor(host: Read, readable: () => Readable | null) {
    this.#host = host;
    this.#readable = readable;
    const root = (this.#root = host.renderRoot as ShadowRoot);
    this.#marker = new Marker(root);
    adoptInFront(host, aloudStyles);
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    const endVoices = onVoices(() => this.#host.requestUpdate());
    const listening = new AbortController();
    const { signal } = listening;
    this.#host.addEventListener('input', this.stop, { signal });
    this.#root.addEventListener('play', this.stop, { signal, capture: true });
    addEventListener('pagehide', this.stop, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.stop(), { signal, capture: true });
    this.#unlisten = () => {
      endVoices();
      listening.abort();
    };
  }

  hostDisconnected(): void {
    this.stop();
    this.#unlisten?.();
  }

  hostUpdated(): void {
    if (this.#look()?.key !== this.#key) this.stop();
  }

  /** Whether a page is being read. */
  get isReading(): boolean {
    return this.#reading.kind === 'reading';
  }

  /** Whether the whole page can be read: each text by a clip, or by a voice of this device. */
  get canRead(): boolean {
    const showing = this.#look();
    const sentences = showing ? sentencesOf(showing) : [];
    return sentences.length > 0 && sentences.every(({ recording, language }) => recording ?? voiceFor(language));
  }

  /** Begins to read the page, or stops. */
  toggle(): void {
    const showing = this.#look();
    if (this.isReading || !showing) return this.stop();
    takeTurn(this.stop);
    makeReady();
    for (const film of this.#root.querySelectorAll('video')) film.pause();
    this.#key = showing.key;
    this.#sentences = sentencesOf(showing);
    this.#happen({ kind: 'start', of: this.#sentences.length });
  }

  readonly stop = (): void => {
    if (this.isReading) hush();
    this.#happen({ kind: 'stop' });
  };

  #look(): Showing | null {
    const readable = this.#readable();
    if (!readable) return null;
    const { opened, controller } = readable;
    const { state, submissionId, attempts } = controller;
    if (state.kind !== 'filling') return null;
    return { session: state.session, opened, key: `${submissionId} ${opened.tag} ${whatIsShown(state, attempts)}` };
  }

  #happen(event: ReadingEvent): void {
    const before = this.#reading;
    const reading = (this.#reading = afterEvent(before, event));
    if (reading === before) return;
    clearTimeout(this.#watchdog);
    const sentence = reading.kind === 'reading' ? this.#sentences[reading.at] : undefined;
    if (reading.kind === 'reading' && sentence) this.#utter(sentence, reading.at);
    else this.#end();
    if (reading.kind !== before.kind) this.#host.requestUpdate();
  }

  #utter(sentence: Sentence, at: number): void {
    const { recording, place } = sentence;
    if (!recording || recording === this.#failed) return this.#say(sentence, at);
    this.#marker.mark(recording.words, place);
    const onFail = () => {
      this.#failed = recording;
      breakOff();
      this.#say(sentence, at);
    };
    const watch = () => this.#wait(clipPatienceMs, onFail);
    watch();
    const onEnd = () => this.#happen({ kind: 'said', at, sentences: recording.sentences });
    play({ src: addressOfClip(recording.src, this.#host), onSign: watch, onEnd, onFail });
  }

  /** Without a voice there is nothing more to hear: half a page misleads more than none. */
  #say({ words, language, place }: Sentence, at: number): void {
    const voice = voiceFor(language);
    if (!voice) return this.stop();
    breakOff();
    this.#marker.mark(words, place);
    const onEnd = () => this.#happen({ kind: 'said', at, sentences: 1 });
    const watch = (hasBegun: boolean) => this.#wait(patienceMs(words, hasBegun), onEnd);
    watch(false);
    // Whoever took the voice keeps it: it is not broken off.
    say({ words, voice, onEnd, onSign: () => watch(true), onTaken: () => this.#happen({ kind: 'stop' }) });
  }

  #wait(ms: number, then: () => void): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(then, ms);
  }

  #end(): void {
    breakOff();
    this.#marker.clear();
    this.#key = this.#failed = null;
    this.#sentences = [];
  }
}

function sentencesOf({ session, opened }: Showing): readonly Sentence[] {
  const page = currentPage(session);
  if (page.kind !== 'questions') return [];
  const { items, section } = page;
  const { language } = opened;
  return whatIsSaid(
    {
      ...{ items, scales: session.survey.scales },
      heading: session.layout === 'section' ? section : null,
      intro: isFirstOfSection(session, page) ? section : null,
    },
    {
      ...{ language: opened.tag, spoken: spokenWords(opened.translations), recordingAt: recordingsOf(opened.survey) },
      wayLanguage: language?.tag ?? 'en',
      wayWords: (way) => inLanguage(language?.words ?? null, () => nonSubstantiveLabel(way)),
    },
  );
}

function voiceFor(language: string): SpeechSynthesisVoice | null {
  return chooseVoice(voicesNow(), language);
}
