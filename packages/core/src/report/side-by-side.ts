import { concepts } from '../content/concepts.ts';
import type { Audience } from '../model/code-lists.ts';
import type { ConceptRow, ReportPart } from '../model/report.ts';
import type { Concept } from '../model/concept.ts';

const known: ReadonlyMap<string, Concept> = new Map(Object.entries(concepts));
const audiences: readonly Audience[] = ['young-person', 'parent-carer', 'practitioner'];

/** What the audiences say about the same thing, plan by plan, in the order asked: only what may be set side by side, and only where two of them are asked. */
export function sideBySide(parts: readonly ReportPart[]): ConceptRow[] {
  return [...new Set(parts.map(({ plan }) => plan))].flatMap((plan) => {
    const ofPlan = parts.filter((part) => part.plan === plan);
    const names = new Set(ofPlan.flatMap(conceptsIn));
    const rows = [...names].map((concept) => ({
      concept,
      title: known.get(concept)?.title ?? null,
      plan,
      views: viewsOf(concept, ofPlan),
    }));
    return rows.filter(({ views }) => views.filter(({ question }) => question !== null).length > 1);
  });
}

function conceptsIn({ questions }: ReportPart): string[] {
  return questions
    .filter(({ result }) => result.positive !== undefined && (known.get(result.concept)?.comparable ?? 'triad') === 'triad')
    .map(({ result }) => result.concept);
}

function viewsOf(concept: string, parts: readonly ReportPart[]): ConceptRow['views'] {
  return audiences.map((audience) => {
    const results = parts.filter((part) => part.audience === audience).flatMap((part) => part.questions.map(({ result }) => result));
    const result = results.find((one) => one.concept === concept && one.positive !== undefined);
    return { audience, question: result?.question ?? null, positive: result?.positive ?? { kind: 'none', reason: 'not-asked' } };
  });
}
