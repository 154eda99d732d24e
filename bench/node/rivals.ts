import { createRequire } from 'node:module';
import * as z from 'zod/mini';
import { surveyJsDefinition } from '../contenders/surveyjs.ts';
import type { BenchQuestion, BenchSurvey } from '../survey.ts';
import type { Case } from './submissions.ts';

type Judge = (one: Case) => boolean;

// Installed in bench/ only, so that the project type-checks without them: what is used of each is said here.
const require = createRequire(import.meta.url);

/** A JSON Schema of the answers, compiled by ajv. It knows no routing. */
export function ajvCheck(survey: BenchSurvey): Judge {
  const { Ajv } = require('ajv') as { Ajv: new (options: object) => { compile(schema: object): (data: unknown) => boolean } };
  const questions = questionsOf(survey);
  const validate = new Ajv({ discriminator: true }).compile({
    type: 'object',
    additionalProperties: false,
    required: questions.map((question) => question.id),
    properties: Object.fromEntries(questions.map((question) => [question.id, jsonSchemaOf(question)])),
  });
  return ({ submission }) => validate(submission.answers);
}

function jsonSchemaOf(question: BenchQuestion): object {
  const option = { type: 'string', enum: question.options.map((each) => each.id) };
  const values = { scale: option, multiple: { type: 'array', items: option }, text: { type: 'string', maxLength: 10_000 } };
  const answered = {
    additionalProperties: false,
    required: ['value'],
    properties: { status: { const: 'answered' }, value: values[question.kind] },
  };
  const left = {
    additionalProperties: false,
    properties: { status: { enum: question.required === true ? ['not-shown'] : ['skipped', 'not-shown'] } },
  };
  return { type: 'object', required: ['status'], discriminator: { propertyName: 'status' }, oneOf: [answered, left] };
}

/** A zod/mini schema of the answers, interpreted, as it is on a page with a strict content policy. It knows no routing. */
export function zodMiniCheck(survey: BenchSurvey): Judge {
  const schema = z.strictObject(Object.fromEntries(questionsOf(survey).map((question) => [question.id, zodMiniOf(question)])));
  return ({ submission }) => schema.safeParse(submission.answers).success;
}

function zodMiniOf(question: BenchQuestion) {
  const option = z.enum(question.options.map((each) => each.id));
  const values = { scale: option, multiple: z.array(option), text: z.string().check(z.maxLength(10_000)) };
  return z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('answered'), value: values[question.kind] }),
    z.strictObject({ status: z.enum(question.required === true ? ['not-shown'] : ['skipped', 'not-shown']) }),
  ]);
}

interface SurveyJsModel {
  data: unknown;
  validate(focusOnFirstError: boolean): boolean;
}

/** SurveyJS's model, made once: it takes the data and validates every visible question. */
export function surveyJsCheck(survey: BenchSurvey): Judge {
  const { Model } = require('survey-core') as { Model: new (definition: object) => SurveyJsModel };
  const model = new Model(surveyJsDefinition(survey));
  return ({ submission }) => {
    model.data = Object.fromEntries(
      Object.entries(submission.answers as Readonly<Record<string, { status: string; value?: unknown }>>).flatMap(
        ([id, { status, value }]) => (status === 'answered' ? [[id, value]] : []),
      ),
    );
    return model.validate(false);
  };
}

function questionsOf(survey: BenchSurvey): readonly BenchQuestion[] {
  return survey.pages.flatMap((page) => page.questions);
}
