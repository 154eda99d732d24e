import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceViewer } from './source-view.ts';
import { columnsOf, visible } from './visible.ts';

/** The view of the first place where some words stand. */
function viewOf(text: string, words: string) {
  return sourceViewer(text)({ offset: text.indexOf(words), length: words.length });
}

/** What stands above the carets. */
function marked({ source, marks }: ReturnType<typeof viewOf>): string {
  return source.slice(marks.indexOf('^'), marks.length);
}

test('lines and columns are counted from 1, whatever ends a line', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const view = viewOf(['{', '  "a": 1,', '  "b": "two"', '}'].join(end), '"two"');
    assert.deepEqual(view, { line: 3, column: 8, source: '  "b": "two"', marks: '       ^^^^^' });
  }
  assert.deepEqual(sourceViewer('')({ offset: 0, length: 1 }), { line: 1, column: 1, source: '', marks: '^' });
  assert.deepEqual(sourceViewer('\n{')({ offset: 0, length: 1 }).line, 1);
});

test('the end of the text has a place too', () => {
  assert.deepEqual(sourceViewer('{\n  "a": 1')({ offset: 10, length: 1 }), { line: 2, column: 9, source: '  "a": 1', marks: '        ^' });
});

test('carets stand under the value behind tabs, emoji and letters of two columns', () => {
  const tabs = viewOf('\t\t"a": "bad"', '"bad"');
  assert.equal(tabs.column, 8);
  assert.equal(marked(tabs), '"bad"');
  const wide = viewOf('"😀日本": "bad"', '"bad"');
  // Two columns for each of the three, one code unit more for the emoji.
  assert.equal(wide.marks, `${' '.repeat(10)}^^^^^`);
  const accents = viewOf('"e\u0301e\u0301": "bad"', '"bad"');
  assert.equal(accents.marks.indexOf('^'), 6);
});

test('a long line is cut around the value, with the carets still under it', () => {
  const text = `{ "a": [${'"filler", '.repeat(50)}"bad", ${'"filler", '.repeat(50)}] }`;
  const view = viewOf(text, '"bad"');
  assert.ok(columnsOf(view.source) <= 100, view.source);
  assert.equal(marked(view), '"bad"');
  assert.match(view.source, /^….*…$/);
  assert.equal(view.column, text.indexOf('"bad"') + 1);
});

test('a long value is cut at its end', () => {
  const value = `"${'x'.repeat(500)}"`;
  const view = viewOf(`{ "a": ${value} }`, value);
  assert.ok(columnsOf(view.source) <= 100);
  assert.ok(columnsOf(view.marks) <= 100);
  assert.match(view.marks, /^ {7}\^+$/);
});

test('a value over several lines is marked on the first', () => {
  const text = '{\n  "a": [\n    1\n  ]\n}';
  const view = sourceViewer(text)({ offset: text.indexOf('['), length: 12 });
  assert.deepEqual(view, { line: 2, column: 8, source: '  "a": [', marks: '       ^' });
});

test('what a terminal would obey, or nobody would see, is named', () => {
  assert.equal(visible('a\u001b[31mb\u202ec\u200bd\ne'), 'a<U+001B>[31mb<U+202E>c<U+200B>d<U+000A>e');
  assert.equal(visible('می\u200cخواهم'), 'می\u200cخواهم');
  const view = viewOf('"\u202e": "bad"', '"bad"');
  assert.equal(marked(view), '"bad"');
});
