import { askedItemsOf } from '../model/items.ts';
import type { Place } from '../model/place.ts';
import { pin } from '../model/pin.ts';
import type { Reason } from '../model/reason.ts';
import type { QuestionResult, Share } from '../model/result.ts';
import type { Measure } from '../model/comparison.ts';
import type { Count } from '../model/reason.ts';
import type { Survey } from '../model/survey.ts';
import type { PublishedCut } from '../protect/protected-release.ts';
import { england } from '../compare/group-names.ts';
import type { Where } from '../compare/associate.ts';

/** A cut of a release, or why there is none that will do. */
export type FoundCut =
  | { readonly kind: 'found'; readonly cut: PublishedCut }
  | { readonly kind: 'none'; readonly reason: Reason; readonly cut: PublishedCut | null };

/** The cut that is wanted; where there are only others of the same place, the reason why they cannot stand beside it: other days, or another version. */
export function findCut(cuts: readonly PublishedCut[], wanted: Where): FoundCut {
  const [id, version] = wanted.survey.split('@');
  const ofPlace = cuts.filter(({ place, survey }) => place === wanted.place && survey.split('@')[0] === id);
  const ofDays = ofPlace.filter(({ from, to }) => from === wanted.from && to === wanted.to);
  const cut = ofDays.find(({ survey }) => survey.split('@')[1] === version);
  if (cut) return { kind: 'found', cut };
  const [other = null] = [...ofDays, ...ofPlace];
  if (other === null) return { kind: 'none', reason: 'not-given', cut: null };
  return { kind: 'none', reason: ofDays.length > 0 ? 'other-version' : 'other-window', cut: other };
}

/** Where the results of a place are among the cuts of a release. */
export function whereOf(place: Place, survey: Survey, { from, to }: { readonly from: string; readonly to: string }): Where {
  return { survey: pin(survey), place: place.kind === 'england' ? england : place.code, from, to };
}

/** Whether two are of the same survey, place and days. */
export function isSameWhere(one: Where, other: Where): boolean {
  return one.survey === other.survey && one.place === other.place && one.from === other.from && one.to === other.to;
}

/** A share of one question of a cut; what the cut does not have was not asked there. */
export function shareIn({ questions }: Pick<PublishedCut, 'questions'>, { question }: QuestionResult, measure: Measure): Share {
  return questions.find((other) => other.question === question)?.[measure] ?? { kind: 'none', reason: 'not-asked' };
}

/**
 * Submissions in a cut: as many as were asked a question that everybody is asked, which is the highest of those shown. Worked out of what is shown, so
 * that it is no figure more. Questions of modules and those that follow an answer are asked of some only: where no other is shown, the number would be too low.
 */
export function returnsIn({ questions }: Pick<PublishedCut, 'questions'>, survey: Survey): Count {
  const ofEverybody = new Set(
    askedItemsOf(survey).flatMap(({ key, section, conditions }) => (section.from === 'core' && conditions.length === 0 ? [key] : [])),
  );
  const asked = questions.flatMap((result) => (result.asked === null || !ofEverybody.has(result.question) ? [] : [result.asked]));
  return asked.length === 0 ? { kind: 'none', reason: 'suppressed' } : { kind: 'count', n: Math.max(...asked) };
}
