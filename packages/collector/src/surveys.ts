import { compose, pin } from '@poet/core';
import type { Instrument, QuestionModule, SubmissionEnvelope, Survey } from '@poet/core';

/** What the surveys of a collector are made from. */
export interface SurveySources {
  readonly instruments: readonly Instrument[];
  readonly modules: readonly QuestionModule[];
  /** Composed surveys beside those: an authority's own modules, or versions that are no longer shipped. Already checked, by `parseSurvey`. */
  readonly surveys?: readonly Survey[];
}

/** The surveys that a collector knows. */
export interface SurveyRegister {
  /** The survey that a submission answers, or `null` when its id, version, modules and hash are not together a survey known here. */
  find(submission: Pick<SubmissionEnvelope, 'survey' | 'modules'>): Survey | null;
  /** The survey of an id, a version and modules (`short-breaks@1.0.0`) in their order; `null` when it is not known here. */
  named(reference: { readonly id: string; readonly version: string }, modules: readonly string[]): Survey | null;
  /** The known surveys of an id and version: the instrument alone, and any composed ones. Empty when there is none. */
  versionsOf(id: string, version: string): readonly Survey[];
  /** The known surveys of an id in any version that have these modules, and perhaps others. */
  allOf(id: string, modules: readonly string[]): readonly Survey[];
}

/** How many compositions are remembered. Anybody may ask for any order of modules, so the memory has an end. */
const maxRemembered = 200;

/**
 * Knows every survey that can be composed from the given instruments and modules, and the composed ones given beside them.
 * A survey is composed again from its parts when it is first seen, and trusted only when its hash comes out the same.
 */
export function createSurveyRegister({ instruments, modules, surveys = [] }: SurveySources): SurveyRegister {
  const instrumentsByPin = new Map(instruments.map((instrument) => [pin(instrument), instrument]));
  const modulesByPin = new Map(modules.map((module) => [pin(module), module]));
  const composedByHash = new Map(surveys.map((survey) => [survey.hash, survey]));
  const remembered = new Map<string, Survey | null>();

  function composed(pinned: string, pinnedModules: readonly string[]): Survey | null {
    const instrument = instrumentsByPin.get(pinned);
    // More modules than there are cannot be a survey. Saying so here keeps a list of thousands from being read.
    if (instrument === undefined || pinnedModules.length > modulesByPin.size) return null;
    const name = [pinned, ...pinnedModules].join(' ');
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const survey = composeFrom(instrument, pinnedModules, modulesByPin);
    const [oldest] = remembered.keys();
    if (remembered.size >= maxRemembered && oldest !== undefined) remembered.delete(oldest);
    remembered.set(name, survey);
    return survey;
  }

  return {
    find({ survey: reference, modules: pinnedModules }) {
      const survey = composedByHash.get(reference.hash) ?? composed(pin(reference), pinnedModules);
      return survey !== null && survey.hash === reference.hash && pin(survey) === pin(reference) ? survey : null;
    },
    named(reference, pinnedModules) {
      const pinned = pin(reference);
      const isNamed = (survey: Survey) => pin(survey) === pinned && survey.modules.join(' ') === pinnedModules.join(' ');
      return composed(pinned, pinnedModules) ?? [...composedByHash.values()].find(isNamed) ?? null;
    },
    versionsOf(id, version) {
      const alone = composed(pin({ id, version }), []);
      const others = [...composedByHash.values()].filter(
        (survey) => survey.id === id && survey.version === version && survey.hash !== alone?.hash,
      );
      return alone === null ? others : [alone, ...others];
    },
    allOf(id, pinnedModules) {
      const versions = instruments.filter((instrument) => instrument.id === id).flatMap((one) => composed(pin(one), pinnedModules) ?? []);
      const has = (survey: Survey) => survey.id === id && pinnedModules.every((pinned) => survey.modules.includes(pinned));
      return [...versions, ...[...composedByHash.values()].filter(has)];
    },
  };
}

function composeFrom(
  instrument: Instrument,
  pinnedModules: readonly string[],
  modulesByPin: ReadonlyMap<string, QuestionModule>,
): Survey | null {
  const modules = pinnedModules.flatMap((pinned) => modulesByPin.get(pinned) ?? []);
  if (modules.length !== pinnedModules.length) return null;
  const composed = compose(instrument, modules);
  return composed.kind === 'ok' ? composed.value : null;
}
