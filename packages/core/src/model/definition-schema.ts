import { Audience, Helper, Mode, NonSubstantive, Plan, Presentation } from './code-lists.ts';
import { Condition } from './condition.ts';
import { AuthorityCode, DefinitionId, Hash, Id, LanguageTag, PinnedModule, Version } from './id.ts';
import { Instrument } from './instrument.ts';
import { describeSchema } from './describe-schema.ts';
import { draft } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { QuestionModule } from './question-module.ts';
import * as questions from './question.ts';
import { RecordingPlace, Recordings } from './recordings.ts';
import { Polarity, Scale, ScalePoint } from './scale.ts';
import { Section } from './section.ts';
import { SubmittedAnswer } from './answer.ts';
import { Participation } from './participation.ts';
import { SealedSubmission } from './sealed-submission.ts';
import { KeyId } from './sealing-key.ts';
import { Submission, SubmissionId, SurveyReference } from './submission.ts';
import { Survey, SurveySection } from './survey.ts';
import { Text, Words } from './text.ts';
import { TextAddress } from './text-address.ts';
import { Translation } from './translation.ts';
import * as z from 'zod/mini';

/** The formats that have a JSON Schema, by the names that `poet schema` takes. */
export const schemaFormats = {
  instrument: Instrument,
  module: QuestionModule,
  translation: Translation,
  survey: Survey,
  submission: Submission,
  'sealed-submission': SealedSubmission,
};

/** A format that has a JSON Schema. */
export type SchemaFormat = keyof typeof schemaFormats;

/** What stands under `$defs`, by its name there. */
const definitions = {
  ...{
    Audience,
    AuthorityCode,
    Condition,
    DefinitionId,
    Hash,
    Helper,
    Id,
    LanguageTag,
    Mode,
    NonSubstantive,
    PinnedModule,
    Plan,
    Polarity,
    Presentation,
  },
  ...{ Scale, ScalePoint, Section, SubmissionId, SubmittedAnswer, SurveyReference, SurveySection, Text, TextAddress, Version, Words },
  ...{ KeyId, Participation, RecordingPlace, Recordings },
  ...questions,
};

/**
 * The JSON Schema (draft 2020-12) of a format, made from the schema with which `parse` checks it, and described for editors. It accepts whatever
 * `parse` accepts. Beyond it, `parse` refuses reserved ids, and the checks refuse what makes no sense; the descriptions say so.
 */
export function definitionSchema(format: SchemaFormat): JsonSchema {
  return describeSchema({ $schema: draft, $id: `urn:poet:schema:${format}:1`, ...bareSchema(format) }, rootNames[format]);
}

const rootNames: Readonly<Record<SchemaFormat, string>> = {
  instrument: 'Instrument',
  module: 'QuestionModule',
  translation: 'Translation',
  survey: 'Survey',
  submission: 'Submission',
  'sealed-submission': 'SealedSubmission',
};

/** The schema as zod writes it, with a name for whatever is used more than once. The registry is our own: zod’s is a global. */
function bareSchema(format: SchemaFormat): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(definitions)) names.add(schema, { id });
  const schema = z.toJSONSchema(schemaFormats[format], { metadata: names, io: 'input', override: correct });
  // Only the schema of a piece of words has no name: it is not seen outside its file.
  return JSON.parse(JSON.stringify(schema).replaceAll('__schema0', 'Inline')) as JsonSchema;
}

/** Takes out what says nothing about a file, and puts in what zod leaves out. */
function correct({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
  // The pattern of a day says all that the format says, and validators that know no formats stop at one.
  delete jsonSchema.format;
  const pattern = patternOf(zodSchema);
  if (pattern?.ignoreCase) jsonSchema.pattern = inAnyCase(pattern.source);
}

function patternOf(schema: z.core.$ZodTypes): RegExp | undefined {
  const definitions = schema._zod.def.checks?.map((check) => check._zod.def) ?? [];
  for (const one of definitions) if ('pattern' in one && one.pattern instanceof RegExp) return one.pattern;
  return undefined;
}

/** A pattern that minds no case, for JSON Schema, which has no flags: `mailto` becomes `[mM][aA]…`. */
function inAnyCase(source: string): string {
  return source.replace(/\\.|[a-z]/gi, (piece) => (piece.length > 1 ? piece : `[${piece.toLowerCase()}${piece.toUpperCase()}]`));
}
