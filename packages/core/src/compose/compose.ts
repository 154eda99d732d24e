import { checkCharacters } from '../model/check-characters.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Issue, Parsed } from '../model/issue.ts';
import { pointer } from '../model/pointer.ts';
import { pin } from '../model/pin.ts';
import type { QuestionModule } from '../model/question-module.ts';
import type { Survey, SurveySection } from '../model/survey.ts';
import { checkSurvey } from './check-survey.ts';
import type { Located } from './check-survey.ts';
import { gatherRecordings } from './gather-recordings.ts';
import { gatherScales } from './gather-scales.ts';
import { hashOf } from './hash.ts';
import { inOrder } from '../model/in-order.ts';

/**
 * Puts supplementary modules behind the core of an instrument: one immutable survey, known by its hash.
 * The core keeps its words and its order. Sections that come after check-your-answers stay last.
 * @returns the survey, or every issue of the definitions; paths point into the instrument, or into `/modules/0` and so on.
 */
export function compose(instrument: Instrument, modules: readonly QuestionModule[] = []): Parsed<Survey> {
  const characters = [checkCharacters(instrument), ...modules.map((module, i) => checkCharacters(module, pointer('modules', i)))].flat();
  // Such characters cannot be hashed, so they come first and alone.
  if (characters.length > 0) return { kind: 'issues', issues: characters };
  const parts = [located(instrument.sections, 'core', ''), ...modules.map((module, i) => moduleSections(module, i, instrument))];
  const sections = inOrder(parts.flat(), ({ section }) => section);
  const moduleScales = modules.map(({ scales }, i) => ({ scales, path: pointer('modules', i) }));
  const { scales, issues: scaleIssues } = gatherScales([{ scales: instrument.scales, path: '' }, ...moduleScales]);
  const issues = [...checkModules(modules, instrument), ...scaleIssues, ...checkSurvey(sections, scales)];
  if (issues.length > 0) return { kind: 'issues', issues };
  return {
    kind: 'ok',
    value: sealSurvey(instrument, modules, { scales: [...scales.values()], sections: sections.map((one) => one.section) }),
  };
}

type Parts = Pick<Survey, 'scales' | 'sections'>;

function sealSurvey(instrument: Instrument, modules: readonly QuestionModule[], { scales, sections }: Parts): Survey {
  const { id, version, audience, plan, title } = instrument;
  const known = { format: 'poet-survey/1', id, version, audience, plan, title, coreComplete: true } as const;
  const content = { ...known, modules: modules.map(pin), scales, sections };
  return { ...content, hash: hashOf(content), ...gatherRecordings(instrument, modules) };
}

function located(sections: Instrument['sections'], from: SurveySection['from'], base: string): Located[] {
  return sections.map((section, i) => ({ section: { ...section, from }, path: base + pointer('sections', i) }));
}

function moduleSections(module: QuestionModule, index: number, { audience }: Instrument): Located[] {
  const sections = module.sections[audience] ?? [];
  return sections.map((section, i) => ({
    section: { ...section, from: pin(module) },
    path: pointer('modules', index, 'sections', audience, i),
  }));
}

function checkModules(modules: readonly QuestionModule[], { audience }: Instrument): Issue[] {
  return modules.flatMap((module, i) => {
    const issues: Issue[] = [];
    const path = pointer('modules', i);
    if (modules.findIndex((other) => other.id === module.id) < i) {
      issues.push({ path, code: 'duplicate-module', message: `Module "${module.id}" is there twice. Keep one version of it.` });
    }
    if (!module.sections[audience]) {
      issues.push({
        path,
        code: 'audience-not-asked',
        message: `Module "${module.id}" has no questions for the audience ${audience}. Leave it out here.`,
      });
    }
    return issues;
  });
}
