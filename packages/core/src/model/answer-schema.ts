import type { AskedItem } from './items.ts';
import type { JsonSchema } from './json-schema.ts';
import { maxAnswerLength } from './limits.ts';
import type { DateQuestion, MultipleQuestion, NumberQuestion } from './question.ts';
import type { Text } from './text.ts';
import { plainWords, wordsIn } from './words-in.ts';

/** Something that can be chosen: an option, or a point of a scale. */
interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
}

/** What an answer to one question of a survey can be, with the question’s words in English. `dayPattern` is that of a day. */
export function answerSchema(item: AskedItem, dayPattern: string): JsonSchema {
  const { question } = item;
  const statuses = ['skipped', ...new Set(question.nonSubstantive), ...(item.conditions.length > 0 ? ['not-shown'] : [])];
  return {
    title: english(question.text),
    ...(question.hint && { description: english(question.hint) }),
    oneOf: [exactly({ status: { const: 'answered' }, value: valueSchema(item, dayPattern) }), exactly({ status: { enum: statuses } })],
  };
}

/** One of some options or points, with their labels in English. */
export function choiceSchema(choices: readonly Choice[]): JsonSchema {
  const each = choices.map(({ id, label, hint }) => ({ const: id, title: english(label), ...(hint && { description: english(hint) }) }));
  return { type: 'string', oneOf: each };
}

/** The name under `$defs` of a scale. */
export function scaleName(id: string): string {
  return `scale.${id}`;
}

function valueSchema({ question }: AskedItem, dayPattern: string): JsonSchema {
  switch (question.kind) {
    case 'scale':
      return { $ref: `#/$defs/${scaleName(question.scale)}` };
    case 'single':
      return choiceSchema(question.options);
    case 'multiple':
      return severalSchema(question);
    case 'text':
      return { type: 'string', minLength: 1, maxLength: question.maxLength ?? maxAnswerLength };
    case 'number':
      return numberSchema(question);
    case 'date':
      return { type: 'string', pattern: dayPattern, ...rangeInWords(question) };
  }
}

function severalSchema({ options, max }: MultipleQuestion): JsonSchema {
  const exclusive = options.filter((option) => option.exclusive).map(({ id }) => id);
  return {
    type: 'array',
    items: choiceSchema(options),
    minItems: 1,
    ...(max !== undefined && { maxItems: max }),
    uniqueItems: true,
    ...(exclusive.length > 0 && { if: { contains: { enum: exclusive } }, then: { maxItems: 1 } }),
  };
}

/** A whole number that a computer holds exactly, within the limits of the question. */
function numberSchema({ min, max, unit }: NumberQuestion): JsonSchema {
  const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;
  return {
    type: 'integer',
    minimum: Math.max(min ?? MIN_SAFE_INTEGER, MIN_SAFE_INTEGER),
    maximum: Math.min(max ?? MAX_SAFE_INTEGER, MAX_SAFE_INTEGER),
    ...(unit && { description: english(unit) }),
  };
}

/** The limits of a day, which no schema compares. */
function rangeInWords({ min, max }: DateQuestion): JsonSchema {
  if (min && max) return { description: `From ${min} to ${max}, both included.` };
  if (min) return { description: `${min} or later.` };
  return max ? { description: `${max} or earlier.` } : {};
}

/** An object with these names and no others, none left out. */
export function exactly(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function english(text: Text): string {
  return plainWords(wordsIn(text, 'en'));
}
