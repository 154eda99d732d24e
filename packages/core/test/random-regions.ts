import type { AuthorityTally } from '../src/compare/release-cuts.ts';
import type { Survey } from '../src/model/survey.ts';
import { inRegion, viewsTally } from './counted-views.ts';
import type { Views } from './counted-views.ts';

/** Nine regions of 3 to 20 authorities, in each of which up to 200 people answered; some of them skipped a question. */
export function randomRegions(survey: Survey, questions: readonly string[], next: () => number): AuthorityTally[] {
  return Array.from({ length: 9 }, (_, region) => `E1200000${region + 1}`).flatMap((region, index) =>
    Array.from({ length: 3 + Math.floor(next() * 18) }, (_, authority) => {
      const people = Math.floor(next() * 201);
      const views = questions.map((question) => [question, viewsOf(Math.floor(people * (0.6 + 0.4 * next())), next)] as const);
      return inRegion(String(100 * (index + 1) + authority), viewsTally(survey, Object.fromEntries(views)), region);
    }),
  );
}

function viewsOf(people: number, next: () => number): Views {
  const good = Math.floor(people * (0.3 + 0.5 * next()));
  const neither = Math.floor((people - good) * next());
  return [good, neither, people - good - neither];
}
