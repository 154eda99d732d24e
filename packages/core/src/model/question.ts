import { NonSubstantive } from './code-lists.ts';
import { Condition } from './condition.ts';
import { Id } from './id.ts';
import { maxAnswerLength, maxOptions } from './limits.ts';
import { Text } from './text.ts';
import * as z from 'zod/mini';

/** One choice of a `single` or `multiple` question. An `exclusive` one cannot stand with others ("None of these"). */
export type Option = z.infer<typeof Option>;
export const Option = z.strictObject({ id: Id, label: Text, hint: z.optional(Text), exclusive: z.optional(z.literal(true)) });

const shown = {
  id: Id,
  /** What is asked, whoever is asked: the three audiences' versions of one question share it. */
  concept: Id,
  text: Text,
  hint: z.optional(Text),
  showIf: z.optional(Condition),
};
const asked = {
  ...shown,
  /** Left out: the question may be skipped. */
  required: z.optional(z.literal(true)),
  /** Ways to answer without a view, offered after the others. */
  nonSubstantive: z.optional(z.readonly(z.array(NonSubstantive))),
};
const options = z.readonly(z.array(Option).check(z.maxLength(maxOptions)));
const wholeNumber = z.number().check(z.int());
const Day = z.iso.date();

/** One point of a named scale. */
export type ScaleQuestion = z.infer<typeof ScaleQuestion>;
export const ScaleQuestion = z.strictObject({ ...asked, kind: z.literal('scale'), scale: Id });

/** One of a list. */
export type SingleQuestion = z.infer<typeof SingleQuestion>;
export const SingleQuestion = z.strictObject({ ...asked, kind: z.literal('single'), options });

/** Any number of a list; `max` is the most that may be chosen. */
export type MultipleQuestion = z.infer<typeof MultipleQuestion>;
export const MultipleQuestion = z.strictObject({ ...asked, kind: z.literal('multiple'), options, max: z.optional(wholeNumber) });

/** Own words, up to `maxLength` characters; `rows` of the box, one row being a single line. */
export type TextQuestion = z.infer<typeof TextQuestion>;
export const TextQuestion = z.strictObject({
  ...asked,
  kind: z.literal('text'),
  maxLength: z.optional(wholeNumber.check(z.minimum(1), z.maximum(maxAnswerLength))),
  rows: z.optional(wholeNumber.check(z.minimum(1), z.maximum(30))),
});

/** A whole number from `min` to `max`, both included. */
export type NumberQuestion = z.infer<typeof NumberQuestion>;
export const NumberQuestion = z.strictObject({
  ...asked,
  kind: z.literal('number'),
  min: z.optional(wholeNumber),
  max: z.optional(wholeNumber),
  unit: z.optional(Text),
});

/** A day, from `min` to `max` (`2026-09-01`), both included. */
export type DateQuestion = z.infer<typeof DateQuestion>;
export const DateQuestion = z.strictObject({ ...asked, kind: z.literal('date'), min: z.optional(Day), max: z.optional(Day) });

/** Words to read, with nothing to answer. */
export type Information = z.infer<typeof Information>;
export const Information = z.strictObject({ ...shown, kind: z.literal('information'), body: z.optional(z.readonly(z.array(Text))) });

/** One item of a survey. */
export type Question = z.infer<typeof Question>;
export const Question = z.discriminatedUnion('kind', [
  ScaleQuestion,
  SingleQuestion,
  MultipleQuestion,
  TextQuestion,
  NumberQuestion,
  DateQuestion,
  Information,
]);

/** A question that has an answer. */
export type AnswerableQuestion = Exclude<Question, Information>;
