/** JSON Schema, draft 2020-12: the keywords that are written here. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: JsonSchemas;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: JsonSchemas;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly contains?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly readOnly?: boolean;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
}

/** Schemas by name. */
export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

/** The version of JSON Schema that is written here. */
export const draft = 'https://json-schema.org/draft/2020-12/schema';

/** A schema with each of the schemas right inside it given to `change`; those under `$defs` are left alone. */
export function mapInside(schema: JsonSchema, change: (inner: JsonSchema) => JsonSchema): JsonSchema {
  const changed: Record<string, unknown> = { ...schema };
  for (const key of ['items', 'contains', 'propertyNames', 'additionalProperties', 'not', 'if', 'then', 'else'] as const) {
    const inner = schema[key];
    if (typeof inner === 'object') changed[key] = change(inner);
  }
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) if (schema[key]) changed[key] = schema[key].map(change);
  if (schema.properties) changed['properties'] = mapEach(schema.properties, change);
  return changed;
}

/** Schemas by name, each given to `change` with its name. */
export function mapEach(schemas: JsonSchemas, change: (schema: JsonSchema, name: string) => JsonSchema): JsonSchemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema, name)]));
}
