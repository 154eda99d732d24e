import type { Answer } from '../model/answer.ts';
import type { Item } from '../model/items.ts';

/**
 * Whether an answer as it was typed or chosen has the form that its question's answers have: several choices only where several can be made, a way to
 * answer without a view only where it is offered. It may still be out of order: half of a date is an answer on its way.
 */
export function fitsKind({ question }: Item, given: Answer): boolean {
  if (question.kind === 'information') return false;
  if (given.status !== 'answered') return question.nonSubstantive?.includes(given.status) ?? false;
  switch (question.kind) {
    case 'multiple':
      return typeof given.value === 'object';
    case 'number':
      return typeof given.value !== 'object';
    case 'scale':
    case 'single':
    case 'text':
    case 'date':
      return typeof given.value === 'string';
  }
}
