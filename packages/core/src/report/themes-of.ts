import type { AtLeast } from '../model/reason.ts';
import type { Theme } from '../model/report.ts';
import type { Survey } from '../model/survey.ts';
import { plainWords, wordsIn } from '../model/words-in.ts';
import type { ProtectedTheme } from '../protect/protected-findings.ts';
import type { PublishedCut } from '../protect/protected-release.ts';
import { isSameWhere, returnsIn } from './find-cut.ts';

/**
 * The themes of a part: by question in the order asked, those of most people first, and then by their English labels, since the order in which somebody wrote them
 * down may be that of their counts. Where it is hidden how many answered, the days beside these may be of few people, and how many wrote about something would bound them.
 */
export function themesOf(own: PublishedCut, survey: Survey, found: readonly ProtectedTheme[]): Theme[] {
  const isPartHidden = returnsIn(own, survey).kind === 'none';
  const order = new Map(own.questions.map(({ question }, place) => [question, place]));
  const hidden = new Set(own.questions.flatMap(({ question, answered }) => (answered === null ? [question] : [])));
  return found
    .filter((theme) => isSameWhere(theme, own))
    .map(({ question, id, label, people }) => ({
      question,
      id,
      label,
      people: isPartHidden || hidden.has(question) ? hide(people) : people,
    }))
    .sort((one, other) => placeIn(order, one) - placeIn(order, other) || peopleIn(other) - peopleIn(one) || byLabel(one, other));
}

function hide(people: AtLeast): AtLeast {
  return people.kind === 'at-least' ? { kind: 'none', reason: 'suppressed' } : people;
}

function placeIn(order: ReadonlyMap<string, number>, { question }: Theme): number {
  return order.get(question) ?? order.size;
}

function peopleIn({ people }: Theme): number {
  return people.kind === 'at-least' ? people.n : 0;
}

function byLabel(one: Theme, other: Theme): number {
  const [first, second] = [nameOf(one), nameOf(other)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function nameOf({ label }: Theme): string {
  return plainWords(wordsIn(label, 'en'));
}
