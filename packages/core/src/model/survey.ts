import { Audience, Plan } from './code-lists.ts';
import { DefinitionId, Hash, LanguageTag, PinnedModule, Version } from './id.ts';
import { RecordingPlace } from './recordings.ts';
import { Scale } from './scale.ts';
import { Section } from './section.ts';
import { Text } from './text.ts';
import * as z from 'zod/mini';

/** A section of a survey, which says whose it is: `core`, or the module that brought it. */
export type SurveySection = z.infer<typeof SurveySection>;
export const SurveySection = z.extend(Section, { from: z.union([z.literal('core'), PinnedModule]) });

/** An instrument with its pinned modules, composed and never changed again. Known by `id@version` and its hash. */
export type Survey = z.infer<typeof Survey>;
export const Survey = z.strictObject({
  format: z.literal('poet-survey/1'),
  id: DefinitionId,
  version: Version,
  audience: Audience,
  plan: Plan,
  title: Text,
  /** The core is there whole, in the instrument’s words and order: there is no other kind of survey. `isCoreComplete` holds it against the instrument. */
  coreComplete: z.literal(true),
  modules: z.readonly(z.array(PinnedModule)),
  scales: z.readonly(z.array(Scale)),
  sections: z.readonly(z.array(SurveySection).check(z.minLength(1))),
  /** SHA-256 of the canonical JSON of everything above. */
  hash: Hash,
  /** Clips of somebody who reads the texts out, by language and address; no address begins with an audience here. No part of the hash: they ask nothing. An address that no text has is never looked up. */
  recordings: z.optional(z.record(LanguageTag, z.record(z.string(), RecordingPlace))),
});
