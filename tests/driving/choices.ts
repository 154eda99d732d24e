import assert from 'node:assert/strict';
import { plainWords, wordsIn } from '@poet/core';
import type { Item, NonSubstantive, Survey, Text } from '@poet/core';

/** What a person reads beside each way to answer without a view. */
export const wayLabels: Readonly<Record<NonSubstantive, string>> = {
  'dont-know': 'I don’t know',
  'not-applicable': 'Does not apply',
  'prefer-not-to-say': 'I don’t want to say',
};

/** The English words of a text, as they are read out. */
export function english(text: Text): string {
  return plainWords(wordsIn(text, 'en'));
}

/** One choice of a question as a person sees it. */
export interface Choice {
  readonly label: Text;
  readonly hint?: Text | undefined;
}

/** An option of a question, or a point of its scale, by its id. */
export function choiceOf(survey: Survey, { question }: Item, id: string): Choice {
  const choices =
    question.kind === 'scale'
      ? survey.scales.find((scale) => scale.id === question.scale)?.points
      : question.kind === 'single' || question.kind === 'multiple'
        ? question.options
        : undefined;
  const choice: (Choice & { readonly id: string }) | undefined = choices?.find((one) => one.id === id);
  assert.ok(choice !== undefined, `Question "${question.id}" has no choice "${id}".`);
  return choice;
}
