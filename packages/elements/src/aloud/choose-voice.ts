/** What is asked of a voice of the platform’s. */
export interface Voice {
  /** BCP 47 tag; on some telephones with a low line: `en_GB`. */
  readonly lang: string;
  /** Whether the device itself speaks. Any other voice sends the words to a server. */
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice that reads a language: one of this device, or none. English is read as in Britain where there is such a voice; of several, the one
 * that the person has set as their own comes first.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const wanted = primary(language);
  const local = voices.filter((voice) => voice.localService && primary(voice.lang) === wanted);
  const near = local.filter(({ lang }) => /[-_]GB\b/i.test(lang));
  const best = near.length > 0 ? near : local;
  return best.find((voice) => voice.default) ?? best[0] ?? null;
}

/** The language of a tag, without its region and variant. */
export function primary(tag: string): string {
  return (/^[a-z]+/i.exec(tag)?.[0] ?? '').toLowerCase();
}
