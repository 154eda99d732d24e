import { Audience, Plan } from './code-lists.ts';
import { DefinitionId, Version } from './id.ts';
import { RecordingsByLanguage } from './recordings.ts';
import { Scale } from './scale.ts';
import { Section } from './section.ts';
import { Text } from './text.ts';
import * as z from 'zod/mini';

/** The locked core questions of one audience and plan, at a version. */
export type Instrument = z.infer<typeof Instrument>;
export const Instrument = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('poet-instrument/1'),
  id: DefinitionId,
  version: Version,
  audience: Audience,
  plan: Plan,
  title: Text,
  scales: z.readonly(z.array(Scale)),
  sections: z.readonly(z.array(Section).check(z.minLength(1))),
  /** Clips of somebody who reads the texts out, by language and address. They ask nothing, so that a survey’s hash leaves them out. */
  recordings: z.optional(RecordingsByLanguage),
});
