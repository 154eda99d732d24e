import assert from 'node:assert/strict';
import { test } from 'node:test';
import editor from 'vscode-json-languageservice';
import type { CompletionItem } from 'vscode-json-languageservice';
import { readDefinition } from '../../../../examples/definitions/read-definition.ts';
import { parentCarerEhcp } from '../content/index.ts';
import { definitionSchema } from './definition-schema.ts';
import type { SchemaFormat } from './definition-schema.ts';

/** What VS Code runs, and many editors with it. */
const service = editor.getLanguageService({});

/** A file that is open in an editor, with its caret at `|` where there is one. */
function open(text: string, format: SchemaFormat) {
  const uri = `file:///${format}.schema.json`;
  service.configure({ schemas: [{ uri, fileMatch: ['*.json'], schema: JSON.parse(JSON.stringify(definitionSchema(format))) }] });
  const caret = text.indexOf('|');
  const document = editor.TextDocument.create('file:///parking.json', 'json', 1, text.replace('|', ''));
  return { document, json: service.parseJSONDocument(document), position: document.positionAt(Math.max(0, caret)) };
}

/** What the editor offers at the caret: what is inserted, and what is said of it. */
async function offered(text: string, format: SchemaFormat = 'module'): Promise<ReadonlyMap<string, string>> {
  const { document, json, position } = open(text, format);
  const completions = await service.doComplete(document, position, json);
  return new Map(completions?.items.map((item) => [item.label.replaceAll('"', ''), saidOf(item)]));
}

function saidOf({ documentation = '' }: CompletionItem): string {
  return typeof documentation === 'string' ? documentation : documentation.value;
}

/** What the editor underlines: the words, and what it says of them. */
async function underlined(text: string, format: SchemaFormat): Promise<string[]> {
  const { document, json } = open(text, format);
  const found = await service.doValidation(document, json);
  return found.map(({ range, message }) => `${document.getText(range)}: ${typeof message === 'string' ? message : message.value}`);
}

/** A module with one question, in which something is being written. */
function moduleWith(question: string, { point = '"polarity": "positive"' } = {}): string {
  return `{ "format": "poet-module/1", "id": "302/parking", "version": "1.0.0",
    "title": { "en": "Parking" }, "purpose": { "en": "Parking at school" },
    "scales": [{ "id": "ease", "points": [{ "id": "easy", "label": { "en": "Easy" }, ${point} }] }],
    "sections": { "parent-carer": [{ "id": "parking", "title": { "en": "Parking" }, "questions": [${question}] }] } }`;
}

test('offers the kinds of question, and says what each is', async () => {
  const kinds = await offered(moduleWith('{ "id": "a", "kind": | }'));
  assert.deepEqual([...kinds.keys()].sort(), ['date', 'information', 'multiple', 'number', 'scale', 'single', 'text']);
  assert.equal(kinds.get('multiple'), 'Any number of the options of a list. The answer is a list of ids.');
});

test('offers the names of a kind of question, and says what each is for', async () => {
  const names = await offered(moduleWith('{ "id": "a", "kind": "text", "text": { "en": "Why?" }, | }'));
  assert.deepEqual([...names.keys()].sort(), ['concept', 'hint', 'maxLength', 'nonSubstantive', 'required', 'rows', 'showIf']);
  assert.equal((await offered(moduleWith('{ | }'))).get('kind'), 'How the question is answered. What else it has depends on it.');
  assert.match(names.get('rows') ?? '', /^How many lines the box has/);
  assert.match(names.get('hint') ?? '', /^A line below the question.*has English, under “en”\.$/);
  assert.match(names.get('concept') ?? '', /whoever is asked.*“check-answers” are reserved\.$/s);
});

test('offers what a point can count as', async () => {
  const polarities = await offered(moduleWith('', { point: '"polarity": "|"' }));
  assert.deepEqual([...polarities.keys()], ['positive', 'neutral', 'negative']);
  assert.match(polarities.get('neutral') ?? '', /in the base of both shares/);
});

test('offers the ways to answer without a view', async () => {
  const ways = await offered(moduleWith('{ "kind": "text", "nonSubstantive": [ | ] }'));
  assert.deepEqual([...ways.keys()].sort(), ['dont-know', 'not-applicable', 'prefer-not-to-say']);
});

test('offers the audiences of a module', async () => {
  const audiences = await offered('{ "format": "poet-module/1", "sections": { | } }');
  assert.deepEqual([...audiences.keys()].sort(), ['parent-carer', 'practitioner', 'young-person']);
});

test('offers what a condition is made of', async () => {
  const names = await offered(moduleWith('{ "id": "a", "kind": "text", "showIf": { | } }'));
  assert.deepEqual([...names.keys()].sort(), ['all', 'any', 'is', 'not', 'question']);
  assert.equal(names.get('any'), 'Holds when at least one condition in the list holds.');
});

test('offers the audiences, plans and names of an instrument', async () => {
  assert.deepEqual([...(await offered('{ "audience": "|" }', 'instrument')).keys()], ['practitioner', 'parent-carer', 'young-person']);
  assert.deepEqual([...(await offered('{ "plan": "|" }', 'instrument')).keys()], ['ehcp', 'sen-support']);
  assert.ok((await offered('{ | }', 'instrument')).has('$schema'));
});

test('offers how far a translation can be trusted', async () => {
  assert.deepEqual([...(await offered('{ "status": "|" }', 'translation')).keys()], ['draft', 'reviewed']);
});

test('underlines a kind that there is not, and names those that there are', async () => {
  const found = await underlined(moduleWith('{ "id": "a", "concept": "a", "kind": "matrix", "text": { "en": "A" } }'), 'module');
  assert.deepEqual(
    found.filter((one) => one.startsWith('"matrix"')),
    ['"matrix": Value is not accepted. Valid values: "scale", "single", "multiple", "text", "number", "date", "information".'],
  );
});

for (const [what, question, expected] of [
  ['a name that is not known', '"colour": "red", "text": { "en": "A" }', /^"colour": Property colour is not allowed/],
  ['a text without English', '"text": { "cy": "A" }', /^"text": Missing property "en"/],
  ['a number as words', '"rows": "3", "text": { "en": "A" }', /^"3": Incorrect type. Expected "integer"/],
] as const) {
  test(`underlines ${what}`, async () => {
    const point = { point: '"polarity": "positive" }, { "id": "hard", "label": { "en": "Hard" }, "polarity": "negative"' };
    const found = await underlined(moduleWith(`{ "id": "a", "concept": "a", "kind": "text", ${question} }`, point), 'module');
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', expected);
  });
}

test('underlines nothing in what is in order', async () => {
  assert.deepEqual(await underlined(readDefinition('after-school-club'), 'instrument'), []);
  assert.deepEqual(await underlined(readDefinition('parking'), 'module'), []);
  assert.deepEqual(await underlined(JSON.stringify(parentCarerEhcp), 'instrument'), []);
});

test('says what a name is for where the pointer rests on it', async () => {
  const { document, json, position } = open(moduleWith('{ "kind": "scale", "sc|ale": "ease" }'), 'module');
  const hover = await service.doHover(document, position, json);
  assert.match(JSON.stringify(hover?.contents), /The id of a scale under “scales” of this file/);
});
