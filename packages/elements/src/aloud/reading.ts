/** Whether a page is being read aloud, and which of its sentences. */
export type Reading = { readonly kind: 'stopped' } | { readonly kind: 'reading'; readonly at: number; readonly of: number };

/** What happens to a reading. `said` names the sentence, and how many were said from there: a voice may say it late, or twice. */
export type ReadingEvent =
  | { readonly kind: 'start'; readonly of: number }
  | { readonly kind: 'said'; readonly at: number; readonly sentences: number }
  | { readonly kind: 'stop' };

export const stopped: Reading = { kind: 'stopped' };

/** The reading after an event. It stops by itself behind the last sentence, and what comes too late changes nothing. */
export function afterEvent(reading: Reading, event: ReadingEvent): Reading {
  switch (event.kind) {
    case 'start':
      return event.of > 0 ? { kind: 'reading', at: 0, of: event.of } : stopped;
    case 'said':
      if (reading.kind === 'stopped' || reading.at !== event.at) return reading;
      return event.at + event.sentences < reading.of ? { ...reading, at: event.at + event.sentences } : stopped;
    case 'stop':
      return stopped;
  }
}

/**
 * How long a sentence may take before the next one is read, in milliseconds. A voice that has said nothing of itself gets the time of a slow
 * reader; one that has said that it began is believed, and gets four times that, in case it comes to a halt.
 */
export function patienceMs(sentence: string, hasBegun: boolean): number {
  return (1500 + 100 * sentence.length) * (hasBegun ? 4 : 1);
}

/** How long a recorded clip may give no sign that it plays, in milliseconds, before a voice takes over: a slow line gets its time. */
export const clipPatienceMs = 10_000;
