import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBroken, readDefinition } from '../../../../examples/definitions/read-definition.ts';
import { runPoet } from '../../test/run-poet.ts';
import { outputProblem } from './output-problem.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'poet-machines-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

function file(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

/** What `poet check --json` promises. */
interface Checked {
  readonly files: readonly { readonly name: string; readonly findings: readonly { readonly code: string; readonly severity: string }[] }[];
  readonly errors: number;
  readonly message?: string;
}

const run = (...args: readonly string[]) => runPoet(args);

async function runForJson(...args: readonly string[]) {
  const { status, printed, complained } = await run(...args, '--json');
  return { status, complained, json: JSON.parse(printed) as Checked };
}

const parking = file('parking.json', readDefinition('parking'));
const broken = file('broken.json', readBroken('missing-kind.json'));
const translation = file('other.cy.json', readBroken('translation-stale.json'));
mkdirSync(at('folder.json'));

test('the help of "check" names everything that --json prints, and how many findings of a file there are at most', async () => {
  const { printed } = await run('check', broken, '--json');
  const names = [...printed.matchAll(/"(\w+)": /g)].map(([, name = '']) => name);
  const { printed: help } = await run('check', '--help');
  const promised = [
    'files',
    'name',
    'findings',
    'severity',
    'path',
    'code',
    'message',
    'line',
    'column',
    'count',
    'errors',
    'warnings',
    'notes',
  ];
  for (const name of promised) {
    assert.ok(names.includes(name), `"${name}" is not printed.`);
    assert.ok(help.includes(`"${name}"`), `"${name}" is not in the help.`);
  }
  assert.match(help, /At most 500\s+findings of a file/);
});

describe('a file that cannot be read', () => {
  for (const [name, why] of [
    ['missing.json', /there is no such file/],
    ['folder.json', /it is a folder/],
  ] as const) {
    test(`leaves the others to be checked: ${name}`, async () => {
      const { status, printed, complained } = await run('check', at(name), broken, '--quiet');
      assert.equal(status, 2);
      assert.match(printed, /broken\.json:\d+:\d+ error invalid-union/);
      assert.match(printed, /2 files: 2 errors,/);
      assert.match(complained, why);
    });

    test(`is one of the files that machines are told of: ${name}`, async () => {
      const { status, json } = await runForJson('check', at(name), parking);
      assert.equal(status, 2);
      assert.deepEqual(
        json.files.map((one) => [
          path.basename(one.name),
          one.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
        ]),
        [
          [name, ['unreadable']],
          ['parking.json', []],
        ],
      );
      assert.equal(json.errors, 1);
    });
  }
});

test('machines get JSON when the arguments are wrong, and why', async () => {
  for (const args of [
    ['check'],
    ['check', '--no-such-flag'],
    ['check', parking, '--since', at('missing.json')],
    ['check', parking, '--since', broken],
    ['diff'],
    ['diff', parking, '--no-such-flag'],
    ['diff', parking, translation],
    ['diff', parking, file('other.json', readDefinition('parking').replace('302/parking', '302/other'))],
    ['catalogue', 'no-such-set'],
    ['catalogue', '--no-such-flag'],
  ]) {
    const { status, json, complained } = await runForJson(...args);
    assert.equal(status, 2, args.join(' '));
    assert.deepEqual([json.files, json.errors], [[], 1], args.join(' '));
    assert.equal(json.message, complained, args.join(' '));
  }
});

test('machines that compare are told what is wrong with the files', async () => {
  const faulty = await runForJson('diff', parking, broken);
  assert.equal(faulty.status, 1);
  assert.deepEqual(
    faulty.json.files.map(({ name }) => name),
    [parking, broken],
  );
  assert.equal(
    faulty.json.files[1]?.findings.some(({ code }) => code === 'invalid-union'),
    true,
  );
  const missing = await runForJson('diff', parking, at('missing.json'));
  assert.deepEqual([missing.status, missing.json.files[1]?.findings.map(({ code }) => code)], [2, ['unreadable']]);
});

describe('the output', () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const command = `"${process.execPath}" --conditions=@poet/source "${main}" check "${parking}"`;
  const shell = (line: string) => spawnSync('sh', ['-c', line], { encoding: 'utf8' });

  test('may be cut off by whoever reads it, in silence', () => {
    assert.equal(shell(`${command} | true`).stderr, '');
  });

  test('that finds no room is one sentence and status 1', () => {
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    assert.equal(
      outputProblem(error),
      'The output cannot be written: there is no space left. Not all of it is there; send it somewhere else.',
    );
    // Only some systems have a device that is always full.
    if (!existsSync('/dev/full')) return;
    const { status, stderr } = shell(`${command} > /dev/full`);
    assert.deepEqual([status, stderr], [1, `${outputProblem(error)}\n`]);
  });
});
