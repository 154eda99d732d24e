import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {
  brokenFiles,
  clubSurvey,
  details,
  readBroken,
  readDefinition,
  transportModule,
} from '../../../../examples/definitions/read-definition.ts';
import { compose } from '../compose/compose.ts';
import { catalogue, instruments } from '../content/index.ts';
import { seal } from '../fill/seal.ts';
import { answer, start } from '../fill/session.ts';
import { Audience, Helper, Mode, NonSubstantive, Plan } from './code-lists.ts';
import { definitionSchema, schemaFormats } from './definition-schema.ts';
import type { SchemaFormat } from './definition-schema.ts';
import { mapEach, mapInside } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { definitionLimits } from './limits.ts';
import { parseJson } from './parse-json.ts';
import { parse } from './parse.ts';
import { Polarity } from './scale.ts';
import { schemaWords } from './schema-words.ts';
import { choiceWords, valueWords } from './value-words.ts';

const formats = Object.keys(schemaFormats) as SchemaFormat[];

/** A validator that stops at any keyword, format or pattern which it does not know, or which does not make sense. */
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validators = Object.fromEntries(formats.map((format) => [format, ajv.compile(definitionSchema(format))]));

/** What the schema of a format refuses a value for; nothing when it accepts it. */
function refusals(format: SchemaFormat, value: unknown): string[] {
  const validate = validators[format];
  assert.ok(validate);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const content = resolve(import.meta.dirname, '../content');
const translations = globSync('languages/*/*.json', { cwd: content }).map((file): [string, unknown] => [
  file,
  JSON.parse(readFileSync(resolve(content, file), 'utf8')),
]);

/** Every schema within a schema, with the names that lead to it; conditions compare, and name nothing. */
function everySchema(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const { properties = {}, $defs = {}, if: _, ...others } = schema;
  const found: [string, JsonSchema][] = [[path, schema]];
  mapEach({ ...properties, ...$defs }, (inner, name) => (found.push(...everySchema(inner, `${path}/${name}`)), inner));
  mapInside(others, (inner) => (found.push(...everySchema(inner, path)), inner));
  return found;
}

test('every schema is one of draft 2020-12, and says which', () => {
  for (const format of formats) {
    const schema = definitionSchema(format);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `urn:poet:schema:${format}:1`);
    assert.ok(ajv.validateSchema(schema), format);
  }
});

test('every name has a title and a description, and so has every value of a list', () => {
  for (const format of formats) {
    const named = everySchema(definitionSchema(format)).flatMap(([path, { properties = {} }]) =>
      Object.entries(properties).map(([name, schema]) => [`${format}${path}/${name}`, schema] as const),
    );
    assert.ok(named.length > 8, format);
    const silent = named.filter(([, { title, description }]) => !title || !description || !/[.?!”]$/.test(description));
    assert.deepEqual(silent, []);
    const values = everySchema(definitionSchema(format)).flatMap(([, { oneOf = [] }]) => oneOf.filter((one) => one.const !== undefined));
    assert.ok(values.every(({ description }) => description));
  }
});

test('no words are written for what no schema has', () => {
  const schemas = formats.map(definitionSchema);
  const names = new Set(schemas.flatMap(({ $defs = {} }) => Object.keys($defs)));
  const written = new Set(schemas.flatMap((schema) => everySchema(schema).flatMap(([, { title, description }]) => [title, description])));
  for (const [owner, words] of Object.entries(schemaWords)) {
    if (words.description) assert.ok(written.has(words.description), owner);
    for (const [title, description] of Object.values(words.names)) {
      assert.ok(written.has(title) && [...written].some((one) => one?.startsWith(description)), `${owner}: ${title}`);
    }
  }
  for (const name of Object.keys(valueWords)) assert.ok(names.has(name), name);
  const lists = { Audience, Plan, Polarity, NonSubstantive, Mode, Helper };
  for (const [name, { options }] of Object.entries(lists)) assert.deepEqual(Object.keys(choiceWords[name] ?? {}), options);
});

