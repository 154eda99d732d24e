import { checkCharacters } from '../model/check-characters.ts';
import type { Parsed } from '../model/issue.ts';
import { parse } from '../model/parse.ts';
import { pointer } from '../model/pointer.ts';
import { Survey } from '../model/survey.ts';
import { checkSurvey } from './check-survey.ts';
import { gatherScales } from './gather-scales.ts';
import { hashOf } from './hash.ts';

/**
 * The door for a composed survey that comes from outside, such as a URL: its shape, its sense, and that its hash is its own.
 * @returns the survey, or its issues (`wrong-hash` when it was changed after it was composed).
 */
export function parseSurvey(data: unknown): Parsed<Survey> {
  const parsed = parse(Survey, data);
  if (parsed.kind === 'issues') return parsed;
  const { hash, ...content } = parsed.value;
  const characters = checkCharacters(content);
  if (characters.length > 0) return { kind: 'issues', issues: characters };
  const { scales, issues: scaleIssues } = gatherScales([{ scales: content.scales, path: '' }]);
  const sections = content.sections.map((section, i) => ({ section, path: pointer('sections', i) }));
  const issues = [...scaleIssues, ...checkSurvey(sections, scales)];
  if (issues.length > 0) return { kind: 'issues', issues };
  const expected = hashOf(content);
  if (hash === expected) return parsed;
  const message = `This survey was changed after it was composed: its hash should be ${expected}. Compose it again.`;
  return { kind: 'issues', issues: [{ path: pointer('hash'), code: 'wrong-hash', message }] };
}
