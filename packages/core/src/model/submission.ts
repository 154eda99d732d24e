import { SubmittedAnswer } from './answer.ts';
import { Audience, Helper, Mode, Plan, Presentation } from './code-lists.ts';
import { AuthorityCode, DefinitionId, Hash, Id, LanguageTag, PinnedModule, Version } from './id.ts';
import { Participation } from './participation.ts';
import * as z from 'zod/mini';

/** Which survey was answered. The hash says exactly what was asked. */
export type SurveyReference = z.infer<typeof SurveyReference>;
export const SurveyReference = z.strictObject({ id: DefinitionId, version: Version, hash: Hash });

/** A random UUID (version 4). Never version 7: a time identifies a person. */
export const SubmissionId = z
  .string()
  .check(
    z.regex(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      'A submission id is a random UUID, version 4, in lower case.',
    ),
  );

/** A submission before its survey is known: everything but the answers is checked. `checkSubmission` checks those. */
export type SubmissionEnvelope = z.infer<typeof SubmissionEnvelope>;
export const SubmissionEnvelope = z.strictObject({
  format: z.literal('poet-submission/1'),
  submissionId: SubmissionId,
  survey: SurveyReference,
  modules: z.readonly(z.array(PinnedModule)),
  authority: AuthorityCode,
  audience: Audience,
  plan: Plan,
  mode: Mode,
  language: LanguageTag,
  /** How the questions looked when the answers were sealed. */
  presentation: Presentation,
  /** Who answered, but for the questions that `answeredBy` has. */
  helper: Helper,
  /** By question id, who gave an answer that is not of `helper`. Left out where the answering was not handed over. */
  answeredBy: z.optional(z.record(Id, Helper)),
  /** What the person was told before the first question, and that they chose to take part. Left out where the page had no notice. */
  participation: z.optional(Participation),
  /** The day on which the answers were sealed, in Europe/London. Never a time. */
  completedOn: z.iso.date(),
  answers: z.unknown(),
});

/** What leaves the device: the answers to one survey, once. Every question of the survey has exactly one status. */
export type Submission = z.infer<typeof Submission>;
export const Submission = z.extend(SubmissionEnvelope, { answers: z.record(Id, SubmittedAnswer) });
