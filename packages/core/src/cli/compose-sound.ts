import { compose } from '../compose/compose.ts';
import { proveConditions } from '../compose/prove/prove-conditions.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Issue, Parsed } from '../model/issue.ts';
import { pin } from '../model/pin.ts';
import { pointer } from '../model/pointer.ts';
import type { QuestionModule } from '../model/question-module.ts';
import type { Survey, SurveySection } from '../model/survey.ts';

/** Composes, and proves the conditions of the whole: a module may ask about the core. Paths are those that {@link compose} gives. */
export function composeSound(instrument: Instrument, modules: readonly QuestionModule[]): Parsed<Survey> {
  const composed = compose(instrument, modules);
  if (composed.kind === 'issues') return composed;
  const { sections, scales } = composed.value;
  const located = sections.map((section) => ({ section, path: pathOf(section, instrument, modules) }));
  const proved = proveConditions(located, new Map(scales.map((scale) => [scale.id, scale])));
  const issues: readonly Issue[] = proved.filter(({ severity }) => severity === 'error');
  return issues.length > 0 ? { kind: 'issues', issues } : composed;
}

/** Where a section of the survey comes from. */
function pathOf({ id, from }: SurveySection, { sections, audience }: Instrument, modules: readonly QuestionModule[]): string {
  const at = modules.findIndex((module) => pin(module) === from);
  const index = (modules[at]?.sections[audience] ?? sections).findIndex((section) => section.id === id);
  return at < 0 ? pointer('sections', index) : pointer('modules', at, 'sections', audience, index);
}

/**
 * An issue of {@link composeSound} in one line, with the name of what it is in, in place of a number.
 * @param names how the instrument and, after it, the modules were named: files, or ids.
 */
export function issueLine({ path, code, message }: Issue, names: readonly string[]): string {
  const named = (text: string) =>
    text.replaceAll(places, (_, module: string | undefined, inside: string | undefined) => {
      const name = names[module === undefined ? 0 : Number(module) + 1] ?? '';
      return inside === undefined ? name : `${name} ${inside}`;
    });
  return `${named(path)} ${code}: ${named(message)}`.trimStart();
}

/** Paths into a module or the instrument, at the start or behind a space: the number of the module, and the path in it. */
const places = /(?<=^| )(?=\/(?:modules|sections|scales)\/)(?:\/modules\/(\d+))?(\/\S*)?/g;