test('no names are made up: each is that of a schema of the model', () => {
  for (const format of formats)
    assert.deepEqual(
      Object.keys(definitionSchema(format).$defs ?? {}).filter((name) => !/^[A-Z][A-Za-z]+$/.test(name)),
      [],
    );
});

test('all that is shipped is accepted: instruments, modules, translations and the surveys that they make', () => {
  for (const instrument of instruments) {
    assert.deepEqual(refusals('instrument', instrument), [], instrument.id);
    const modules = catalogue.filter(({ sections }) => sections[instrument.audience]);
    const survey = compose(instrument, modules);
    assert.deepEqual(refusals('survey', survey.kind === 'ok' && survey.value), [], instrument.id);
  }
  for (const module of catalogue) assert.deepEqual(refusals('module', module), [], module.id);
  assert.ok(translations.length >= 6);
  for (const [file, translation] of translations) assert.deepEqual(refusals('translation', translation), [], file);
});

test('the examples are accepted, and may name their schema', () => {
  const club: unknown = JSON.parse(readDefinition('after-school-club'));
  assert.deepEqual(refusals('instrument', { $schema: './instrument.schema.json', ...(club as object) }), []);
  assert.deepEqual(refusals('module', { $schema: './module.schema.json', ...transportModule() }), []);
  assert.deepEqual(refusals('survey', clubSurvey([transportModule()])), []);
  const sealed = seal(answer(start(clubSurvey()), 'attends', 'no'), details);
  assert.deepEqual(refusals('submission', sealed.kind === 'ok' && sealed.value), []);
});

/** Some of the broken examples that a schema can refuse, and what it says of them. */
const refused: Readonly<Record<string, RegExp>> = {
  'condition-with-no-options': /showIf.*\/is must NOT have fewer than 1 items/,
  'condition-with-unknown-key': /showIf must NOT have additional properties/,
  'day-not-in-the-calendar': /must match pattern/,
  'javascript-link': /link must match pattern/,
  'missing-concept': /must have required property 'concept'/,
  'number-as-a-string': /must be integer/,
  'section-without-questions': /questions must NOT have fewer than 1 items/,
  'text-as-a-string': /must be object/,
  'text-without-english': /must have required property 'en'/,
  'unknown-audience': /audience must match exactly one schema/,
  'unknown-key': /must NOT have additional properties/,
  'unknown-kind': /kind must match exactly one schema/,
};

test('of the broken examples, the schema refuses those that parse refuses, but for what only a sentence can say', () => {
  const all = brokenFiles().flatMap((file) => {
    const json = parseJson(readBroken(file), definitionLimits);
    const format = json.kind === 'ok' && formatOf(json.value);
    return json.kind === 'ok' && format ? [{ name: file.replace('.json', ''), format, value: json.value }] : [];
  });
  assert.ok(all.length > 30);
  for (const { name, format, value } of all) {
    const found = refusals(format, value);
    compareWithParse(codesOf(format, value), found, name);
    const expected = refused[name];
    if (expected) assert.match(found.join('\n'), expected, name);
  }
  assert.deepEqual(
    Object.keys(refused).filter((name) => !all.some((one) => one.name === name)),
    [],
  );
});

const inCode = ['reserved-id', 'no-english', 'no-words', 'english-in-a-translation'];

/** The schema accepts what parse accepts, and refuses what parse refuses for anything but a rule that is written in code. */
function compareWithParse(codes: readonly string[], found: readonly string[], name: string): void {
  if (codes.length === 0) assert.deepEqual(found, [], name);
  else if (found.length === 0)
    assert.ok(
      codes.every((code) => inCode.includes(code)),
      `${name}: ${codes.join(', ')}`,
    );
}

function formatOf(value: unknown): SchemaFormat | undefined {
  const name = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  return formats.find((format) => name === `poet-${format}/1`);
}

function codesOf(format: SchemaFormat, value: unknown): string[] {
  const parsed = parse<(typeof schemaFormats)[SchemaFormat]>(schemaFormats[format], value);
  return parsed.kind === 'ok' ? [] : parsed.issues.map(({ code }) => code);
}

