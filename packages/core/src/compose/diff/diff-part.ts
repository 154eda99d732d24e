import type { Change } from './change.ts';
import { changeAt } from './change-at.ts';
import { diffQuestion } from './diff-question.ts';
import { behind, diffSections } from './diff-sections.ts';
import { movedBetween } from './in-another-order.ts';
import { isSameCondition } from './is-same-condition.ts';
import { english, questionIds, spotOf } from './part-pair.ts';
import type { PartPair, Placed } from './part-pair.ts';

/** What is different in what one audience is asked. Sections and questions are matched by their ids. */
export function diffPart(pair: PartPair): Change[] {
  const { older, newer, scales } = pair;
  const stayed = [...newer.questions.values()].flatMap((after) => {
    const before = older.questions.get(after.question.id);
    if (!before) return [];
    const pairOfQuestions = { older: before.question, newer: after.question };
    return [...diffSectionOf(before, after, pair), ...diffQuestion(pairOfQuestions, scales, spotOf(pair, before, after))];
  });
  return [...diffSections(pair), ...questionsGone(pair), ...questionsCome(pair), ...questionsMoved(pair), ...stayed];
}

/** Questions that went from sections that stayed. */
function questionsGone(pair: PartPair): Change[] {
  const { older, newer } = pair;
  const gone = [...older.questions.values()].filter(
    ({ question, section }) => !newer.questions.has(question.id) && newer.sections.has(section.id),
  );
  return gone.map((one) =>
    changeAt('question-removed', spotOf(pair, one, one), { what: 'the question', before: english(one.question.text) }),
  );
}

/** Questions that came into sections that stayed. */
function questionsCome(pair: PartPair): Change[] {
  const { older, newer } = pair;
  const come = [...newer.questions.values()].filter(
    ({ question, section }) => !older.questions.has(question.id) && older.sections.has(section.id),
  );
  return come.map((one) => changeAt('question-added', spotOf(pair, one, one), { what: 'the question', after: english(one.question.text) }));
}

/** Questions that stand elsewhere in their section. */
function questionsMoved(pair: PartPair): Change[] {
  const { older, newer } = pair;
  return [...newer.sections.values()].flatMap(({ section }) => {
    const before = older.sections.get(section.id)?.section;
    if (!before) return [];
    const [idsBefore, idsAfter] = [questionIds(before), questionIds(section)];
    return movedBetween(idsBefore, idsAfter).flatMap((id) => {
      const [one, other] = [older.questions.get(id), newer.questions.get(id)];
      if (!one || !other) return [];
      const places = { before: behind(id, idsBefore), after: behind(id, idsAfter) };
      return [changeAt('question-moved', spotOf(pair, one, other), { what: 'its place in the section', ...places })];
    });
  });
}

/** A question that stands in another section, which may be shown to other people. */
function diffSectionOf(before: Placed, after: Placed, pair: PartPair): Change[] {
  if (before.section.id === after.section.id) return [];
  const sections = { what: 'the section that it stands in', before: before.section.id, after: after.section.id };
  const isSame = isSameCondition(before.section.showIf, after.section.showIf);
  return [changeAt(isSame ? 'question-moved' : 'condition', spotOf(pair, before, after), sections)];
}
