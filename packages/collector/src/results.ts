import { emptyTally, merge, results, tally } from '@poet/core';
import type { QuestionResult, Survey, Tally } from '@poet/core';
import type { Scope } from './keys.ts';
import { showAnew } from './show-anew.ts';
import type { Selection, Store } from './store.ts';
import type { SurveyRegister } from './surveys.ts';
import type { StoredTally } from './tallies/read-tallies.ts';

/** What `GET /v1/results` answers: one survey version, all its compositions together, protected. */
export interface ResultsDocument {
  readonly format: 'poet-results/1';
  readonly survey: { readonly id: string; readonly version: string };
  readonly scope: { readonly authority: string } | { readonly country: 'england' };
  /** Submissions counted; `null` when they are fewer than 10. */
  readonly n: number | null;
  /** Submissions set aside because nobody here knows the exact survey they name. Left out when there are none. */
  readonly unknownSurvey?: number;
  /** Submissions set aside until somebody has looked at them. Left out while they are fewer than 10. */
  readonly setAside?: number;
  readonly questions: readonly QuestionResult[];
}

/** No number is given about fewer people than this. */
const minimum = 10;

/**
 * Reads and protects what is counted of a selection. It costs the tallies that there are, however many submissions are in them.
 * @returns the document, or `null` when no survey of that id and version is known.
 */
export async function resultsOf(
  selection: Selection,
  { store, surveys }: { store: Store; surveys: SurveyRegister },
): Promise<ResultsDocument | null> {
  const known = surveys.versionsOf(selection.survey.id, selection.survey.version);
  if (known.length === 0) return null;
  const shown = await store.showResults(selection, (before, stored) => {
    const counted = count(selection, { surveys, known, stored });
    const now = { n: counted.total.n, questions: questionsOf(counted.compositions, counted.total) };
    return { ...showAnew(before, now, minimum), unknown: counted.unknown };
  });
  const unknown = shown.unknown + (await store.countState(selection, 'unknown-survey')) + (await store.countWaiting(selection));
  const setAside = await store.countState(selection, 'set-aside');
  return {
    format: 'poet-results/1',
    survey: selection.survey,
    scope: scopeOf(selection.scope),
    n: shown.n,
    ...(unknown > 0 && { unknownSurvey: unknown }),
    ...(setAside >= minimum && { setAside }),
    questions: shown.questions,
  };
}

interface Counted {
  readonly total: Tally;
  readonly compositions: readonly Survey[];
  readonly unknown: number;
}

interface Sources {
  readonly stored: readonly StoredTally[];
  readonly surveys: SurveyRegister;
  readonly known: readonly Survey[];
}

/** A survey that was known when a submission came may have been taken away since: then it is kept, and not counted here. */
function count(selection: Selection, { stored: tallies, surveys, known }: Sources): Counted {
  const compositions = new Map(known.map((survey) => [survey.hash, survey]));
  let total = emptyTally(selection.survey);
  for (const survey of known) total = merge(total, tally(survey, []));
  let unknown = 0;
  for (const { composition, tally: stored } of tallies) {
    const survey = surveys.find({ survey: { ...selection.survey, hash: composition.hash }, modules: composition.modules });
    if (survey === null) {
      unknown += stored.n;
      continue;
    }
    compositions.set(survey.hash, survey);
    total = merge(total, stored);
  }
  return { total, compositions: [...compositions.values()], unknown };
}

/** Every question once: the core's from whichever composition comes first, then each module's. */
function questionsOf(compositions: readonly Survey[], total: Tally): QuestionResult[] {
  const questions = new Map<string, QuestionResult>();
  for (const survey of compositions) {
    for (const result of results(survey, total)) {
      if (!questions.has(result.question)) questions.set(result.question, result);
    }
  }
  return [...questions.values()];
}

function scopeOf(scope: Scope): ResultsDocument['scope'] {
  return scope === 'england' ? { country: 'england' } : { authority: scope };
}
