/** The one place where the platform’s voice enters. It says one sentence at a time, in one survey at a time, with a voice of this device. */

/** Something to say, and whom to tell what becomes of it. */
export interface Utterance {
  readonly words: string;
  readonly voice: SpeechSynthesisVoice;
  /** The voice has begun, or goes on. */
  readonly onSign: () => void;
  /** It was said, or could not be. */
  readonly onEnd: () => void;
  /** Something else on the page has taken the voice. */
  readonly onTaken: () => void;
}

/** Says a sentence, after whatever was being said is broken off. */
export function say({ words, voice, onSign, onEnd, onTaken }: Utterance): void {
  const synthesis = platform();
  if (!synthesis) return onEnd();
  // Some browsers drop what comes right after a cancel, so there is none between sentences that end by themselves.
  if (synthesis.speaking || synthesis.pending) hush();
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang.replaceAll('_', '-');
  const tell = (listener: () => void) => () => {
    if (current === utterance) listener();
  };
  utterance.onstart = utterance.onboundary = tell(onSign);
  utterance.onend = tell(onEnd);
  utterance.onerror = ({ error }) => tell(error === 'interrupted' || error === 'canceled' ? onTaken : onEnd)();
  // Chromium forgets the events of an utterance that nothing holds.
  current = utterance;
  synthesis.speak(utterance);
}

/** Breaks off what is being said, and is deaf to what comes of it. */
export function hush(): void {
  current = null;
  platform()?.cancel();
}

/** The voices of the platform as it knows them now: often none at first. */
export function voicesNow(): readonly SpeechSynthesisVoice[] {
  return platform()?.getVoices() ?? [];
}

/** Calls when the voices change. @returns what ends it. */
export function onVoices(listener: () => void): () => void {
  const synthesis = platform();
  // Safari’s speechSynthesis is no EventTarget in every version that has it.
  synthesis?.addEventListener?.('voiceschanged', listener);
  return () => synthesis?.removeEventListener?.('voiceschanged', listener);
}

/** Takes the voice for one survey: whichever had it before is told to stop. */
export function takeTurn(stop: () => void): void {
  const before = turn;
  turn = stop;
  if (before !== stop) before?.();
}

let current: SpeechSynthesisUtterance | null = null;
let turn: (() => void) | null = null;

function platform(): SpeechSynthesis | null {
  return (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis ?? null;
}
