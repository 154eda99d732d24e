import { askedItemsOf } from '../model/items.ts';
import { pin } from '../model/pin.ts';
import type { QuestionResult } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';
import { everybodyOf } from './asked-from.ts';
import { everybody, keyOf, questionIn } from './cut.ts';
import type { Cut } from './cut.ts';
import { grouped } from './grouped.ts';
import type { Hidden, HiddenReason } from './hidden.ts';
import { hideWhole } from './hide-whole.ts';
import type { Table } from './table.ts';

/**
 * Cuts with counts more: of those who took part, and of those who were asked each module. Every question that all of them are asked tells it, each where it is shown itself; so it has to be
 * protected once, and not by each question apart: of one the term is shown and of the other the year, and a term of four would be what is left.
 */
export function withEverybody(cuts: readonly Cut[], surveys: readonly Survey[]): Cut[] {
  const groups = new Map(surveys.map((survey) => [pin(survey), groupsOf(survey)]));
  const chosen = new Map(
    [...grouped(cuts, ({ survey }) => survey)].map(([survey, own]) => [
      survey,
      (groups.get(survey) ?? []).map((group) => chosenOf(group, own)),
    ]),
  );
  return cuts.map((cut) => {
    const more = (chosen.get(cut.survey) ?? []).flatMap(({ name, question }) => {
      const result = cut.questions.find((one) => one.question === question);
      return result ? [countOf(name, result)] : [];
    });
    return { ...cut, questions: [...cut.questions, ...more] };
  });
}

/** Questions by their names in tallies that all are asked who are asked one of them. */
interface Group {
  readonly name: string;
  readonly questions: readonly string[];
}

function groupsOf(survey: Survey): Group[] {
  const ofAll = askedItemsOf(survey).filter(({ conditions }) => conditions.length === 0);
  return [...grouped(ofAll, ({ section }) => section.from)].map(([from, items]) => {
    return { name: everybodyOf(from), questions: items.map(({ key }) => key) };
  });
}

/** The first question of a group that is wherever another of it is: so its counts add up. */
function chosenOf({ name, questions }: Group, cuts: readonly Cut[]): { readonly name: string; readonly question: string | undefined } {
  const asked = cuts
    .map((cut) => new Set(cut.questions.map(({ question }) => question)))
    .filter((all) => questions.some((key) => all.has(key)));
  return { name, question: questions.find((key) => asked.every((all) => all.has(key))) };
}

function countOf(name: string, { asked }: QuestionResult): QuestionResult {
  return { question: name, concept: name, kind: 'text', asked, answered: asked, n: asked, distribution: [] };
}

/** The part of a table that counts those who took part, and the part that counts what they said: they have no sum in common. */
export function splitEverybody({ cells, sums }: Table): { readonly people: Table; readonly answers: Table } {
  const part = (wanted: boolean): Table => ({
    cells: new Map([...cells].filter(([key]) => questionIn(key).endsWith(everybody) === wanted)),
    sums: sums.filter(({ total }) => questionIn(total).endsWith(everybody) === wanted),
  });
  return { people: part(true), answers: part(false) };
}

/** Where it is hidden how many took part, nothing is shown: any base would say something of them. Where it is of a module, nothing of that. */
export function hideWithEverybody(cuts: readonly Cut[], hidden: Hidden): Map<string, HiddenReason> {
  const all = new Map(hidden);
  for (const cut of cuts) {
    const isHidden = ({ question }: QuestionResult): boolean => hidden.has(keyOf({ ...cut, question, measure: 'answered' }));
    const groups = cut.questions.filter((one) => one.question.endsWith(everybody) && isHidden(one));
    const beginnings = groups.map(({ question }) => question.slice(0, -everybody.length));
    for (const result of cut.questions.filter(({ question }) => beginnings.some((beginning) => question.startsWith(beginning))))
      hideWhole(all, cut, result);
  }
  return all;
}
