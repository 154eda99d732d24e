import { Audience } from './code-lists.ts';
import { DefinitionId, Version } from './id.ts';
import { RecordingsByLanguage } from './recordings.ts';
import { Scale } from './scale.ts';
import { Section } from './section.ts';
import { Text } from './text.ts';
import * as z from 'zod/mini';

/** A supplementary question set, at a version: from the national catalogue, or an authority's own (`302/parking`). */
export type QuestionModule = z.infer<typeof QuestionModule>;
export const QuestionModule = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('poet-module/1'),
  id: DefinitionId,
  version: Version,
  title: Text,
  /** What it is for, for whoever chooses it. */
  purpose: Text,
  /** What an authority does with the answers, for whoever chooses it. */
  use: z.optional(Text),
  scales: z.readonly(z.array(Scale)),
  /** Its sections for each audience that it asks. */
  sections: z.partialRecord(Audience, z.readonly(z.array(Section).check(z.minLength(1)))),
  /** Clips of somebody who reads the texts out, by language and address. They ask nothing, so that a survey’s hash leaves them out. */
  recordings: z.optional(RecordingsByLanguage),
});
