import type { PublishedFigures } from '../model/published-figures.ts';
import type { Reason } from '../model/reason.ts';
import type { Share } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';
import type { Standing } from './standing.ts';

/** Figures that somebody published, by concept, with what is known of them. Those of other people, or about another plan, are not compared with. */
export function besidePublished({ figures, n, isSameWords, ...about }: PublishedFigures, survey: Survey): Standing {
  const reason = reasonAgainst(about, survey);
  return {
    benchmark: {
      ...{ id: about.id, comparator: { kind: 'published', title: about.title, source: about.source }, from: about.from, to: about.to },
      returns: n === null ? none('not-given') : { kind: 'count', n },
      authorities: about.authorities,
      caveats: ['whole-percents', 'base-unknown', 'other-window', ...(isSameWords ? [] : (['other-words'] as const))],
    },
    own: 'left-out',
    figureOf: ({ concept }, measure) => {
      if (reason) return none(reason);
      const figure = figures.find((one) => one.concept === concept && one.measure === measure);
      return figure ? { kind: 'published', percent: figure.percent, n } : none('not-given');
    },
  };
}

function reasonAgainst({ audience, plan }: Pick<PublishedFigures, 'audience' | 'plan'>, survey: Survey): Reason | null {
  if (audience !== survey.audience) return 'other-audience';
  return plan === survey.plan ? null : 'other-plan';
}

function none(reason: Reason): Extract<Share, { kind: 'none' }> {
  return { kind: 'none', reason };
}
