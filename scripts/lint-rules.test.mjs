import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { arrowGates } from './lint/arrows.mjs';
import { gates } from './lint/gates.mjs';
import { root } from './run.mjs';

/** Rules that need types cannot judge text that is not on disk; they are left out, and nothing here is about them. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: null } } }],
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/') || typeless.includes(ruleId),
});
const typeless = ['@typescript-eslint/no-explicit-any', '@typescript-eslint/consistent-type-imports'];

/**
 * @param {string} file where the text pretends to be
 * @param {string} code
 * @returns {Promise<string[]>} the rules that it breaks
 */
async function broken(file, code) {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

/** File, code, and the rule that must report it. @type {[string, string, string][]} */
const forbidden = [
  ['packages/core/src/score/x.ts', `import { start } from '../fill/session.ts'; start();`, 'gate-core-score/only'],
  ['packages/core/src/score/deep/x.ts', `import { start } from '../../fill/session.ts'; start();`, 'gate-core-score/only'],
  ['packages/core/src/model/x.ts', `export { compose } from '../compose/compose.ts';`, 'gate-core-model/only'],
  ['packages/core/src/content/x.ts', `import { compose } from '../compose/compose.ts'; compose();`, 'gate-core-content/only'],
  ['packages/core/src/compose/x.ts', `import { tally } from '../score/tally.ts'; tally();`, 'gate-core-compose/only'],
  ['packages/core/src/compose/check/x.ts', `import { tally } from '../../score/tally.ts'; tally();`, 'gate-core-compose/only'],
  ['packages/core/src/compose/x.ts', `import { checkWords } from './check/check-words.ts'; checkWords();`, 'gate-compose/only'],
  ['packages/core/src/compose/prove/x.ts', `import { pathsOf } from '../measure/paths.ts'; pathsOf();`, 'gate-compose-prove/only'],
  ['packages/core/src/compose/diff/x.ts', `import { pathsOf } from '../measure/paths.ts'; pathsOf();`, 'gate-compose-diff/only'],
  [
    'packages/core/src/compose/measure/x.ts',
    `import { checkWords } from '../check/check-words.ts'; checkWords();`,
    'gate-compose-measure/only',
  ],
  ['packages/core/src/fill/x.ts', `import { compose } from '../index.ts'; compose();`, 'gate-core-fill/only'],
  ['packages/core/src/fill/x.ts', `export const load = () => import('../content/scales.ts');`, 'gate-core-fill/only'],
  ['packages/core/src/compare/x.ts', `import { protect } from '../protect/protect.ts'; protect();`, 'gate-core-compare/only'],
  ['packages/core/src/protect/x.ts', `import { start } from '../fill/session.ts'; start();`, 'gate-core-protect/only'],
  ['packages/core/src/protect/x.ts', `import { audit } from './audit/audit.ts'; audit();`, 'gate-protect/only'],
  ['packages/core/src/report/x.ts', `import { run } from '../cli/run.ts'; run();`, 'gate-core-report/only'],
  ['packages/core/src/score/x.ts', `import { readFileSync } from 'node:fs'; readFileSync('');`, 'gate-core-outside/only'],
  ['packages/core/src/score/x.ts', `import { tally } from '@poet/core'; tally();`, 'gate-core-outside/only'],
  ['packages/elements/src/send/x.ts', `import { solveChallenge } from 'altcha-lib'; solveChallenge();`, 'gate-proof-of-work/only'],
  ['packages/core/src/fill/x.ts', `export const now = () => Date.now();`, 'gate-clock-and-chance/only'],
  ['packages/core/src/fill/x.ts', `export const today = () => new Date();`, 'gate-clock-and-chance/only'],
  ['packages/core/src/fill/x.ts', `export const id = () => Math.random();`, 'gate-clock-and-chance/only'],
  ['packages/core/src/fill/x.ts', `export const id = () => crypto.randomUUID();`, 'gate-clock-and-chance/only'],
  ['packages/core/src/fill/x.ts', `export const total = (all) => all.reduce((a, b) => a + b, 0);`, 'gate-old-arrays/only'],
  ['packages/elements/src/survey/x.ts', `export const own = (all) => Array.from(all, (one) => one + 1);`, 'gate-old-arrays/only'],
  ['packages/core/src/cli/x.ts', `import { tally } from '../index.ts'; tally();`, 'gate-core-cli/only'],
  [
    'packages/elements/src/survey/x.ts',
    `import type { Store } from '@poet/collector'; export const s: Store = 1;`,
    'gate-elements-alone/only',
  ],
  ['packages/collector/src/x.ts', `import { PoetSurvey } from '@poet/elements'; new PoetSurvey();`, 'gate-collector-alone/only'],
  ['packages/collector/src/x.ts', `import { tally } from '../../core/src/score/tally.ts'; tally();`, 'gate-core-by-name/only'],
  ['packages/elements/src/survey/x.ts', `customElements.define('x-y', class extends HTMLElement {});`, 'gate-tag-registry/only'],
  ['packages/elements/src/survey/x.ts', `window.customElements.get('x-y');`, 'gate-tag-registry/only'],
  ['packages/elements/src/survey/x.ts', `import { msg } from '@lit/localize'; msg('');`, 'gate-localize/only'],
  ['packages/elements/src/survey/x.ts', `import ky from 'ky'; ky('');`, 'gate-sending/only'],
  ['packages/core/src/protect/audit/x.ts', `import loadHighs from 'highs'; loadHighs();`, 'gate-solver/only'],
  ['packages/core/src/cli/x.ts', `import { DOMParser } from '@xmldom/xmldom'; new DOMParser();`, 'gate-xml/only'],
  ['packages/elements/src/survey/x.ts', `import { openDB } from 'idb'; openDB('');`, 'gate-device-database/only'],
  ['packages/elements/src/send/x.ts', `new BroadcastChannel('x');`, 'gate-device-storage/only'],
  ['packages/elements/src/survey/x.ts', `navigator.locks.request('x', () => 1);`, 'gate-device-storage/only'],
  ['packages/elements/src/survey/x.ts', `localStorage.setItem('x', 'y');`, 'gate-device-storage/only'],
  ['packages/elements/src/survey/x.ts', `window.speechSynthesis.cancel();`, 'gate-speech/only'],
  ['packages/elements/src/aloud/x.ts', `export const u = new SpeechSynthesisUtterance('');`, 'gate-speech/only'],
  ['packages/elements/src/aloud/x.ts', `export const a = new Audio('a.mp3');`, 'gate-clips/only'],
  ['packages/collector/src/app.ts', `export const port = process.env.PORT;`, 'gate-environment/only'],
  ['packages/collector/src/app.ts', `import { sql } from 'kysely'; sql('');`, 'gate-database/only'],
  ['packages/collector/src/app.ts', `import pg from 'pg'; pg();`, 'gate-database/only'],
  ['packages/collector/src/app.ts', `import { PGlite } from '@electric-sql/pglite'; new PGlite();`, 'gate-database/only'],
  ['packages/core/src/fill/x.ts', `import * as z from 'zod/mini'; z.string();`, 'gate-zod-mini/only'],
  ['packages/core/src/model/x.ts', `import * as z from 'zod/v4'; z.string();`, 'gate-zod/only'],
  ['packages/collector/src/x.ts', `import { z } from 'zod'; z.string();`, 'gate-zod/only'],
  [
    'packages/elements/src/survey/x.ts',
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');`,
    'gate-lit-unsafe/only',
  ],
  ['packages/elements/src/survey/x.ts', `import { styleMap } from 'lit/directives/style-map.js'; styleMap({});`, 'gate-lit-unsafe/only'],
  ['packages/elements/src/survey/x.ts', `document.body.innerHTML = '';`, 'gate-html-from-strings/only'],
  ['packages/elements/src/survey/x.ts', `document.body.outerHTML = '';`, 'gate-html-from-strings/only'],
  ['packages/elements/src/survey/x.ts', `document.body.insertAdjacentHTML('beforeend', '');`, 'gate-html-from-strings/only'],
  ['examples/local-offer/x.ts', `document.write('');`, 'gate-html-from-strings/only'],
  ['packages/elements/src/survey/x.ts', 'export const t = (html, x) => html`<p .innerHTML=${x}></p>`;', 'gate-template-sinks/only'],
  ['packages/elements/src/survey/x.ts', 'export const t = (html, x) => html`<p style="color: ${x}"></p>`;', 'gate-template-sinks/only'],
  ['packages/core/src/form/x.ts', 'export const p = (x) => `<p>${x}</p>`;', 'gate-form-markup/only'],
  ['packages/core/src/form/x.ts', `export const p = (x) => '<p>' + x;`, 'gate-form-markup/only'],
  ['packages/collector/src/form/x.ts', 'export const p = (x) => `<p>${x}</p>`;', 'gate-form-markup/only'],
  ['packages/core/src/form/x.ts', 'export const p = (html, x) => html`<p id=${x}></p>`;', 'gate-form-attributes/only'],
  ['packages/core/src/form/x.ts', 'export const p = (html, x) => html`<p style="color: ${x}"></p>`;', 'gate-form-attributes/only'],
  ['packages/core/src/form/x.ts', 'export const p = (html, x) => html`<p onclick="${x}"></p>`;', 'gate-form-attributes/only'],
  ['packages/collector/src/form/x.ts', `import { html } from 'hono/html'; html('');`, 'gate-form-only/only'],
  ['packages/core/src/form/x.ts', `import { tally } from '../score/tally.ts'; tally();`, 'gate-core-form/only'],
  ['packages/core/src/fill/x.ts', `import { readForm } from '../form/read-form.ts'; readForm();`, 'gate-core-fill/only'],
  ['packages/elements/src/survey/x.ts', `export const f = (x) => eval(x);`, 'no-eval'],
  ['packages/elements/src/survey/x.ts', `export const f = (x) => new Function(x);`, 'no-new-func'],
  ['packages/elements/src/catalogue/x.ts', `import { clubSurvey } from '../../test/definitions.ts'; clubSurvey();`, 'gate-test-files/only'],
  ['packages/core/src/fill/x.ts', `export default 1;`, 'gate-named-exports/only'],
  ['packages/core/src/fill/x.ts', `export const x: any = 1;`, '@typescript-eslint/no-explicit-any'],
  ['packages/core/src/fill/x.ts', `export const f = (a, b, c, d) => a + b + c + d;`, 'max-params'],
  ['packages/core/src/fill/x.ts', Array.from({ length: 301 }, (_, i) => `export const x${i} = 1;`).join('\n'), 'max-lines'],
  ['packages/core/src/fill/x.ts', `export function f() {\n${'  f();\n'.repeat(50)}}\n`, 'max-lines-per-function'],
];

/** File and code that break none of the rules above. @type {[string, string][]} */
const allowed = [
  [
    'packages/core/src/score/x.ts',
    `import { PoetError } from '../errors.ts';\nimport { itemOf } from '../model/items.ts';\nitemOf(PoetError);`,
  ],
  ['packages/core/src/score/x.ts', `import type { Session } from '../fill/session.ts';\nexport const f = (session: Session) => session;`],
  ['packages/core/src/protect/x.ts', `import { percentOf } from '../score/percent.ts';\npercentOf(1, 2);`],
  [
    'packages/core/src/score/x.test.ts',
    `import { youngPersonEhcp } from '../content/instruments/young-person-ehcp.ts';\nyoungPersonEhcp.toString();`,
  ],
  ['packages/core/src/model/parse.ts', `import * as z from 'zod/mini';\nz.config({ jitless: true });`],
  ['packages/core/src/form/x.ts', 'export const p = (html, x, y) => html`<p id="${x}" ${y}>${x}</p>`;'],
  ['packages/elements/src/define.ts', `customElements.get('poet-survey');`],
  ['packages/elements/src/localize.ts', `export { msg } from '@lit/localize';`],
  ['packages/elements/src/aloud/speech.ts', `speechSynthesis.cancel();`],
  ['packages/elements/src/aloud/recording.ts', `new Audio().load();`],
  ['packages/elements/src/send/deliver.ts', `import ky from 'ky';\nky('');`],
  ['packages/collector/src/main.ts', `export const port = process.env['PORT'];`],
  ['packages/collector/src/store.ts', `import { sql } from 'kysely';\nsql('');`],
  ['packages/elements/src/survey/x.ts', 'export const t = (html, x) => html`<p class=${x} @click=${x} .value=${x}></p>`;'],
];

describe('the lint rules', () => {
  for (const [file, code, rule] of forbidden) {
    it(`report ${code.split('\n')[0]} in ${file}`, async () => {
      assert.ok((await broken(file, code)).includes(rule), `${rule} said nothing; only: ${(await broken(file, code)).join(', ')}`);
    });
  }

  it('have an example of each gate', () => {
    const shown = new Set(forbidden.map(([, , rule]) => rule));
    assert.deepEqual(
      [...arrowGates, ...gates].map(({ name }) => `gate-${name}/only`).filter((rule) => !shown.has(rule)),
      [],
    );
  });

  for (const [file, code] of allowed) {
    it(`allow ${code.split('\n')[0]} in ${file}`, async () => {
      assert.deepEqual(await broken(file, code), []);
    });
  }
});
