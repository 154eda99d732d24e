import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runPoet } from '../../test/run-poet.ts';

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const parking = path.join(examples, 'definitions/parking.json');
const folder = mkdtempSync(path.join(tmpdir(), 'poet-diff-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs `poet` as a terminal would. */
const run = (...args: readonly string[]) => runPoet(args);

/** A file with the example module, in which some words are others. */
function parkingWith(name: string, ...changes: readonly (readonly [string, string])[]): string {
  const file = path.join(folder, name);
  const text = changes.reduce(
    (all, [from, to]) => {
      assert.ok(all.includes(from), from);
      return all.replace(from, to);
    },
    readFileSync(parking, 'utf8'),
  );
  writeFileSync(file, text);
  return file;
}

const toOneOne = ['"version": "1.0.0"', '"version": "1.1.0"'] as const;
const toTwo = ['"version": "1.0.0"', '"version": "2.0.0"'] as const;
const words = ['to park near the school?', 'to park at the school?'] as const;

test('a change of words in a minor version is refused, with the words as they were and are', async () => {
  const { status, printed } = await run('diff', parking, parkingWith('words.json', toOneOne, words));
  assert.equal(status, 1);
  assert.equal(
    printed,
    [
      '302/parking 1.0.0 → 1.1.0',
      '',
      'CHANGE     TREND      QUESTION                    WHAT',
      'wording    broken     parking-ease (parent-carer) the question',
      '                      /sections/parent-carer/0/questions/1/text/en',
      '                      - How easy or difficult is it to park near the school?',
      '                      + How easy or difficult is it to park at the school?',
      '',
      'TREND      QUESTION, AND WHY',
      'broken     parking-ease (parent-carer)',
      '           People answer the words that they read.',
      '',
      '1 change: 1 wording. Trends: 1 kept, 0 with care, 1 broken (parking-ease).',
      'This needs a major step: 2.0.0 or higher. 1.1.0 is too small.',
    ].join('\n'),
  );
});

test('prints what the pages on writing questions say that it prints', async () => {
  const better =
    '{ "kind": "text", "id": "parking-better", "concept": "parking-better", "text": { "en": "What would make parking better?" } }';
  const last = '"nonSubstantive": ["dont-know", "prefer-not-to-say"]\n          }';
  const newer = parkingWith('docs.json', toOneOne, ['"Sometimes"', '"On some days"'], [last, `${last}, ${better}`]);
  const { printed } = await run('diff', parking, newer);
  const page = readFileSync(path.join(examples, '../docs/writing-questions.md'), 'utf8');
  assert.ok(page.includes(`\n${printed}\n`), printed);
});

test('with a version that is high enough the exit status is 0', async () => {
  const { status, printed } = await run('diff', parking, parkingWith('major.json', toTwo, words));
  assert.equal(status, 0);
  assert.match(printed, /2\.0\.0 or higher\. 2\.0\.0 is enough\.$/);
});

test('two files that say the same are told so', async () => {
  const { status, printed } = await run('diff', parking, parking);
  assert.equal(status, 0);
  assert.match(printed, /Nothing is different\./);
});

test('for machines there is JSON, with the same exit status', async () => {
  const { status, printed } = await run('diff', '--json', parking, parkingWith('json.json', toOneOne, words));
  assert.equal(status, 1);
  const { changes, ...rest } = JSON.parse(printed);
  assert.deepEqual(rest, {
    id: '302/parking',
    older: '1.0.0',
    newer: '1.1.0',
    trends: [
      { audience: 'parent-carer', question: 'parking-drives', trend: 'kept', because: [] },
      { audience: 'parent-carer', question: 'parking-ease', trend: 'broken', because: ['People answer the words that they read.'] },
    ],
    needs: 'major',
    leastVersion: '2.0.0',
    isVersionEnough: false,
  });
  assert.deepEqual(
    changes.map(({ rule, path: at }: { rule: string; path: string }) => [rule, at]),
    [['question-words', '/sections/parent-carer/0/questions/1/text/en']],
  );
});

test('what a terminal would obey is shown by its name', async () => {
  const { printed } = await run('diff', parking, parkingWith('escape.json', toTwo, ['to park near', 'to park\\u001b[2J near']));
  assert.match(printed, /\+ How easy or difficult is it to park<U\+001B>\[2J near the school\?/);
});

test('a file that is not in order is told what is wrong with it', async () => {
  const { status, complained } = await run('diff', parking, path.join(examples, 'broken/unknown-kind.json'));
  assert.equal(status, 1);
  assert.match(complained, /unknown-kind\.json:\d+:\d+ error .*\n.*Expected one of "scale"/);
});

for (const [what, args, said] of [
  ['one file', [parking], /Name two files/],
  ['three files', [parking, parking, parking], /Name two files/],
  ['a file that is not there', [parking, path.join(folder, 'nowhere.json')], /there is no such file/],
  ['two different modules', [parking, path.join(examples, 'definitions/transport.json')], /not two versions of one definition/],
  ['a translation', [parking, path.join(examples, 'definitions/parking.en-simple.json')], /neither an instrument nor a module/],
  ['an unknown option', ['--colour', parking, parking], /colour/],
] as const) {
  test(`is told what the arguments should be, with ${what}`, async () => {
    const { status, printed, complained } = await run('diff', ...args);
    assert.deepEqual([status, printed], [2, '']);
    assert.match(complained, said);
  });
}
