import { askedItemsOf } from '../model/items.ts';
import type { Survey } from '../model/survey.ts';

/**
 * Concepts that say of a person what data protection law calls special: which needs, condition, treatment or origin they have. Not what they think of support.
 * Source: UK GDPR, article 9(1). Questions about equality are known by where they stand.
 */
const specialConcepts: ReadonlySet<string> = new Set([
  'need',
  'equality-ethnic-group',
  'equality-white',
  'equality-mixed',
  'equality-asian',
  'equality-black',
  'equality-other',
  'equality-disability',
  'therapies-had',
  'therapies-waiting',
  'wellbeing-help',
  'communication-ways',
  'communication-aid',
]);

/**
 * The questions of surveys, by their names in tallies, that ask what nobody should be known for: those of a section placed `after-check`, which is about equality,
 * and those about a concept of a special category, whoever wrote them.
 */
export function sensitiveQuestions(surveys: readonly Survey[]): ReadonlySet<string> {
  const items = surveys.flatMap((survey) => askedItemsOf(survey));
  return new Set(
    items.flatMap(({ key, section, question }) =>
      section.placement === 'after-check' || specialConcepts.has(question.concept) ? [key] : [],
    ),
  );
}
