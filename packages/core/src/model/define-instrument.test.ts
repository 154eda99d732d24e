import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import * as content from '../content/index.ts';

const { instruments } = content;

/** The instrument that takes the compiler longest. */
const largest = instruments.reduce((most, one) => (JSON.stringify(one).length > JSON.stringify(most).length ? one : most));
const name = Object.entries(content).find(([, value]) => value === largest)?.[0];
assert.ok(name);

const root = path.resolve(import.meta.dirname, '../../../..');
const file = path.join(root, 'packages/core/src/in-an-editor.ts');
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
let text = '';
let version = 0;

/** What editors ask about TypeScript, with one file that is being written. */
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, types: [] }),
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '0'),
  getScriptSnapshot: (name) => snapshot(name === file ? text : ts.sys.readFile(name)),
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
});

function snapshot(source: string | undefined): ts.IScriptSnapshot | undefined {
  return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
}

function write(source: string): void {
  version++;
  text = `
    import { defineInstrument } from './model/define-instrument.ts';
    import type { AnswersOf } from './model/define-instrument.ts';
    import { ${name} } from './content/index.ts';
    ${source}`;
}

/** What the editor offers at the caret, `|`. */
function offered(source: string): string[] {
  write(source);
  const caret = text.indexOf('|');
  text = text.replace('|', '');
  return (service.getCompletionsAtPosition(file, caret, {})?.entries ?? []).map((entry) => entry.name.replace(/^['"]|['"]$/g, ''));
}

/** What the editor underlines. */
function underlined(source: string): string[] {
  write(source);
  return service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const questions = largest.sections.flatMap((section) => section.questions);
const points = new Map(largest.scales.map((scale) => [scale.id, scale.points.map(({ id }) => id)]));
const answers = `const answers: AnswersOf<typeof ${name}>`;

test('offers every question that has an answer, and no other name', () => {
  const asked = questions.filter(({ kind }) => kind !== 'information').map(({ id }) => id);
  assert.ok(asked.length > 20);
  assert.deepEqual(offered(`${answers} = { '|' };`).sort(), asked.sort());
});

test('offers the points of a question’s scale, the options of a choice, and its ways to answer without a view', () => {
  const scaled = questions.find((question) => question.kind === 'scale');
  const single = questions.find((question) => question.kind === 'single');
  const multiple = questions.find((question) => question.kind === 'multiple');
  assert.ok(scaled?.kind === 'scale' && single?.kind === 'single' && multiple?.kind === 'multiple');
  assert.deepEqual(offered(`${answers} = { '${scaled.id}': '|' };`).sort(), [...(points.get(scaled.scale) ?? [])].sort());
  assert.deepEqual(offered(`${answers} = { '${single.id}': '|' };`).sort(), single.options.map(({ id }) => id).sort());
  assert.deepEqual(offered(`${answers} = { '${multiple.id}': ['|'] };`).sort(), multiple.options.map(({ id }) => id).sort());
  assert.deepEqual(offered(`${answers} = { '${scaled.id}': { status: '|' } };`).sort(), [...(scaled.nonSubstantive ?? [])].sort());
});

const started = `defineInstrument({ format: 'poet-instrument/1', id: 'a', version: '1.0.0', audience: 'practitioner', plan: 'ehcp', title: { en: 'A' },`;
const asking = (question: string) => `${started} scales: [], sections: [{ id: 's', title: { en: 'S' }, questions: [${question}] }] });`;

test('offers the kinds of question, audiences, plans and polarities in an instrument that is being written', () => {
  assert.deepEqual(offered(asking(`{ kind: '|' }`)).sort(), ['date', 'information', 'multiple', 'number', 'scale', 'single', 'text']);
  assert.deepEqual(offered(`defineInstrument({ audience: '|' });`).sort(), ['parent-carer', 'practitioner', 'young-person']);
  assert.deepEqual(offered(`defineInstrument({ plan: '|' });`).sort(), ['ehcp', 'sen-support']);
  const points = `scales: [{ id: 'a', points: [{ id: 'b', label: { en: 'B' }, polarity: '|' }] }] });`;
  assert.deepEqual(offered(`${started} ${points}`).sort(), ['negative', 'neutral', 'positive']);
  assert.deepEqual(offered(asking(`{ kind: 'text', nonSubstantive: ['|'] }`)).sort(), ['dont-know', 'not-applicable', 'prefer-not-to-say']);
});

test('offers the names of the kind of question that is being written', () => {
  const names = offered(asking(`{ kind: 'text', id: 'a', | }`)).sort();
  assert.deepEqual(names, ['concept', 'hint', 'maxLength', 'nonSubstantive', 'required', 'rows', 'showIf', 'text']);
});

test('underlines an option that there is not, and nothing in what is right', () => {
  const scaled = questions.find((question) => question.kind === 'scale');
  assert.ok(scaled?.kind === 'scale');
  const [point = ''] = points.get(scaled.scale) ?? [];
  assert.deepEqual(underlined(`export ${answers} = { '${scaled.id}': '${point}' };`), []);
  const [message = '', ...others] = underlined(`export ${answers} = { '${scaled.id}': '${point}ish' };`);
  assert.deepEqual(others, []);
  assert.match(message, new RegExp(`"${point}ish"' is not assignable to type`));
});
