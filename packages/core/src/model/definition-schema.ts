import { Audience, Helper, Mode, NonSubstantive, Plan, Presentation } from './code-lists.ts';
import { Condition } from './condition.ts';
import { AuthorityCode, DefinitionId, Hash, Id, LanguageTag, PinnedModule, Version } from './id.ts';
import { Instrument } from './instrument.ts';
import { describeSchema } from './describe-schema.ts';
import { draft } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { namedSchema } from './named-schema.ts';
import { QuestionModule } from './question-module.ts';
import * as questions from './question.ts';
import { RecordingPlace, Recordings } from './recordings.ts';
import { ReviewedTheme, ReviewedThemes, ThemeReview } from './reviewed-themes.ts';
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

/** The formats that have a JSON Schema, by the names that `poet schema` takes. */
export const schemaFormats = {
  instrument: Instrument,
  module: QuestionModule,
  translation: Translation,
  survey: Survey,
  submission: Submission,
  'sealed-submission': SealedSubmission,
  themes: ReviewedThemes,
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
  ...{ KeyId, Participation, RecordingPlace, Recordings, ReviewedTheme, ThemeReview },
  ...questions,
};

/**
 * The JSON Schema (draft 2020-12) of a format, made from the schema with which `parse` checks it, and described for editors. It accepts whatever
 * `parse` accepts. Beyond it, `parse` refuses reserved ids, and the checks refuse what makes no sense; the descriptions say so.
 */
export function definitionSchema(format: SchemaFormat): JsonSchema {
  return describeSchema(
    { $schema: draft, $id: `urn:poet:schema:${format}:1`, ...namedSchema(schemaFormats[format], definitions) },
    rootNames[format],
  );
}

const rootNames: Readonly<Record<SchemaFormat, string>> = {
  instrument: 'Instrument',
  module: 'QuestionModule',
  translation: 'Translation',
  survey: 'Survey',
  submission: 'Submission',
  'sealed-submission': 'SealedSubmission',
  themes: 'ReviewedThemes',
};
