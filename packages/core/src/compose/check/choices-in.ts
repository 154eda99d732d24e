import { pointer } from '../../model/pointer.ts';
import type { Text, Words } from '../../model/text.ts';
import { plainWords } from '../../model/words-in.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';

/** An option, or a point of a scale. */
export interface Choice {
  /** Where translations have its words. */
  readonly address: string;
  readonly label: Text;
}

/**
 * The words of what can be chosen, by the path of the question’s words; of a scale, those of its points.
 * @param wordsOf looks the words up, in a definition or in a translation.
 */
export function choicesIn(definition: Definition, wordsOf: (choice: Choice) => Words): ReadonlyMap<string, readonly string[]> {
  const scales = new Map(definition.scales.map(({ id, points }) => [id, points]));
  const worded = (things: readonly { readonly id: string; readonly label: Text }[], address: string) =>
    things.map(({ id, label }) => plainWords(wordsOf({ address: `${address}.${id}`, label })));
  return new Map(
    partsOf(definition).flatMap((part) =>
      questionsOf(part).map(({ question, path }) => {
        const at = path + pointer('text');
        if ('options' in question) return [at, worded(question.options, `${part.prefix}question.${question.id}.option`)];
        return [at, question.kind === 'scale' ? worded(scales.get(question.scale) ?? [], `scale.${question.scale}`) : []];
      }),
    ),
  );
}
