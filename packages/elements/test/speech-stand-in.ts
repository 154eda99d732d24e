/** A voice as tests give it: its tag, and whether the device itself speaks. */
export interface StandInVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export const localVoice = (lang: string): StandInVoice => ({ lang, localService: true, default: false });
export const remoteVoice = (lang: string): StandInVoice => ({ lang, localService: false, default: true });

type Utterance = Pick<SpeechSynthesisUtterance, 'text' | 'lang' | 'onstart' | 'onend' | 'onerror'>;

/** Stands in for the platform’s voice, which no test machine has: it is silent, and says a sentence when the test has it said. */
export class SpeechStandIn extends EventTarget {
  /** Every sentence that was begun, and each time that it was broken off as `(cancel)`. */
  readonly heard: string[] = [];
  readonly languages: string[] = [];
  #voices: readonly StandInVoice[];
  #speaking: Utterance | null = null;

  constructor(voices: readonly StandInVoice[]) {
    super();
    this.#voices = voices;
  }

  get speaking(): boolean {
    return this.#speaking !== null;
  }

  get pending(): boolean {
    return false;
  }

  getVoices(): readonly StandInVoice[] {
    return this.#voices;
  }

  speak(utterance: Utterance): void {
    this.heard.push(utterance.text);
    this.languages.push(utterance.lang);
    this.#speaking = utterance;
  }

  cancel(): void {
    const broken = this.#speaking;
    this.#speaking = null;
    this.heard.push('(cancel)');
    // As browsers do: later, and not in the call.
    if (broken) queueMicrotask(() => tell(broken.onerror, Object.assign(new Event('error'), { error: 'interrupted' })));
  }

  /** The voices become known. */
  learn(...voices: readonly StandInVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  /** The voice says the sentence that it was given, to its end. */
  sayIt(): void {
    const said = this.#speaking;
    if (!said) throw new Error('Nothing is being said.');
    tell(said.onstart, new Event('start'));
    this.#speaking = null;
    tell(said.onend, new Event('end'));
  }

  /** Goes on to the end of what there is to say, and gives back all of it. */
  sayAll(): readonly string[] {
    for (let n = 0; this.speaking && n < 200; n++) this.sayIt();
    return this.heard;
  }
}

/** Puts the stand-in where the browser has its own. @returns what takes it away again. */
export function standInForSpeech(...voices: readonly StandInVoice[]): { readonly speech: SpeechStandIn; readonly restore: () => void } {
  const speech = new SpeechStandIn(voices);
  class SpokenWords {
    voice: unknown = null;
    lang = '';
    onstart = null;
    onboundary = null;
    onend = null;
    onerror = null;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const own = { speechSynthesis: speech, SpeechSynthesisUtterance: SpokenWords };
  const before = Object.keys(own).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(own)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const restore = () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
  return { speech, restore };
}

function tell(listener: unknown, event: Event): void {
  if (typeof listener === 'function') listener(event);
}
