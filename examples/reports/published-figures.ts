import type { PublishedFigures } from '@poet/core/report.js';
import published from '../published-2016/published.json' with { type: 'json' };

/** The six national percentages of 2015/16, which are about children and young people with a plan. */
export const publishedFigures: PublishedFigures = {
  id: 'published-2016',
  title: 'Published figures of 2015/16',
  source: published.sources.update,
  audience: 'young-person',
  plan: 'ehcp',
  from: '2015-09-01',
  to: '2016-08-31',
  n: published.people.find(({ audience }) => audience === 'young-person')?.n ?? null,
  authorities: null,
  isSameWords: false,
  figures: published.figures.map(({ concept, measure, percent }) => ({
    concept,
    measure: measure === 'negative' ? 'negative' : 'positive',
    percent,
  })),
};
