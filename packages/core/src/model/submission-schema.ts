import { answerSchema, choiceSchema, exactly, scaleName } from './answer-schema.ts';
import { definitionSchema } from './definition-schema.ts';
import { askedItemsOf } from './items.ts';
import { mapEach, mapInside } from './json-schema.ts';
import type { JsonSchema, JsonSchemas } from './json-schema.ts';
import { pin } from './pin.ts';
import { routingSchemas, visibility } from './routing-schema.ts';
import type { Survey } from './survey.ts';

/**
 * The JSON Schema (draft 2020-12) of the submissions to one survey: every question with the answers that it can have, and what its conditions
 * hide. It accepts whatever `checkSubmission` accepts. Only three things does it let pass that are refused later, since no schema compares them:
 * days before the first or after the last that a question takes; lengths, which it counts in characters rather than in UTF-16 code units; and
 * `answeredBy` of a question without an answer.
 */
export function submissionSchema(survey: Survey): JsonSchema {
  const { properties = {}, $defs = {}, ...envelope } = definitionSchema('submission');
  const { id, version, hash, modules, audience, plan } = survey;
  const known = { survey: { id, version, hash }, modules, audience, plan };
  const answers = answersSchema(survey, properties['completedOn']?.pattern ?? '');
  return {
    ...envelope,
    $id: `urn:poet:schema:submission:1:${hash}`,
    title: `POET submission to ${[pin(survey), ...modules].join(', ')}`,
    description: 'The answers to this one survey, once.',
    properties: mapEach(properties, (schema, name) => {
      const { title = '', description = '' } = schema;
      if (name === 'answers') return { title, description, ...answers };
      if (name === 'answeredBy') return { title, description, ...answeredBySchema(survey, $defs['Helper'] ?? {}) };
      if (name in known) return { title, description, const: known[name as keyof typeof known] };
      return withInside(schema, $defs);
    }),
    ...requiredOnline(survey),
    $defs: { ...scaleSchemas(survey), ...(answers.allOf && visibility) },
  };
}

/** A schema with what it refers to in the place of each reference. */
function withInside({ $ref, ...rest }: JsonSchema, $defs: JsonSchemas): JsonSchema {
  return mapInside({ ...rest, ...$defs[$ref?.replace('#/$defs/', '') ?? ''] }, (inner) => withInside(inner, $defs));
}

function answersSchema(survey: Survey, dayPattern: string): JsonSchema {
  const answers = Object.fromEntries(askedItemsOf(survey).map((item) => [item.question.id, answerSchema(item, dayPattern)]));
  const routing = routingSchemas(survey);
  return { ...exactly(answers), ...(routing.length > 0 && { allOf: routing }) };
}

function answeredBySchema(survey: Survey, helper: JsonSchema): JsonSchema {
  const properties = Object.fromEntries(askedItemsOf(survey).map(({ question }) => [question.id, helper]));
  return { type: 'object', properties, additionalProperties: false };
}

/** On paper a required question may be blank: nobody was there to ask again. */
function requiredOnline(survey: Survey): JsonSchema {
  const required = askedItemsOf(survey).filter(({ question }) => question.required);
  if (required.length === 0) return {};
  const given: JsonSchema = { type: 'object', properties: { status: { not: { const: 'skipped' } } } };
  const answers: JsonSchema = { type: 'object', properties: Object.fromEntries(required.map(({ question }) => [question.id, given])) };
  return { if: { properties: { mode: { const: 'online' } } }, then: { properties: { answers } } };
}

/** The scales that are asked with; a module’s scales may all be for other audiences. */
function scaleSchemas(survey: Survey): JsonSchemas {
  const asked = new Set(askedItemsOf(survey).map(({ question }) => question.kind === 'scale' && question.scale));
  const scales = survey.scales.filter(({ id }) => asked.has(id));
  return Object.fromEntries(scales.map(({ id, points }) => [scaleName(id), choiceSchema(points)]));
}
