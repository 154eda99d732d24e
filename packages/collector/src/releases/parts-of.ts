import { concepts } from '@poet/core/content';
import { itemsOf, merge } from '@poet/core';
import type { Survey } from '@poet/core';
import { defaultRules, england, published2016 } from '@poet/core/report.js';
import type { PartInput } from '@poet/core/report.js';
import { talliesOf } from './material.ts';
import type { Subject, TalliedSurvey } from './material.ts';
import { surveyAskedIn } from './survey-asked.ts';

/** What the report of an authority is to say of each survey, beside its figures. A survey that was not asked there has no part. */
export function partsOf({ code, invited, populations }: Subject, surveys: readonly TalliedSurvey[]): PartInput[] {
  return surveys.flatMap(({ survey, spans }) => {
    const [own] = spans;
    const [first, ...others] = own ? talliesOf(code, own) : [];
    if (!own || !first) return [];
    const asked = surveyAskedIn(survey, others.reduce(merge, first));
    const given = { invited: invited.get(survey.id), population: populations.get(survey.id) };
    return [
      {
        survey: asked,
        ...(given.invited !== undefined && { invited: given.invited }),
        ...(given.population !== undefined && { population: given.population }),
        ...(survey.audience === published2016.audience && survey.plan === published2016.plan && { published: [published2016] }),
        ...(code !== england && own.tallies.size >= defaultRules.authorities && { funnels: funnelQuestions(asked) }),
      },
    ];
  });
}

/** The core questions about support, which everybody is asked in every survey: a funnel for each of some hundred would be read by nobody. */
function funnelQuestions(survey: Survey): string[] {
  const blocks: ReadonlyMap<string, string> = new Map(Object.entries(concepts).map(([id, { block }]) => [id, block]));
  return itemsOf(survey).flatMap(({ key, section, question }) => {
    const isAboutSupport = section.from === 'core' && question.kind === 'scale' && blocks.get(question.concept) === 'support';
    return isAboutSupport ? [key] : [];
  });
}
