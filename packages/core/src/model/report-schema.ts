import * as actions from './action.ts';
import { Association } from './association.ts';
import * as benchmarks from './benchmark.ts';
import { Audience, Plan } from './code-lists.ts';
import * as comparisons from './comparison.ts';
import { Funnel } from './funnel.ts';
import { AuthorityCode, DefinitionId, Id, LanguageTag, PinnedModule, Version } from './id.ts';
import { draft } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { namedSchema } from './named-schema.ts';
import { Period } from './period.ts';
import { Place, Region } from './place.ts';
import { AtLeast, Count, NoFigure, Reason } from './reason.ts';
import * as reports from './report.ts';
import * as questions from './report-question.ts';
import { OptionResult, QuestionResult, Share } from './result.ts';
import { Polarity } from './scale.ts';
import { Text, Words } from './text.ts';

const { Report, ...partsOfReports } = reports;

/** What stands under `$defs`, by its name there. */
const definitions = {
  ...{
    Association,
    AtLeast,
    Audience,
    AuthorityCode,
    Count,
    DefinitionId,
    Funnel,
    Id,
    LanguageTag,
    NoFigure,
    OptionResult,
    Period,
    PinnedModule,
  },
  ...{ Place, Plan, Polarity, QuestionResult, Reason, Region, Share, Text, Version, Words },
  ...actions,
  ...benchmarks,
  ...comparisons,
  ...questions,
  ...partsOfReports,
};

/** The JSON Schema (draft 2020-12) of a report, for those who read one in another language. What each name means stands in docs/report.md. */
export function reportSchema(): JsonSchema {
  const about = { title: 'POET report', description: 'A termly summary, an annual report or any window of one academic year.' };
  return { $schema: draft, $id: 'urn:poet:schema:report:1', ...about, ...namedSchema(Report, definitions) };
}
