import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import { error } from '../findings.ts';
import type { Named } from '../find-duplicates.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';

/** Ids that differ only in capitals: `a` beside `A`. People do not see the difference, and neither do many spreadsheets and databases. */
export function checkIds(definition: Definition): Finding[] {
  const parts = partsOf(definition);
  const questions = parts.flatMap(questionsOf);
  const concepts = questions.map(({ question, path }) => ({ id: question.concept, path: path + pointer('concept') }));
  return [
    ...confusable('scale', place(definition.scales, pointer('scales'))),
    ...definition.scales.flatMap(({ points }, i) => confusable('point', place(points, pointer('scales', i, 'points')))),
    ...confusable(
      'section',
      parts.flatMap(({ sections }) => sections.map(({ section, path }) => ({ id: section.id, path: path + pointer('id') }))),
    ),
    ...confusable(
      'question',
      questions.map(({ question, path }) => ({ id: question.id, path: path + pointer('id') })),
    ),
    // Where a question and its concept have one name, the question’s stands for both.
    ...confusable(
      'concept',
      concepts.filter((_, i) => questions[i]?.question.id !== questions[i]?.question.concept),
    ),
    ...questions.flatMap(({ question, path }) =>
      'options' in question ? confusable('option', place(question.options, path + pointer('options'))) : [],
    ),
  ];
}

function place(things: readonly { readonly id: string }[], base: string): Named[] {
  return things.map(({ id }, i) => ({ id, path: base + pointer(i, 'id') }));
}

function confusable(what: string, ids: readonly Named[]): Finding[] {
  const known = new Map<string, string>();
  return ids.flatMap(({ id, path }) => {
    const folded = id.toLowerCase();
    const first = known.get(folded) ?? id;
    known.set(folded, first);
    if (first === id) return [];
    const message = `The ${what} "${id}" differs from "${first}" only in capitals, which neither people nor spreadsheets tell apart. Rename one.`;
    return [error(path, 'confusable-id', message)];
  });
}