for (const [what, change] of [
  ['a link in capitals', { text: { en: [{ link: 'HTTPS://EXAMPLE.ORG/A', words: 'here' }] } }],
  ['a text in many languages', { text: { en: 'x', cy: 'x', 'en-simple': ['x', { break: true }], 'zh-Hant-HK': '' } }],
  ['the longest text', { text: { en: 'x'.repeat(10_000) } }],
  ['the longest text, in characters of two code units', { text: { en: '🙂'.repeat(5_000) } }],
  ['a condition within a condition', { showIf: { not: { any: [{ all: [{ question: 'attends', is: ['yes'] }] }] } } }],
  ['ways that stand twice', { nonSubstantive: ['dont-know', 'dont-know'] }],
  ['the longest id', { id: 'x'.repeat(64) }],
  ['the 29th of February', { kind: 'date', scale: undefined, min: '2024-02-29' }],
  ['a limit below nothing', { kind: 'number', scale: undefined, min: -9_007_199_254_740_991 }],
] as const) {
  test(`what parse accepts, the schema accepts: ${what}`, () => {
    const module = withQuestion(change);
    assert.deepEqual(codesOf('module', module), []);
    assert.deepEqual(refusals('module', module), []);
  });
}

for (const [what, change] of [
  ['a link to a script', { text: { en: [{ link: 'javascript:alert(1)', words: 'here' }] } }],
  ['a text too long', { text: { en: 'x'.repeat(10_001) } }],
  ['a language that is none', { text: { en: 'x', en_GB: 'x' } }],
  ['an unknown way', { nonSubstantive: ['never'] }],
  ['an id too long', { id: 'x'.repeat(65) }],
  ['a scale for a text', { kind: 'text' }],
  ['a day that is none', { kind: 'date', scale: undefined, min: '2023-02-29' }],
  ['half a number', { kind: 'number', scale: undefined, min: 0.5 }],
  ['a box without lines', { kind: 'text', scale: undefined, rows: 0 }],
  ['an answer too long to be sent', { kind: 'text', scale: undefined, maxLength: 10_001 }],
  ['required as a text', { required: 'true' }],
  ['not required', { required: false }],
  ['a regular expression', { pattern: '(a+)+$' }],
] as const) {
  test(`what parse refuses, the schema refuses: ${what}`, () => {
    const module = withQuestion(change);
    assert.notDeepEqual(codesOf('module', module), []);
    assert.notDeepEqual(refusals('module', module), []);
  });
}

function withQuestion(change: object): unknown {
  const question = { id: 'bus', concept: 'bus', kind: 'scale', scale: 'quality', text: { en: 'How good or poor is the bus?' }, ...change };
  const sections = { practitioner: [{ id: 's', title: { en: 'S' }, questions: [question] }] };
  const module = {
    format: 'poet-module/1',
    id: 'bus',
    version: '1.0.0',
    title: { en: 'Bus' },
    purpose: { en: 'Buses' },
    scales: [],
    sections,
  };
  return JSON.parse(JSON.stringify(module));
}

