import { ActionProgress, FigureReference, PlannedAction } from './action.ts';
import { Association } from './association.ts';
import { Benchmark } from './benchmark.ts';
import { Audience, Plan } from './code-lists.ts';
import { DefinitionId, Id, PinnedModule, Version } from './id.ts';
import { Period } from './period.ts';
import { Place } from './place.ts';
import { AtLeast, Count, NoFigure } from './reason.ts';
import { ReportQuestion } from './report-question.ts';
import { Share } from './result.ts';
import { Text } from './text.ts';
import * as z from 'zod/mini';

/** How many areas of a section reach the threshold: "7 of 9 areas at or over 80 %". */
export type Headline = z.infer<typeof Headline>;
export const Headline = z.strictObject({
  section: Id,
  /** Scale questions of the section, how many of them reach the threshold, and of how many that cannot be said. */
  areas: z.number(),
  reached: z.number(),
  hidden: z.number(),
});

/** Whether those who answered are a picture of those who could have, by what is published of these. */
export type Mix = z.infer<typeof Mix>;
export const Mix = z.strictObject({
  question: z.string(),
  source: z.string(),
  /** In the order asked: the share of those who answered, and the published percentage. */
  choices: z.readonly(
    z.array(
      z.strictObject({
        id: Id,
        share: Share,
        published: z.nullable(z.number()),
        position: z.enum(['over', 'under', 'in-line', 'cannot-say']),
      }),
    ),
  ),
});

/** What people wrote, by theme: never in their words. */
export type Theme = z.infer<typeof Theme>;
export const Theme = z.strictObject({ question: z.string(), id: Id, label: Text, people: AtLeast });

/** What one survey came to: the answers of one audience under one plan. */
export type ReportPart = z.infer<typeof ReportPart>;
export const ReportPart = z.strictObject({
  survey: z.strictObject({ id: DefinitionId, version: Version, title: Text }),
  audience: Audience,
  plan: Plan,
  modules: z.readonly(z.array(PinnedModule)),
  returns: Count,
  /** Of a region or England: how many authorities the answers are from, those of which figures are shown, and how many there are that were asked. */
  pooled: z.optional(z.strictObject({ authorities: z.number(), of: z.number() })),
  /** People who were invited, and the share of them who answered. */
  invited: Count,
  responseRate: z.discriminatedUnion('kind', [...Share.def.options]),
  /** Everybody who could have been asked, such as those with a plan; intervals know of them where they are given. */
  population: Count,
  mix: z.readonly(z.array(Mix)),
  headlines: z.readonly(z.array(Headline)),
  sections: z.readonly(z.array(z.strictObject({ id: Id, title: Text, from: z.union([z.literal('core'), PinnedModule]) }))),
  benchmarks: z.readonly(z.array(Benchmark)),
  questions: z.readonly(z.array(ReportQuestion)),
  themes: z.readonly(z.array(Theme)),
});

/** One concept, as each audience sees it. */
export type ConceptRow = z.infer<typeof ConceptRow>;
export const ConceptRow = z.strictObject({
  concept: Id,
  /** A name for tables and charts, in plain English; `null` for what authorities ask of their own. */
  title: z.nullable(z.string()),
  plan: Plan,
  /** By audience; `not-asked` where it is not asked about. */
  views: z.readonly(
    z.array(z.strictObject({ audience: Audience, question: z.nullable(z.string()), positive: z.union([Share, NoFigure]) })),
  ),
});

/** A figure that stands out, and why. */
export type Standout = z.infer<typeof Standout>;
export const Standout = z.strictObject({
  ...FigureReference.shape,
  because: z.readonly(
    z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['higher', 'lower']), benchmark: z.string() }),
        z.strictObject({ kind: z.enum(['reached', 'under-half']) }),
      ]),
    ),
  ),
});

/** By which rules the figures were made. */
export type ReportRules = z.infer<typeof ReportRules>;
export const ReportRules = z.strictObject({
  /** No figure about fewer people. */
  minimum: z.number(),
  /** Whether counts are rounded to 5, and percentages made from the rounded ones. */
  rounded: z.boolean(),
  /** No comparison with fewer people on either side; with care below the other. */
  compareFrom: z.number(),
  careBelow: z.number(),
  /** A figure of several authorities is of at least so many, none with a larger share of the people. */
  authorities: z.number(),
  largestShare: z.number(),
  confidence: z.number(),
  /** Of the differences that are reported, at most this share is chance, on average. */
  q: z.number(),
  /** Percent at which an area counts as reached. */
  threshold: z.number(),
  /** Decimals with which percentages are to be shown. */
  decimals: z.number(),
});

/** Which statement of a period: counts of people are hidden like all others. */
export type ReportRelease = z.infer<typeof ReportRelease>;
export const ReportRelease = z.strictObject({
  /** 1 for the first. */
  number: z.int().check(z.positive()),
  /** The last day of receipt that is counted, in Europe/London; `null` where not given. */
  receivedUntil: z.nullable(z.iso.date()),
  /** Submissions completed in the period that came in after the release before; `null` in the first. */
  late: z.nullable(Count),
});

/** A termly summary, an annual report or any window inside a year: of one place, with no figure in it that tells of one person. */
export type Report = z.infer<typeof Report>;
export const Report = z.strictObject({
  format: z.literal('poet-report/1'),
  /** Whether the answers are invented. Wherever the report is shown, that is said. */
  synthetic: z.boolean(),
  place: Place,
  /** A termly summary is of a term, an annual report of an academic year. */
  period: Period,
  /** Which statement of the period this is, and what has changed since the one before. */
  release: ReportRelease,
  rules: ReportRules,
  parts: z.readonly(z.array(ReportPart)),
  /** The audiences side by side. */
  concepts: z.readonly(z.array(ConceptRow)),
  associations: z.readonly(z.array(Association)),
  strengths: z.readonly(z.array(Standout)),
  concerns: z.readonly(z.array(Standout)),
  actions: z.readonly(z.array(PlannedAction)),
  earlierActions: z.readonly(z.array(ActionProgress)),
});
