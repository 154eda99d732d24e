import type { Audience } from '@poet/core';
import type { PublishedFigures } from '@poet/core/report.js';
import published from '../published-2016/published.json' with { type: 'json' };

/** The six national percentages of 2015/16, which are about children and young people. */
export function publishedFor(audience: Audience): PublishedFigures[] {
  const figures = published.figures.filter((figure) => figure.audience === audience);
  if (figures.length === 0) return [];
  return [
    {
      ...{ id: 'published-2016', title: 'Published figures of 2015/16', source: published.sources.update },
      ...{ from: '2015-09-01', to: '2016-08-31', n: published.people.find((group) => group.audience === audience)?.n ?? null },
      ...{ authorities: null, isSameWords: false },
      figures: figures.map(({ concept, measure, percent }) => ({
        concept,
        measure: measure === 'negative' ? 'negative' : 'positive',
        percent,
      })),
    },
  ];
}
