import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../scripts/run.mjs';

/** What runs text as code, or reads it as HTML. */
const forbidden = {
  'innerHTML =': /\.innerHTML\s*=(?!=)/g,
  'outerHTML =': /\.outerHTML\s*=(?!=)/g,
  insertAdjacentHTML: /insertAdjacentHTML/g,
  setHTMLUnsafe: /setHTMLUnsafe/g,
  createContextualFragment: /createContextualFragment/g,
  'unsafe HTML of Lit': /unsafe(?:HTML|SVG|Static|MathML)\b/g,
  'document.write': /document\.write/g,
  eval: /(?<![\w.$])eval\(/g,
  'new Function': /new Function\b/g,
  'timers of strings': /set(?:Timeout|Interval)\(\s*["'`]/g,
} as const;

/**
 * One of others, by what it is: Lit makes each of its templates once, from the words of our sources alone and under its policy `lit-html`. What zod could
 * compile it never does: `tests/sizes.test.ts` sees that it is told so.
 */
const excepted: readonly { readonly what: keyof typeof forbidden; readonly file: RegExp; readonly most: number }[] = [
  { what: 'innerHTML =', file: /^packages\/elements\/(?:cdn\/poet(?:-report-lit)?\.js|dist\/node\/)/, most: 1 },
];

/** Every script that a page or a server gets of us. */
const files = globSync('packages/{core/dist,collector/dist,elements/dist,elements/cdn}/**/*.js', { cwd: root }).sort();

describe('what is built', () => {
  it('is there to be looked at', () => {
    for (const folder of ['core/dist', 'collector/dist', 'elements/dist', 'elements/cdn'])
      assert.ok(
        files.some((file) => file.startsWith(`packages/${folder}/`)),
        folder,
      );
  });

  for (const [what, pattern] of Object.entries(forbidden))
    it(`has no ${what} but where it is excepted by name`, () => {
      const found = files.flatMap((file) => {
        const { length } = readFileSync(path.join(root, file), 'utf8').match(pattern) ?? [];
        const most = excepted.find((one) => one.what === what && one.file.test(file))?.most ?? 0;
        return length !== undefined && length > most ? [`${file}: ${length}`] : [];
      });
      assert.deepEqual(found, []);
    });
});
