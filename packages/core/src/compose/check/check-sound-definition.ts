import { easyRead } from '../../model/easy-read.ts';
import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import type { CheckContext } from './check-definition.ts';
import { checkAuthority } from './check-authority.ts';
import { checkBesideCore } from './check-beside-core.ts';
import { checkEasyRead } from './check-easy-read.ts';
import { checkIds } from './check-ids.ts';
import { checkLanguages } from './check-languages.ts';
import { checkModule } from './check-module.ts';
import { checkNational } from './check-national.ts';
import { checkPictures } from './check-pictures.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReadingAge } from './check-reading-age.ts';
import { checkRecordings } from './check-recordings.ts';
import { checkSameness } from './check-sameness.ts';
import { checkScales } from './check-scales.ts';
import { checkSense } from './check-sense.ts';
import { checkTexts } from './check-texts.ts';
import { checkWords } from './check-words.ts';
import { choicesIn } from './choices-in.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';
import { placedTexts } from '../placed-texts.ts';

/** Everything that is to be said of an instrument or a module that fits its schema: its sense first, its words after that. */
export function checkSoundDefinition(definition: Definition, context: CheckContext): readonly Finding[] {
  const { translations = [], instruments = [], shipped, languages = [], pictures, places } = context;
  const national = (shipped ?? []).filter((one) => one.format === 'poet-instrument/1');
  return [
    ...checkSense(definition, { named: instruments, national }),
    ...checkIds(definition),
    ...checkScales(definition),
    ...checkQuestions(definition),
    ...checkTexts(definition),
    ...checkRecordings(definition),
    ...(shipped ? checkNational(definition, shipped) : []),
    ...(places ? checkAuthority(definition.id, pointer('id'), places) : []),
    ...(definition.format === 'poet-module/1'
      ? [...checkModule(definition), ...checkBesideCore(definition, [...instruments, ...national])]
      : []),
    ...checkEnglish(definition),
    ...partsOf(definition).flatMap(checkSameness),
    ...checkReadingAge(definition),
    ...checkLanguages(definition, { translations, languages }),
    ...(pictures ? checkPictures(definition, { pictures, isShipped: shipped?.some(({ id }) => id === definition.id) ?? false }) : []),
  ];
}

/** The words of questions, in English and, where the definition itself has it, in Easy Read. */
function checkEnglish(definition: Definition): Finding[] {
  return (['en', easyRead] as const).flatMap((language) => {
    const choicesAt = choicesIn(definition, ({ label }) => wordsIn(label, language));
    return placedTexts(definition).flatMap(({ text, path, role, audience }) => {
      const inLanguage = text[language];
      if (inLanguage === undefined) return [];
      const worded = { words: plainWords(inLanguage), path: path + pointer(language) };
      return [
        ...(language === easyRead ? checkEasyRead({ ...worded, hasSpoken: false }) : []),
        ...(role === 'question' && audience ? checkWords({ ...worded, audience, language, choices: choicesAt.get(path) ?? [] }) : []),
      ];
    });
  });
}
