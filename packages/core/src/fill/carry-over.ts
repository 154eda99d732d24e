import type { Answer, AnswerValue } from '../model/answer.ts';
import type { Draft } from '../model/draft.ts';
import { itemOf } from '../model/items.ts';
import type { Item } from '../model/items.ts';
import type { Migration } from '../model/migration.ts';
import type { Session } from '../model/session.ts';
import type { Survey } from '../model/survey.ts';
import { fromDraft } from './draft.ts';
import { fitsKind } from './fits-kind.ts';
import { resume } from './resume.ts';
import { start } from './session.ts';

/** An answer that a new version of a survey has no place for. */
export interface LeftBehind {
  /** The question's id in the survey that the draft was begun on. */
  readonly question: string;
  /** The question is gone; it asks in another way; or what was chosen can be chosen no longer. */
  readonly reason: 'no-question' | 'other-kind' | 'no-option';
  readonly answer: Answer;
}

/** A draft in another version of its survey. */
export interface CarriedOver {
  readonly session: Session;
  /** In the order of the survey that the draft was begun on. Empty: everything was carried over. */
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * Carries the answers of a draft over to another version of its survey. Nothing is guessed: a question or an option that the migration does not name
 * is the one of the same id. An answer of several choices goes over whole or not at all. The person goes on at the first question that is open.
 */
export function carryOver(draft: Draft, survey: Survey, migration?: Migration): CarriedOver {
  const before = fromDraft(draft);
  const begun = start(survey, { layout: draft.layout });
  const answers = new Map<string, Answer>();
  const answeredAfter = new Map<string, number>();
  const leftBehind: LeftBehind[] = [];
  for (const [question, answer] of before.answers) {
    const id = own(migration?.questions, question) ?? question;
    const moved = move(answer, itemOf(survey, id), own(migration?.options, id));
    if (typeof moved === 'string') leftBehind.push({ question, reason: moved, answer });
    else {
      answers.set(id, moved);
      const others = before.answeredAfter.get(question);
      if (others !== undefined) answeredAfter.set(id, others);
    }
  }
  const session = resume({ ...begun, answers, answeredAfter, handOvers: before.handOvers });
  return { session, leftBehind: inOrder(leftBehind, draft.survey) };
}

function move(answer: Answer, item: Item | undefined, renamed: Renamed | undefined): Answer | LeftBehind['reason'] {
  if (!item || item.question.kind === 'information') return 'no-question';
  if (!fitsKind(item, answer)) return 'other-kind';
  if (answer.status !== 'answered' || item.choices.length === 0) return answer;
  const value = rename(answer.value, renamed);
  const chosen = typeof value === 'object' ? value : [value];
  return chosen.every((id) => typeof id === 'string' && item.choiceSet.has(id)) ? { status: 'answered', value } : 'no-option';
}

function rename(value: AnswerValue, renamed: Renamed | undefined): AnswerValue {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (own(renamed, value) ?? value) : value.map((id) => own(renamed, id) ?? id);
}

type Renamed = Readonly<Record<string, string>>;

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}

function inOrder(leftBehind: readonly LeftBehind[], { sections }: Survey): LeftBehind[] {
  const ids = sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  return [...leftBehind].sort((one, other) => ids.indexOf(one.question) - ids.indexOf(other.question));
}
