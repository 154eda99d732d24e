import { concepts } from '../content/concepts.ts';
import type { ConceptBlock } from '../model/concept.ts';
import { askedItemsOf } from '../model/items.ts';
import type { Survey } from '../model/survey.ts';
import type { CrossedNames } from '../score/crossed.ts';

const arranged: readonly ConceptBlock[] = ['process', 'school'];

/** The questions of a survey’s core of which a report asks what goes with what: how a plan or the help at school was arranged, and what came of it. */
export function associationQuestions(survey: Survey): CrossedNames {
  const named = (blocks: readonly ConceptBlock[]) =>
    askedItemsOf(survey).flatMap(({ question, section, key }) => {
      const block = blockOf.get(question.concept);
      return section.from === 'core' && question.kind === 'scale' && block !== undefined && blocks.includes(block) ? [key] : [];
    });
  return { process: named(arranged), outcome: named(['outcome']) };
}

const blockOf: ReadonlyMap<string, ConceptBlock> = new Map(Object.entries(concepts).map(([id, { block }]) => [id, block]));
