/** A field that something is written in or chosen with. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** What is selected in a field, or where the caret is. */
export type Caret = readonly [start: number, end: number];

/** Whether a field is a radio button or a checkbox. */
export function isChoice({ type }: Field): boolean {
  return type === 'radio' || type === 'checkbox';
}

/** Where the caret is; `null` in what has none. */
export function caretIn(element: Element | null | undefined): Caret | null {
  if (!(element instanceof HTMLInputElement) && !(element instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd } = element;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

/** Puts the caret where it was. */
export function putCaret(element: Element | null | undefined, caret: Caret): void {
  const isWritten = element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !isChoice(element));
  if (isWritten) element.setSelectionRange(...caret);
}
