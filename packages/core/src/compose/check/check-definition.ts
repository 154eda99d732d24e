import type { Finding } from '../../model/finding.ts';
import { formatOf } from '../../model/format-of.ts';
import { Instrument } from '../../model/instrument.ts';
import { pin } from '../../model/pin.ts';
import type { Places } from '../../model/place/places.ts';
import { pointer } from '../../model/pointer.ts';
import { QuestionModule } from '../../model/question-module.ts';
import type { Survey } from '../../model/survey.ts';
import { Translation } from '../../model/translation.ts';
import { checkAuthority } from './check-authority.ts';
import { checkConditionSizes } from './check-condition-sizes.ts';
import { checkInvisible } from './check-invisible.ts';
import { checkNationalParts } from './check-national.ts';
import type { KnownPictures } from './check-pictures.ts';
import { readBySchema } from './check-schema.ts';
import { checkShape } from './check-shape.ts';
import { checkSoundDefinition } from './check-sound-definition.ts';
import { checkTranslation, unknownDefinition } from './check-translation.ts';
import { error, errors } from '../findings.ts';
import { parseSurvey } from '../parse-survey.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';
import { proveConditions } from '../prove/prove-conditions.ts';
import { versionIssue } from '../diff/version-issue.ts';

/** What is known beside the definition that is checked. Nothing of it is needed; more of it lets more be said. */
export interface CheckContext {
  /** Translations; those of the definition are found by its id and version. */
  readonly translations?: readonly Translation[];
  /** Definitions, for checking a translation of one. */
  readonly definitions?: readonly Definition[];
  /** Instruments: those that a module’s conditions may ask about, and those whose core a survey must have whole. */
  readonly instruments?: readonly Instrument[];
  /** The national instruments and modules, which POET ships. Left out, nothing is said of national names. */
  readonly shipped?: readonly Definition[];
  /** The languages that people may choose, beside English. */
  readonly languages?: readonly string[];
  /** Earlier versions; those of the definition are found by its id, and its own version must have gone far enough beyond them. */
  readonly earlier?: readonly Definition[];
  /** The pictures of Easy Read; left out, nothing is said of pictures. */
  readonly pictures?: KnownPictures;
  /** The register of authorities; left out, nothing is said of their codes. */
  readonly places?: Places;
}

/**
 * Everything that is to be said of one instrument, module, translation or composed survey, from data that nobody has looked at yet.
 * Paths are JSON Pointers into the data. What cannot be read at all is refused with what is wrong with it, and nothing more is said.
 */
export function checkDefinition(data: unknown, context: CheckContext = {}): readonly Finding[] {
  const tooLarge = checkShape(data);
  if (tooLarge.length > 0) return tooLarge;
  switch (formatOf(data)) {
    case 'poet-instrument/1':
      return checkRead(readBySchema<Instrument>(Instrument, data), (value) => checkOneDefinition(value, context));
    case 'poet-module/1':
      return checkRead(readBySchema<QuestionModule>(QuestionModule, data), (value) => checkOneDefinition(value, context));
    case 'poet-translation/1':
      return checkRead(readBySchema<Translation>(Translation, data), (value) => checkOneTranslation(value, context));
    case 'poet-survey/1': {
      const parsed = parseSurvey(data, context.instruments);
      return parsed.kind === 'ok' ? checkComposed(parsed.value, context) : errors(parsed.issues);
    }
    default:
      return [
        error(pointer('format'), 'unknown-format', `Expected one of ${formats.map((name) => `"${name}"`).join(', ')} under "format".`),
      ];
  }
}

const formats = ['poet-instrument/1', 'poet-module/1', 'poet-translation/1', 'poet-survey/1'];

function checkRead<T>(read: ReturnType<typeof readBySchema<T>>, check: (value: T) => readonly Finding[]): readonly Finding[] {
  if (read.value === null) return read.findings;
  const characters = checkInvisible(read.value);
  // Words that are not what they seem would be judged as what they are not.
  return characters.length > 0 ? characters : check(read.value);
}

/** What a page need not look at again: it was composed from parts that were in order, or it says here why it was not. */
function checkComposed(survey: Survey, { shipped, places }: CheckContext): readonly Finding[] {
  const characters = checkInvisible(survey);
  if (characters.length > 0) return characters;
  const located = survey.sections.map((section, i) => ({ section, path: pointer('sections', i) }));
  const tooLarge = checkConditionSizes(located);
  if (tooLarge.length > 0) return tooLarge;
  const proved = proveConditions(located, new Map(survey.scales.map((scale) => [scale.id, scale])));
  return [...(shipped ? checkNationalParts(survey, shipped) : []), ...(places ? checkAuthorities(survey, places) : []), ...proved];
}

/** Of the survey, and of each module in it. */
function checkAuthorities({ id, modules }: Survey, places: Places): readonly Finding[] {
  return [
    ...checkAuthority(id, pointer('id'), places),
    ...modules.flatMap((module, i) => checkAuthority(module, pointer('modules', i), places)),
  ];
}

function checkOneDefinition(definition: Definition, context: CheckContext): readonly Finding[] {
  const tooLarge = partsOf(definition).flatMap(({ sections }) => checkConditionSizes(sections));
  if (tooLarge.length > 0) return tooLarge;
  const earlier = (context.earlier ?? []).filter(({ id }) => id === definition.id);
  return [...earlier.flatMap((one) => versionIssue(one, definition) ?? []), ...checkSoundDefinition(definition, context)];
}

function checkOneTranslation(translation: Translation, { definitions = [] }: CheckContext): readonly Finding[] {
  const definition = definitions.find((one) => pin(one) === translation.of);
  return definition ? checkTranslation(translation, definition) : [unknownDefinition(translation)];
}
