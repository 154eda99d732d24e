import type { Answer, AnswerValue, Item, NonSubstantive } from '@poet/core';

/** What a change in an input says of its question: a value as typed or chosen, or a way to answer without a view. */
export type Read = AnswerValue | { readonly status: NonSubstantive };

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Reads the answer to a question from its inputs, after one of them changed.
 * @param changed the input that changed.
 * @param controls every input of the question, in order.
 */
export function readInput(item: Item, changed: Control, controls: readonly Control[]): Read {
  const { question } = item;
  const way = wayOf(item, changed);
  if (way && isChecked(changed)) return { status: way };
  switch (question.kind) {
    case 'multiple':
      return readSeveral(item, changed, controls);
    case 'date':
      return ['year', 'month', 'day']
        .map((part) => controls.find((control) => control.dataset['part'] === part)?.value.trim() ?? '')
        .join('-');
    case 'text':
    case 'number':
      return controls.find((control) => wayOf(item, control) === null)?.value ?? '';
    case 'scale':
    case 'single':
    case 'information':
      return changed.value;
  }
}

/** The answer that a read value would become, for telling whether other inputs must follow: a way clears the rest, an exclusive option the others. */
export function mustRedraw(item: Item, before: Answer | undefined, read: Read): boolean {
  const { question } = item;
  if (question.kind === 'scale' || question.kind === 'single' || question.kind === 'information') return false;
  const wasWay = before !== undefined && before.status !== 'answered';
  return wasWay || (typeof read === 'object' && ('status' in read || question.kind === 'multiple'));
}

/** An exclusive option clears the others, and any other clears it. */
function readSeveral(item: Item, changed: Control, controls: readonly Control[]): string[] {
  const { question } = item;
  const chosen = controls.filter((control) => isChecked(control) && wayOf(item, control) === null).map(({ value }) => value);
  const exclusive = new Set(question.kind === 'multiple' ? question.options.filter((option) => option.exclusive).map(({ id }) => id) : []);
  const isExclusive = exclusive.has(changed.value);
  return chosen.filter((id) => (isExclusive ? id === changed.value : !exclusive.has(id)));
}

function isChecked(control: Control): boolean {
  return control instanceof HTMLInputElement && control.checked;
}

/** Which way to answer without a view a control stands for, if any. No option may have the name of one, but somebody may write it in a field. */
function wayOf({ question }: Item, control: Control): NonSubstantive | null {
  if (question.kind === 'information' || (control.type !== 'radio' && control.type !== 'checkbox')) return null;
  return question.nonSubstantive?.find((way) => way === control.value) ?? null;
}

/** Every input of one question, in order. */
export function controlsIn(question: Element | null): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...(question?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])];
}
