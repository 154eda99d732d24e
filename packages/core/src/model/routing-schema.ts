import { NonSubstantive } from './code-lists.ts';
import type { Condition } from './condition.ts';
import { askedItemsOf, itemOf } from './items.ts';
import type { AskedItem } from './items.ts';
import type { JsonSchema, JsonSchemas } from './json-schema.ts';
import type { Survey } from './survey.ts';

/** The answers to questions that are shown, and to those that are not: what {@link routingSchemas} refers to under `$defs`. */
export const visibility: JsonSchemas = {
  shown: { type: 'object', properties: { status: { not: { const: 'not-shown' } } } },
  hidden: { type: 'object', properties: { status: { const: 'not-shown' } } },
};

/** What the conditions of a survey say of its answers, which must hold all together: one schema for each set of questions that share theirs. */
export function routingSchemas(survey: Survey): readonly JsonSchema[] {
  const alike = new Map<string, AskedItem[]>();
  for (const item of askedItemsOf(survey)) {
    const name = JSON.stringify(item.conditions);
    const items = alike.get(name);
    if (items) items.push(item);
    else alike.set(name, [item]);
  }
  return [...alike.values()].flatMap((items) => {
    const conditions = items[0]?.conditions ?? [];
    if (conditions.length === 0) return [];
    const [first, ...others] = conditions.map((condition) => conditionSchema(condition, survey));
    return [
      {
        if: others.length > 0 ? { allOf: [first ?? {}, ...others] } : (first ?? {}),
        then: all(items, 'shown'),
        else: all(items, 'hidden'),
      },
    ];
  });
}

function all(items: readonly AskedItem[], name: keyof typeof visibility): JsonSchema {
  return { type: 'object', properties: Object.fromEntries(items.map(({ question }) => [question.id, { $ref: `#/$defs/${name}` }])) };
}

function conditionSchema(condition: Condition, survey: Survey): JsonSchema {
  if ('all' in condition) return { allOf: condition.all.map((one) => conditionSchema(one, survey)) };
  if ('any' in condition) return { anyOf: condition.any.map((one) => conditionSchema(one, survey)) };
  if ('not' in condition) return { not: conditionSchema(condition.not, survey) };
  const { question } = condition;
  return {
    type: 'object',
    required: [question],
    properties: { [question]: oneOfThese([...new Set(condition.is)], itemOf(survey, question)?.question.kind) },
  };
}

const ways: ReadonlySet<string> = new Set(NonSubstantive.options);

/** An answer that is one of some ways to answer without a view, or has one of some options or points. */
function oneOfThese(is: readonly string[], kind: string | undefined): JsonSchema {
  const statuses = is.filter((one) => ways.has(one));
  const choices = is.filter((one) => !ways.has(one));
  const value: JsonSchema = kind === 'multiple' ? { type: 'array', contains: { enum: choices } } : { enum: choices };
  const answered: JsonSchema = { properties: { status: { const: 'answered' }, value }, required: ['status', 'value'] };
  const either = [
    ...(statuses.length > 0 ? [{ properties: { status: { enum: statuses } }, required: ['status'] }] : []),
    ...(choices.length > 0 ? [answered] : []),
  ];
  return { type: 'object', anyOf: either };
}