/** Values that are right somewhere, nearly right somewhere, or right nowhere. */
const pieces = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>('', 'en', 'yes', 'scale', 'text', 'positive', 'parent-carer', 'dont-know', 'after-check'),
  },
  fc.constantFrom<unknown>(
    'constructor',
    '2026-02-30',
    '2024-02-29',
    '1.0.0',
    '302/parking',
    'a b',
    'mailto:a@example.org',
    'x'.repeat(10_001),
  ),
  { weight: 2, arbitrary: fc.constantFrom<unknown>(0, 1, -1, 1.5, 12, 31, 1e21, true, false, null) },
  fc.constantFrom<unknown>([], {}, { en: 'x' }, { cy: 'x' }, ['yes'], [{ strong: ['x', { break: true }] }], {
    not: { question: 'a', is: ['b'] },
  }),
  fc.constantFrom<unknown>(
    { id: 'a', label: { en: 'A' } },
    { id: 'a', label: { en: 'A' }, polarity: 'neutral' },
    { question: 'a', is: [] },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const keys = fc.constantFrom(
  'en',
  'en-simple',
  'hint',
  'showIf',
  'required',
  'min',
  'max',
  'rows',
  'unit',
  'body',
  'options',
  'use',
  'intro',
  '$schema',
  'x',
  '',
);

/** One thing that is done to a JSON value. */
interface JsonChange {
  /** Numbers that lead to a place: each chooses, by its remainder, among what is there, or stops. */
  readonly way: readonly number[];
  readonly how: 'replace' | 'add' | 'remove' | 'repeat';
  readonly key: string;
  readonly value: unknown;
}

/** Something random that is done to a JSON value: often what a definition might have, and often not. */
const jsonChanges: fc.Arbitrary<JsonChange> = fc.record({
  way: fc.array(fc.nat(50), { minLength: 1, maxLength: 14 }),
  how: fc.constantFrom('replace', 'add', 'remove', 'repeat'),
  key: keys,
  value: pieces,
});

/** A copy of a JSON value with one thing in it changed. */
function changedJson(value: unknown, { way: [step = 0, ...way], ...change }: JsonChange): unknown {
  const inside = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const here = inside[step % (inside.length + 1)];
  if (typeof value !== 'object' || value === null) return change.how === 'replace' ? change.value : value;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  if (here !== undefined && way.length > 0) copy[here] = changedJson(copy[here], { ...change, way });
  else if (change.how === 'add' || here === undefined) copy[Array.isArray(value) ? inside.length : change.key] = change.value;
  else if (change.how === 'replace') copy[here] = change.value;
  else if (change.how === 'remove') delete copy[here];
  else copy[Array.isArray(value) ? inside.length : `${here}2`] = copy[here];
  return Array.isArray(value) ? Object.values(copy) : copy;
}

const originals: readonly (readonly [SchemaFormat, unknown])[] = [
  ['instrument', JSON.parse(readDefinition('after-school-club'))],
  ['module', transportModule()],
  ...catalogue.slice(0, 2).map((module) => ['module', module] as const),
  ...translations.slice(0, 1).map(([, translation]) => ['translation', translation] as const),
  ['survey', clubSurvey([transportModule()])],
];

test('on changed definitions the schema says what parse says, but for reserved ids and what else only a sentence can say', () => {
  const count = { both: 0, neither: 0, onlySchema: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...originals), fc.array(jsonChanges, { minLength: 1, maxLength: 2 }), ([format, original], list) => {
      const json = parseJson(JSON.stringify(list.reduce(changedJson, original)), definitionLimits);
      if (json.kind === 'issues') return;
      const codes = codesOf(format, json.value);
      const found = refusals(format, json.value);
      compareWithParse(codes, found, format);
      count[codes.length === 0 ? 'both' : found.length > 0 ? 'neither' : 'onlySchema']++;
    }),
    { numRuns: 1500 },
  );
  assert.ok(count.both > 200 && count.neither > 200, JSON.stringify(count));
});

test('nothing that a page loads needs the schemas: only lists of public names and the command line do', () => {
  const source = resolve(import.meta.dirname, '..');
  const files = globSync('**/*.ts', { cwd: source, exclude: ['**/*.{test,types}.ts'] });
  const schemaFile =
    /^model\/(?:definition|describe|submission|report|named|answer|routing|json)-schema\.ts$|^model\/(?:schema|theme|value)-words\.ts$/;
  const users = files.filter((file) => {
    const imports = [...readFileSync(resolve(source, file), 'utf8').matchAll(/^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'/gm)];
    return imports.some(([, name = '']) => schemaFile.test(relative(source, resolve(source, dirname(file), name))));
  });
  const others = users.filter((file) => !schemaFile.test(file));
  assert.ok(users.length > others.length);
  assert.deepEqual(
    others.filter((file) => file.includes('/') && !file.startsWith('cli/')),
    [],
  );
});
