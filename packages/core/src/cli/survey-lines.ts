import { minutesOf } from '../compose/measure/estimate.ts';
import { named } from '../compose/findings.ts';
import { pathsOf } from '../compose/measure/paths.ts';
import type { SurveyLanguage, TextOf } from '../compose/check/survey-languages.ts';
import { pin } from '../model/pin.ts';
import type { Survey } from '../model/survey.ts';
import { minutesWords } from './summary-lines.ts';

/** What is printed of a composed survey: what it is made of, how long it takes, and how far it is there in each language. */
export function surveyLines(survey: Survey, languages: readonly SurveyLanguage[], isWhole: boolean): readonly string[] {
  const asked = survey.sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind !== 'information').length;
  const paths = pathsOf(survey);
  const seen = `${paths.shortest.questions} to ${paths.longest.questions} seen`;
  return [
    [pin(survey), ...survey.modules].join(' + '),
    `  core complete: ${survey.coreComplete ? 'yes' : 'no'}`,
    `  ${asked} questions, ${seen}; ${minutesWords(paths)} minutes, ${minutesOf(paths.expected.seconds).toFixed(1)} expected`,
    `  ${survey.hash}`,
    ...languages.map((language) => `  ${languageLine(language, isWhole)}`),
  ];
}

function languageLine({ language, status, untranslated, missing, stale }: SurveyLanguage, isWhole: boolean): string {
  if (language === 'en') return 'en: all of it is written in English';
  if (status === 'none') return `${language}: not there; everything is read in English`;
  const lists = [
    untranslated.length > 0 ? `all of ${untranslated.join(', all of ')}` : '',
    listed('missing', missing, isWhole),
    listed('stale', stale, isWhole),
  ].filter((list) => list !== '');
  const mark = status === 'draft' ? 'draft, not reviewed yet' : 'reviewed';
  return lists.length === 0 ? `${language}: ${mark}` : `${language}: ${mark}; read in English: ${lists.join('; ')}`;
}

/** How many texts, and which; each with the definition that it is in. */
function listed(what: string, texts: readonly TextOf[], isWhole: boolean): string {
  if (texts.length === 0) return '';
  const names = texts.map(({ of, address }) => `${of} ${address}`);
  return `${texts.length} ${what} (${named(names, isWhole ? names.length : 3)})`;
}
