import type { Submission, Survey } from '@poet/core';
import { authoritiesDuring, places } from '@poet/core/places.js';
import { associate, associationQuestions, crossTally, protectFindings } from '@poet/core/report.js';
import type { Findings, ProtectedFindings, ThemeCount, Where } from '@poet/core/report.js';
import type { Answered, Days } from './tallied.ts';

/** What goes with what for parents and carers, in one authority or in all of a region. */
export function associationsIn(place: string, { survey, submissions }: Answered, days: Days): ProtectedFindings {
  const inRegion = authoritiesDuring(places, place, days).map(({ code }) => code);
  const codes = inRegion.length > 0 ? inRegion : [place];
  const tallies = codes.flatMap((code) => crossTally(survey, of(code, submissions), associationQuestions(survey)));
  const where = whereIn(place, survey, days);
  const pairs = Map.groupBy(tallies, ({ process, outcome }) => `${process} ${outcome}`);
  const associations = [...pairs.values()].flatMap((pair) => {
    const [first] = pair;
    if (!first) return [];
    const { process, outcome } = first;
    return associate({ ...where, process, outcome, tables: pair.map(({ table }) => table) }, inRegion.length > 0 ? 3 : 1);
  });
  return passed({ associations });
}

/** INVENTED: themes that somebody might have found in what parents wrote. Nobody wrote anything. */
export function themesIn(place: string, { survey }: Answered, days: Days): ProtectedFindings {
  const theme = { ...whereIn(place, survey, days), question: 'words-better' };
  const themes: ThemeCount[] = [
    { ...theme, id: 'one-person-to-ask', label: { en: 'One person to ask' }, people: 23, isReviewed: true },
    { ...theme, id: 'shorter-waits', label: { en: 'Shorter waits for therapies' }, people: 9, isReviewed: true },
    { ...theme, id: 'transport', label: { en: 'Transport' }, people: 14, isReviewed: false },
  ];
  return passed({ themes });
}

function whereIn(place: string, { id, version }: Survey, { from, to }: Days): Where {
  return { survey: `${id}@${version}`, place, from, to };
}

function of(code: string, submissions: readonly Submission[]): Submission[] {
  return submissions.filter(({ authority }) => authority === code);
}

function passed(findings: Findings): ProtectedFindings {
  const outcome = protectFindings(findings);
  if (outcome.kind === 'ok') return outcome.value;
  throw new Error(outcome.issues[0]?.message);
}
