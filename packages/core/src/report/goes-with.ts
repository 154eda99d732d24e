import type { Association } from '../model/association.ts';
import type { NoFigure } from '../model/reason.ts';

type OddsRatio = Extract<Association['odds'], { kind: 'odds-ratio' }>;

/** What came of it, and how clearly it goes with how it was arranged. */
export interface FoundWith extends Pick<OddsRatio, 'oddsRatio' | 'lower' | 'upper'> {
  readonly outcome: string;
}

/** With what one question about how something was arranged goes, of all outcomes that it was held against. */
export interface GoesWith extends Pick<Association, 'audience' | 'plan' | 'process'> {
  /** Outcomes about which those who were positive are so more often, the clearest first: by the lower end of the interval. */
  readonly moreOften: readonly FoundWith[];
  readonly lessOften: readonly FoundWith[];
  readonly noSign: readonly FoundWith[];
  /** Why nothing can be said of the others. */
  readonly none: readonly NoFigure['reason'][];
}

/** The associations of a report, one by one for each question about how something was arranged, in the order asked. */
export function goesWith(associations: readonly Association[]): GoesWith[] {
  const firsts = associations.filter((one, i) => associations.findIndex((other) => isOfSame(one, other)) === i);
  return firsts.map((first) => {
    const { audience, plan, process } = first;
    const group = associations.filter((one) => isOfSame(one, first));
    const found = (is: (odds: OddsRatio) => boolean) =>
      group.flatMap(({ outcome, odds }) => (odds.kind === 'odds-ratio' && is(odds) ? [withNumbers(outcome, odds)] : []));
    return {
      ...{ audience, plan, process },
      moreOften: found(({ isAssociated, oddsRatio }) => isAssociated && oddsRatio > 1).sort((one, other) => other.lower - one.lower),
      lessOften: found(({ isAssociated, oddsRatio }) => isAssociated && oddsRatio <= 1),
      noSign: found(({ isAssociated }) => !isAssociated),
      none: group.flatMap(({ odds }) => (odds.kind === 'none' ? [odds.reason] : [])),
    };
  });
}

function isOfSame(one: Association, other: Association): boolean {
  return one.process === other.process && one.audience === other.audience && one.plan === other.plan;
}

function withNumbers(outcome: string, { oddsRatio, lower, upper }: OddsRatio): FoundWith {
  return { outcome, oddsRatio, lower, upper };
}

/** Why nothing at all can be said, where there is one reason for everything. */
export function onlyReason(all: readonly GoesWith[]): NoFigure['reason'] | null {
  const [first, ...others] = new Set(all.flatMap(({ none }) => none));
  const isAnything = all.some(({ moreOften, lessOften, noSign }) => moreOften.length + lessOften.length + noSign.length > 0);
  return isAnything || others.length > 0 ? null : (first ?? null);
}
