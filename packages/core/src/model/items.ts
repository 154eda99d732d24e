import type { Condition } from './condition.ts';
import { leavesOf } from './leaves-of.ts';
import type { AnswerableQuestion, Question } from './question.ts';
import type { Survey, SurveySection } from './survey.ts';

/** One question of a survey with everything that is known of it from where it stands. */
export interface Item {
  readonly question: Question;
  readonly section: SurveySection;
  /** The question's name in tallies: its id, or `module@version/id`. */
  readonly key: string;
  /** All must hold for the question to be shown: its section's and its own. */
  readonly conditions: readonly Condition[];
  /** Ids of its options or scale points, in order. Empty for other kinds. */
  readonly choices: readonly string[];
  readonly choiceSet: ReadonlySet<string>;
  /** Whether some condition asks about it: only then can its answer show or hide anything. */
  readonly decides: boolean;
}

/** An item that has an answer. */
export type AskedItem = Item & { readonly question: AnswerableQuestion };

interface Index {
  readonly items: readonly Item[];
  readonly asked: readonly AskedItem[];
  readonly byId: ReadonlyMap<string, Item>;
}

const indexes = new WeakMap<Survey, Index>();

/** Every question of a survey, in order. Surveys never change, so this is worked out once for each. */
export function itemsOf(survey: Survey): readonly Item[] {
  return indexOf(survey).items;
}

/** The questions that have an answer: all but information. */
export function askedItemsOf(survey: Survey): readonly AskedItem[] {
  return indexOf(survey).asked;
}

/** One question of a survey by its id. */
export function itemOf(survey: Survey, id: string): Item | undefined {
  return indexOf(survey).byId.get(id);
}

function indexOf(survey: Survey): Index {
  const known = indexes.get(survey);
  if (known) return known;
  const points = new Map(survey.scales.map((scale) => [scale.id, scale.points.map((point) => point.id)]));
  const deciding = new Set(
    survey.sections
      .flatMap((section) => [section, ...section.questions])
      .flatMap(({ showIf }) => leavesOf(showIf).map(({ question }) => question)),
  );
  const items = survey.sections.flatMap((section) => section.questions.map((question) => toItem(section, question, { points, deciding })));
  const asked = items.filter((item): item is AskedItem => item.question.kind !== 'information');
  const index = { items, asked, byId: new Map(items.map((item) => [item.question.id, item])) };
  indexes.set(survey, index);
  return index;
}

interface Lists {
  readonly points: ReadonlyMap<string, readonly string[]>;
  readonly deciding: ReadonlySet<string>;
}

function toItem(section: SurveySection, question: Question, { points, deciding }: Lists): Item {
  const choices = choicesOf(question, points);
  return {
    question,
    section,
    key: section.from === 'core' ? question.id : `${section.from}/${question.id}`,
    conditions: [section.showIf, question.showIf].filter((condition) => condition !== undefined),
    choices,
    choiceSet: new Set(choices),
    decides: deciding.has(question.id),
  };
}

function choicesOf(question: Question, points: ReadonlyMap<string, readonly string[]>): readonly string[] {
  switch (question.kind) {
    case 'scale':
      return points.get(question.scale) ?? [];
    case 'single':
    case 'multiple':
      return question.options.map((option) => option.id);
    case 'text':
    case 'number':
    case 'date':
    case 'information':
      return [];
  }
}
