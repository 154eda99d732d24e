import type { JsonSchema } from './json-schema.ts';
import * as z from 'zod/mini';

/**
 * The JSON Schema of a schema, as zod writes it, with a name under `$defs` for whatever is used more than once.
 * @param definitions the schemas that have names. The registry is our own: zod’s is a global.
 */
export function namedSchema(schema: z.core.$ZodType, definitions: Readonly<Record<string, z.core.$ZodType>>): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, one] of Object.entries(definitions)) names.add(one, { id });
  const made = z.toJSONSchema(schema, { metadata: names, io: 'input', override: correct });
  // Only the schema of a piece of words has no name: it is not seen outside its file.
  return JSON.parse(JSON.stringify(made).replaceAll('__schema0', 'Inline')) as JsonSchema;
}

/** Takes out what says nothing about a file, and puts in what zod leaves out. */
function correct({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
  // The pattern of a day says all that the format says, and validators that know no formats stop at one.
  delete jsonSchema.format;
  const pattern = patternOf(zodSchema);
  if (pattern?.ignoreCase) jsonSchema.pattern = inAnyCase(pattern.source);
}

function patternOf(schema: z.core.$ZodTypes): RegExp | undefined {
  const definitions = schema._zod.def.checks?.map((check) => check._zod.def) ?? [];
  for (const one of definitions) if ('pattern' in one && one.pattern instanceof RegExp) return one.pattern;
  return undefined;
}

/** A pattern that minds no case, for JSON Schema, which has no flags: `mailto` becomes `[mM][aA]…`. */
function inAnyCase(source: string): string {
  return source.replace(/\\.|[a-z]/gi, (piece) => (piece.length > 1 ? piece : `[${piece.toLowerCase()}${piece.toUpperCase()}]`));
}
