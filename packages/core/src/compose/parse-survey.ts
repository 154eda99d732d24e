import { checkCharacters } from '../model/check-characters.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Issue, Parsed } from '../model/issue.ts';
import { parse } from '../model/parse.ts';
import { pin } from '../model/pin.ts';
import { pointer } from '../model/pointer.ts';
import { Survey } from '../model/survey.ts';
import { checkSurvey } from './check-survey.ts';
import { gatherScales } from './gather-scales.ts';
import { hashOf } from './hash.ts';
import { isCoreComplete } from './is-core-complete.ts';

/**
 * The door for a composed survey that comes from outside, such as a URL: its shape, its sense, and that its hash is its own.
 * @param instruments those that are known here: a survey with the id and version of one must ask the whole of its core.
 * @returns the survey, or its issues (`wrong-hash` when it was changed after it was composed, `core-changed` when its core is not that of
 * the known instrument).
 */
export function parseSurvey(data: unknown, instruments: readonly Instrument[] = []): Parsed<Survey> {
  const parsed = parse(Survey, data);
  if (parsed.kind === 'issues') return parsed;
  const { hash, recordings: _, ...content } = parsed.value;
  const characters = checkCharacters(content);
  if (characters.length > 0) return { kind: 'issues', issues: characters };
  const { scales, issues: scaleIssues } = gatherScales([{ scales: content.scales, path: '' }]);
  const sections = content.sections.map((section, i) => ({ section, path: pointer('sections', i) }));
  const issues = [...scaleIssues, ...checkSurvey(sections, scales)];
  if (issues.length > 0) return { kind: 'issues', issues };
  if (hash !== hashOf(content)) {
    const message = 'This survey was changed after it was composed: its hash is not that of what is in it. Compose it again.';
    return { kind: 'issues', issues: [{ path: pointer('hash'), code: 'wrong-hash', message }] };
  }
  const changed = checkCore(parsed.value, instruments);
  return changed.length > 0 ? { kind: 'issues', issues: changed } : parsed;
}

function checkCore(survey: Survey, instruments: readonly Instrument[]): Issue[] {
  const instrument = instruments.find((one) => pin(one) === pin(survey));
  if (!instrument || isCoreComplete(survey, instrument)) return [];
  const message =
    `This survey calls itself ${pin(survey)}, but its core is not that instrument’s: a question, a word or the order was changed, ` +
    'or something was left out. Compose it from the instrument as it is; questions of your own go into a module.';
  return [{ path: pointer('sections'), code: 'core-changed', message }];
}
