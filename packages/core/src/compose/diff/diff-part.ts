import type { Change } from './change.ts';
import { changeAt } from './change-at.ts';
import { diffQuestion } from './diff-question.ts';
import { behind, diffSections } from './diff-sections.ts';
import { movedBetween } from './in-another-order.ts';
import { english, questionIds, sameIn, spotOf } from './part-pair.ts';
import type { PartPair, Placed } from './part-pair.ts';
import type { Alike } from './shown-alike.ts';

/** What is different in what one audience is asked. Sections and questions are matched by their ids. */
export function diffPart(pair: PartPair): Change[] {
  const { older, newer, scales } = pair;
  const stayed = [...newer.questions.values()].flatMap((after) => {
    const before = sameIn(older, after.question);
    if (!before) return [];
    const isShownAlike = isTrueOf(pair, after, ['together', 'byItself']);
    const pairOfQuestions = { older: before.question, newer: after.question, isShownAlike };
    return [...diffSectionOf(before, after, pair), ...diffQuestion(pairOfQuestions, scales, spotOf(pair, before, after))];
  });
  return [...diffSections(pair), ...questionsGone(pair), ...questionsCome(pair), ...questionsMoved(pair), ...stayed];
}

/** Questions that went from sections that stayed. */
function questionsGone(pair: PartPair): Change[] {
  const { older, newer } = pair;
  const gone = [...older.questions.values()].filter(({ question, section }) => !sameIn(newer, question) && newer.sections.has(section.id));
  return gone.map((one) =>
    changeAt('question-removed', spotOf(pair, one, one), { what: 'the question', before: english(one.question.text) }),
  );
}

/** Questions that came into sections that stayed. */
function questionsCome(pair: PartPair): Change[] {
  const { older, newer } = pair;
  const come = [...newer.questions.values()].filter(({ question, section }) => !sameIn(older, question) && older.sections.has(section.id));
  return come.map((one) =>
    changeAt('question-added', { ...spotOf(pair, one, one), affects: [] }, { what: 'the question', after: english(one.question.text) }),
  );
}

/** Questions that stand elsewhere in their section. */
function questionsMoved(pair: PartPair): Change[] {
  const { older, newer } = pair;
  return [...newer.sections.values()].flatMap(({ section }) => {
    const before = older.sections.get(section.id)?.section;
    if (!before) return [];
    const [idsBefore, idsAfter] = [questionIds(before), questionIds(section)];
    const stayed = section.questions.filter((question) => sameIn(older, question)).map(({ id }) => id);
    return movedBetween(idsBefore, stayed).flatMap((id) => {
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
  const isSame = isTrueOf(pair, after, ['together', 'bySection']);
  return [changeAt(isSame ? 'question-moved' : 'condition', spotOf(pair, before, after), sections)];
}

function isTrueOf({ alike }: PartPair, { question }: Placed, ways: readonly (keyof Alike)[]): boolean {
  return ways.some((way) => alike.get(question.id)?.[way]);
}
