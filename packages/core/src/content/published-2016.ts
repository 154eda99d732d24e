import type { PublishedFigures } from '../model/published-figures.ts';

/**
 * The six national percentages of 2015/16 about children and young people with a plan, the only ones that were published for one audience. How many answered each question was not.
 * Source: In Control, update of June 2016.
 */
export const published2016: PublishedFigures = {
  id: 'published-2016',
  title: 'Published figures of 2015/16',
  source: 'In Control, update of June 2016. in-control.org.uk/personal-outcomes-evaluation-tool-june-2016-update/',
  audience: 'young-person',
  plan: 'ehcp',
  from: '2015-09-01',
  to: '2016-08-31',
  n: 906,
  authorities: null,
  isSameWords: false,
  figures: [
    { concept: 'support-dignity', measure: 'positive', percent: 74 },
    { concept: 'support-amount', measure: 'positive', percent: 66 },
    { concept: 'support-future', measure: 'positive', percent: 65 },
    { concept: 'support-heard', measure: 'positive', percent: 64 },
    { concept: 'support-information', measure: 'negative', percent: 21 },
    { concept: 'support-choice', measure: 'negative', percent: 21 },
  ],
};
