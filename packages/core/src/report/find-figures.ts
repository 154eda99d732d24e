import type { Asked, Figures, Whose } from '../model/figures.ts';
import type { Place } from '../model/place.ts';
import type { Reason } from '../model/reason.ts';
import type { Survey } from '../model/survey.ts';

/** What is looked for in a release. */
export interface Wanted {
  readonly isWhose: (whose: Whose) => boolean;
  readonly asked: Asked;
}

/** Figures of a release, or why those that there are cannot stand beside others. */
export interface FoundFigures {
  readonly figures: Figures | null;
  /** `null` where they can. */
  readonly reason: Reason | null;
}

/** The figures that are wanted; or, where there are only others of the same place, those with the reason why they will not do. */
export function findFigures(all: readonly Figures[], { isWhose, asked }: Wanted): FoundFigures {
  const ofPlace = all.filter((figures) => isWhose(figures.whose) && figures.asked.survey.id === asked.survey.id);
  const judged = ofPlace.map((figures) => ({ figures, reason: mismatch(asked, figures.asked) }));
  return judged.find(({ reason }) => reason === null) ?? judged[0] ?? { figures: null, reason: 'not-given' };
}

/** Why what was asked there is something else. */
export function mismatch(one: Asked, other: Asked): Reason | null {
  if (one.audience !== other.audience) return 'other-audience';
  if (one.plan !== other.plan) return 'other-plan';
  if (one.from !== other.from || one.to !== other.to) return 'other-window';
  return one.survey.version === other.survey.version ? null : 'other-version';
}

/** Whether figures are those of a place. */
export function isOf(place: Place): (whose: Whose) => boolean {
  return (whose) => {
    if (whose.kind !== place.kind) return false;
    if (whose.kind === 'england') return whose.without === null;
    if (whose.kind === 'region') return place.kind === 'region' && whose.code === place.code && whose.without === null;
    return place.kind === 'authority' && whose.code === place.code;
  };
}

/** What a survey asked in the days of a period. */
export function askedOf(survey: Survey, { from, to }: { readonly from: string; readonly to: string }): Asked {
  return { survey: { id: survey.id, version: survey.version }, audience: survey.audience, plan: survey.plan, from, to };
}
