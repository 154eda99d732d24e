import type { Instrument } from '../model/instrument.ts';
import type { Survey, SurveySection } from '../model/survey.ts';
import { gatherScales } from './gather-scales.ts';
import { canonicalJson } from './hash.ts';
import { inOrder } from '../model/in-order.ts';

/**
 * Whether a survey asks the whole core of an instrument: its scales and sections, in its words and its order, in front of any module’s.
 * The survey must be of the instrument’s id and version; whether it is, is for the caller to know.
 */
export function isCoreComplete(survey: Survey, instrument: Instrument): boolean {
  const core = instrument.sections.map((section): SurveySection => ({ ...section, from: 'core' }));
  const others = survey.sections.filter(({ from }) => from !== 'core');
  const scales = [...gatherScales([{ scales: instrument.scales, path: '' }]).scales.values()];
  const expected = { scales, sections: inOrder([...core, ...others], (section) => section) };
  return canonicalJson(expected) === canonicalJson({ scales: survey.scales.slice(0, scales.length), sections: survey.sections });
}
