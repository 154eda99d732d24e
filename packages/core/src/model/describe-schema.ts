import { mapEach, mapInside } from './json-schema.ts';
import type { JsonSchema, JsonSchemas } from './json-schema.ts';
import { defaultRows, maxAnswerLength } from './limits.ts';
import { schemaWords } from './schema-words.ts';
import type { NameWords } from './name-words.ts';
import { choiceWords, valueWords } from './value-words.ts';

/** What is taken where a name is left out, as far as its absence does not say it. */
const defaults: Readonly<Record<string, number>> = { 'TextQuestion.maxLength': maxAnswerLength, 'TextQuestion.rows': defaultRows };

/** The languages that an editor offers first. */
const languageWords: Readonly<Record<string, NameWords>> = {
  en: ['English', 'The English words: what is asked. Plain words, or a list of pieces.'],
  'en-simple': ['Easy Read', 'The words in Easy Read: at most 12 words a sentence, one idea each. Plain words, or a list of pieces.'],
};

const kindWords: NameWords = ['Kind', 'How the question is answered. What else it has depends on it.'];

/**
 * A JSON Schema with a title and a description for everything in it that has a name, and with every list of values as values that are described.
 * @param name what the schema itself is called in the table of words; those under `$defs` are called what they are called there.
 */
export function describeSchema({ $defs = {}, ...schema }: JsonSchema, name: string): JsonSchema {
  return {
    ...headed(schema, name),
    $defs: mapEach($defs, (one, owner) => (owner === 'Question' ? byKind(one, $defs) : headed(one, owner))),
  };
}

/** The kinds of question, each under a condition of its own: whoever errs is told what is wrong with that kind, and not with all of them. */
function byKind({ oneOf = [] }: JsonSchema, $defs: JsonSchemas): JsonSchema {
  const kinds = oneOf.map((schema) => {
    const name = referenced(schema) ?? '';
    return { const: $defs[name]?.properties?.['kind']?.const, description: schemaWords[name]?.description ?? '', schema };
  });
  const [title, description] = kindWords;
  return {
    type: 'object',
    properties: { kind: { title, description, oneOf: kinds.map(({ schema: _, ...kind }) => kind) } },
    required: ['kind'],
    allOf: kinds.map(({ const: kind, schema }) => ({ if: { properties: { kind: { const: kind } }, required: ['kind'] }, then: schema })),
  };
}

function headed(schema: JsonSchema, owner: string): JsonSchema {
  const { $schema, $id, ...inner } = withChoices(owner === 'Text' ? withLanguages(schema) : describeInside(schema, owner), owner);
  const { title, description } = schemaWords[owner] ?? {};
  return { ...($schema && { $schema }), ...($id && { $id }), ...(title && { title }), ...(description && { description }), ...inner };
}

function describeInside(schema: JsonSchema, owner: string): JsonSchema {
  const inner = mapInside(schema, (one) => describeInside(one, owner));
  return inner.properties ? { ...inner, properties: mapEach(inner.properties, (one, name) => named(one, owner, name)) } : inner;
}

function named(schema: JsonSchema, owner: string, name: string): JsonSchema {
  const at = `${owner}.${name}`;
  const [title, description] = schemaWords[owner]?.names[name] ?? [];
  const more = valueWords[referenced(schema) ?? ''];
  const inner = withChoices(withAudiences(schema), at);
  return {
    ...(title && { title }),
    ...(description && { description: more ? `${description} ${more}` : description }),
    ...(at in defaults && { default: defaults[at] }),
    ...inner,
  };
}

/** A list of values, as values that are described one by one. */
function withChoices({ enum: values, ...rest }: JsonSchema, name: string): JsonSchema {
  const words = choiceWords[name];
  if (!values) return rest;
  if (!words) return { ...rest, enum: values };
  return { ...rest, oneOf: values.map((value) => ({ const: value, description: words[String(value)] ?? '' })) };
}

/** A map from a list of names, as an object that has each of them. */
function withAudiences({ propertyNames, additionalProperties, ...rest }: JsonSchema): JsonSchema {
  const names = choiceWords[referenced(propertyNames ?? {}) ?? ''];
  if (!names || typeof additionalProperties !== 'object') {
    return { ...rest, ...(propertyNames && { propertyNames }), ...(additionalProperties !== undefined && { additionalProperties }) };
  }
  const properties = Object.fromEntries(
    Object.entries(names).map(([name, description]) => [name, { title: 'Sections', description, ...additionalProperties }]),
  );
  return { ...rest, properties, additionalProperties: false };
}

/** The map from language to words: English must be there, and what is offered first is described. */
function withLanguages(schema: JsonSchema): JsonSchema {
  const words = schema.additionalProperties;
  const described = Object.entries(languageWords).map(([tag, [title, description]]) => [
    tag,
    { title, description, ...(typeof words === 'object' && words) },
  ]);
  return { ...schema, properties: Object.fromEntries(described) as JsonSchemas, required: ['en'] };
}

/** The name under `$defs` to which a schema refers; for a list, that of its items. */
function referenced({ $ref, items }: JsonSchema): string | undefined {
  return ($ref ?? items?.$ref)?.replace('#/$defs/', '');
}
