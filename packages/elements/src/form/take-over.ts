import { itemOf, resume, takeAnswers } from '@poet/core';
import type { Session } from '@poet/core';
import type { LitElement } from 'lit';
import { controlsIn } from '../questions/read-input.ts';
import { placeOf } from '../survey/on-the-page.ts';
import { caretIn, isChoice, putCaret } from './fields.ts';
import type { Caret, Field } from './fields.ts';

/**
 * Goes on from a plain form that somebody has begun to fill in: with every answer as it is typed and chosen at this moment, and at the question where
 * the focus is, in the same field; otherwise at the first question that is still open. Where nothing has been typed, the survey begins as it always
 * does. The form is emptied, since its fields would stay on the page, out of sight.
 */
export function takeOver(form: HTMLFormElement, session: Session, host: LitElement): Session {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  const focus = focusIn(form);
  const question = focus && questionOf(focus);
  const isAsked = question !== null && itemOf(session.survey, question) !== undefined;
  const taken = resume(takeAnswers(session, fields), isAsked ? question : undefined);
  const caret = caretIn(focus);
  empty(form);
  if (taken.answers.size > 0 || focus) void host.updateComplete.then(() => lead(host, { focus, question, caret }));
  return taken;
}

/** The field of the form that has the focus. */
function focusIn(form: HTMLFormElement): Field | null {
  const root = form.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) && active.form === form ? active : null;
}

/** A question has no full stop in its id; the parts of a day and the boxes below a field have one behind it. */
function questionOf({ name }: Field): string {
  return name.split('.', 1)[0] ?? '';
}

/** What is written in the page itself goes too: a form that came back with a problem has the answers in its attributes. */
function empty(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement) field.value = field.defaultValue = '';
    else if (field instanceof HTMLInputElement && isChoice(field)) field.checked = field.defaultChecked = false;
    else if (field instanceof HTMLInputElement && field.type === 'text') field.value = field.defaultValue = '';
  }
}

interface Lead {
  readonly focus: Field | null;
  readonly question: string | null;
  readonly caret: Caret | null;
}

/** The focus goes on where it was. Whoever had none is brought to the survey if its top is above what they see: it is shorter than the form was. */
function lead(host: LitElement, { focus, question, caret }: Lead): void {
  const place = question === null ? null : placeOf(question, host.renderRoot);
  const field = focus && controlsIn(place).find((control) => isSame(control, focus));
  if (place && field) {
    place.scrollIntoView({ block: 'nearest' });
    field.focus({ preventScroll: true });
    if (caret) putCaret(field, caret);
  } else if (focus) host.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  else if (host.getBoundingClientRect().top < 0) host.scrollIntoView();
}

/** A choice by its value; a part of a day by its part; what is written is the only such field of its question. */
function isSame(control: Field, field: Field): boolean {
  if (isChoice(field)) return isChoice(control) && control.value === field.value;
  return !isChoice(control) && (control.dataset['part'] === undefined || field.name.endsWith(`.${control.dataset['part']}`));
}
