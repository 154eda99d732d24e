import { mapScale, mapSection } from '../model/map-texts.ts';
import type { TextChange } from '../model/map-texts.ts';
import { sameWords } from '../model/normal-words.ts';
import { pin } from '../model/pin.ts';
import type { Survey, SurveySection } from '../model/survey.ts';
import type { Text, Words } from '../model/text.ts';
import { audiencePrefix } from '../model/texts-of.ts';
import type { Translation } from '../model/translation.ts';
import { addressInSurvey } from './gather-recordings.ts';

/**
 * Joins translations to a survey, for showing it. Each is taken for the definition and version that it names, and others are passed over. What is
 * missing, or was made from other words than the survey has, stays as it is, so that the person reads English there. Where a module shares
 * a scale with the core, the core’s words win, as they do in English; between modules, those of the one that stands first. Of two
 * translations of one definition into one language, the later one wins. Recordings come with the words that they are of, and go with those.
 * @returns a survey with the same questions and the same hash, which is that of the survey as it was composed.
 */
export function translate(survey: Survey, translations: readonly Translation[]): Survey {
  const definitions = [pin(survey), ...survey.modules];
  const rank = ({ of }: Translation) => definitions.indexOf(of);
  const known = translations.filter((translation) => rank(translation) >= 0);
  let told = survey;
  for (const translation of known.sort((a, b) => rank(b) - rank(a))) told = addTranslation(told, translation);
  return told;
}

function addTranslation(survey: Survey, translation: Translation): Survey {
  const isCore = translation.of === pin(survey);
  const prefix = isCore ? '' : audiencePrefix(survey.audience);
  const { language } = translation;
  const clips = { ...survey.recordings?.[language], ...waysRecorded(translation) };
  const add: TextChange = (address, text) => {
    const told = withWords(translation, address, text);
    const at = addressInSurvey(address, prefix);
    if (told && !sameWords(told[language] ?? '', text?.[language] ?? '')) delete clips[at];
    // English words are the definition’s own, so that a translation into English brings none.
    if (told !== text || language === 'en') Object.assign(clips, clipAt(translation, address, at));
    return told;
  };
  const from: SurveySection['from'] = isCore ? 'core' : translation.of;
  return {
    ...survey,
    title: isCore ? add('title', survey.title) : survey.title,
    scales: survey.scales.map((scale) => mapScale(scale, add)),
    sections: survey.sections.map((section) => (section.from === from ? mapSection(section, prefix, add) : section)),
    ...((survey.recordings || translation.recordings) && { recordings: { ...survey.recordings, [language]: clips } }),
  };
}

/** Clips of the ways to answer without a view, whose words are those of the interface. */
function waysRecorded({ recordings = {} }: Translation): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(recordings).filter(([address]) => address.startsWith('way.')));
}

function clipAt({ recordings = {} }: Translation, address: string, at: string): Readonly<Record<string, string>> {
  const clip = Object.hasOwn(recordings, address) ? recordings[address] : undefined;
  return clip === undefined ? {} : { [at]: clip };
}

function withWords<T extends Text | undefined>(translation: Translation, address: string, text: T): T | Text {
  const words = wordsAt(translation.texts, address);
  if (words === undefined || isStale(translation, address, text)) return text;
  return { en: '', ...text, [translation.language]: words };
}

/**
 * Whether a translation made its words from other English than a text has now. Words that were added, where the English has none, were made
 * from none; a translation without sources does not know, and is taken to be up to date.
 */
export function isStale({ sources }: Translation, address: string, text: Text | undefined): boolean {
  if (!sources) return false;
  return !sameWords(wordsAt(sources, address) ?? '', text?.['en'] ?? '');
}

/** The words at an address, where a list of them has any. */
export function wordsAt(words: Readonly<Record<string, Words>>, address: string): Words | undefined {
  return Object.hasOwn(words, address) ? words[address] : undefined;
}
