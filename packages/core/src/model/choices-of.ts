import type { Question } from './question.ts';
import type { Scale } from './scale.ts';
import type { Text } from './text.ts';

/** What can be chosen, as a person reads it: an option, or a point of a scale. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
}

/** What can be chosen in answer to a question, in order; nothing where it is answered in another way. */
export function choicesOf(question: Question, scales: readonly Scale[]): readonly Choice[] {
  switch (question.kind) {
    case 'scale':
      return scales.find(({ id }) => id === question.scale)?.points ?? [];
    case 'single':
    case 'multiple':
      return question.options;
    case 'text':
    case 'number':
    case 'date':
    case 'information':
      return [];
  }
}
