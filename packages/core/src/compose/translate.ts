import { mapScale, mapSection } from '../model/map-texts.ts';
import type { TextChange } from '../model/map-texts.ts';
import { pin } from '../model/pin.ts';
import type { Survey, SurveySection } from '../model/survey.ts';
import type { Text } from '../model/text.ts';
import { audiencePrefix } from '../model/texts-of.ts';
import type { Translation } from '../model/translation.ts';
import { canonicalJson } from './hash.ts';

/**
 * Joins translations to a survey, for showing it. Each is taken for the definition and version that it names, and others are passed over. What is
 * missing, or was made from other words than the survey has, stays as it is, so that the person reads English there.
 * @returns a survey with the same questions and the same hash, which is that of the survey as it was composed.
 */
export function translate(survey: Survey, translations: readonly Translation[]): Survey {
  return translations.reduce(addTranslation, survey);
}

function addTranslation(survey: Survey, translation: Translation): Survey {
  const isCore = translation.of === pin(survey);
  if (!isCore && !survey.modules.includes(translation.of)) return survey;
  const add: TextChange = (address, text) => withWords(translation, address, text);
  const prefix = isCore ? '' : audiencePrefix(survey.audience);
  const from: SurveySection['from'] = isCore ? 'core' : translation.of;
  return {
    ...survey,
    scales: survey.scales.map((scale) => mapScale(scale, add)),
    sections: survey.sections.map((section) => (section.from === from ? mapSection(section, prefix, add) : section)),
  };
}

function withWords<T extends Text | undefined>({ language, texts, sources }: Translation, address: string, text: T): T | Text {
  const words = Object.hasOwn(texts, address) ? texts[address] : undefined;
  if (words === undefined || (sources && isStale(sources[address], text))) return text;
  return { en: '', ...text, [language]: words };
}

/** Whether a translation was made from other English words than a text has now. Words that were added were made from none. */
export function isStale(source: Text[string] | undefined, text: Text | undefined): boolean {
  return canonicalJson(source ?? '') !== canonicalJson(text?.['en'] ?? '');
}
