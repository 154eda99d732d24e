import type { Audience, QuestionResult, Share } from '@poet/core';
import type { ResultsDocument } from '@poet/collector';
import published from './published.json' with { type: 'json' };
import { surveys } from './synthetic-submissions.ts';

/** A published figure beside what the collector makes of the replayed submissions. */
export interface ReadBack {
  readonly concept: string;
  readonly measure: 'positive' | 'negative';
  readonly publishedPercent: number;
  /** `none` where the collector shows no number, or does not know the question. */
  readonly share: Share;
}

/**
 * Asks the collector for the results of England and finds each published figure in them.
 * @param endpoint the address for submissions; results are its neighbour.
 * @param key a key for all of England.
 * @throws Error with a sentence for people when the collector gives no results.
 */
export async function readBack(endpoint: string, key: string): Promise<ReadBack[]> {
  const audiences = [...new Set(published.figures.map((figure) => figure.audience))];
  const documents = new Map(
    await Promise.all(audiences.map(async (audience) => [audience, await resultsFor(audience, endpoint, key)] as const)),
  );
  return published.figures.map(({ audience, concept, measure, percent }) => {
    const result = documents.get(audience)?.questions.find((question) => question.concept === concept);
    return { concept, measure: measureOf(measure), publishedPercent: percent, share: shareOf(result, measureOf(measure)) };
  });
}

async function resultsFor(audience: string, endpoint: string, key: string): Promise<ResultsDocument> {
  const survey = surveys().get(audience as Audience);
  const url = new URL('results', endpoint);
  url.searchParams.set('survey', survey?.id ?? '');
  url.searchParams.set('version', survey?.version ?? '');
  const response = await fetch(url, { headers: { Authorization: `Bearer ${key}` } });
  if (response.ok) return (await response.json()) as ResultsDocument;
  throw new Error(
    `The collector gave no results (${response.status}). The key has to be one for all of England: poet-collector keys add --england --label …`,
  );
}

function measureOf(measure: string): 'positive' | 'negative' {
  return measure === 'negative' ? 'negative' : 'positive';
}

function shareOf(result: QuestionResult | undefined, measure: 'positive' | 'negative'): Share {
  return result?.[measure] ?? { kind: 'none', reason: 'no-answers' };
}
