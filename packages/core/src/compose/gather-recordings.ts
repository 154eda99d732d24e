import type { Instrument } from '../model/instrument.ts';
import type { QuestionModule } from '../model/question-module.ts';
import type { RecordingsByLanguage } from '../model/recordings.ts';
import { audiencePrefix } from '../model/texts-of.ts';

/** The recordings of a survey’s parts by their addresses in the survey. Of a scale that several bring, the first one’s count, as its words do. */
export function gatherRecordings(
  instrument: Instrument,
  modules: readonly QuestionModule[],
): { readonly recordings?: RecordingsByLanguage } {
  const prefix = audiencePrefix(instrument.audience);
  const gathered: RecordingsByLanguage = {};
  for (const { recordings } of [instrument, ...modules]) {
    for (const [language, clips] of Object.entries(recordings ?? {})) {
      const own = Object.entries(clips).map(([address, clip]) => [addressInSurvey(address, prefix), clip] as const);
      gathered[language] = { ...Object.fromEntries(own), ...gathered[language] };
    }
  }
  return Object.keys(gathered).length > 0 ? { recordings: gathered } : {};
}

/** The address of a text in a survey, where only one audience is asked. */
export function addressInSurvey(address: string, prefix: string): string {
  return address.startsWith(prefix) ? address.slice(prefix.length) : address;
}
