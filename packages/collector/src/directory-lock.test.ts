import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { DirectoryInUse, lockDirectory } from './directory-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'poet-lock-'));
after(() => rmSync(folder, { recursive: true }));

it('keeps a second one out until the first is released, in this process too', () => {
  const directory = join(folder, 'made', 'when', 'missing');
  const lock = lockDirectory(directory);
  for (let attempt = 0; attempt < 20; attempt++) {
    assert.throws(
      () => lockDirectory(directory),
      (error) => error instanceof DirectoryInUse && error.message.includes(`"${directory}"`),
    );
  }
  lock.release();
  lockDirectory(directory).release();
});

it('lets two directories be locked at once', () => {
  const locks = [lockDirectory(join(folder, 'one')), lockDirectory(join(folder, 'two'))];
  locks.forEach((lock) => lock.release());
});

it('gives other errors as they are', () => {
  writeFileSync(join(folder, 'file'), '');
  assert.throws(() => lockDirectory(join(folder, 'file', 'below')), { code: 'ENOTDIR' });
});
