import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/poet/', import.meta.url));

/**
 * A fresh folder with an empty PGlite in it. PGlite takes seconds to make one, so that is done once for each version of it, and copied from then on:
 * what the collector finds is the same as in a folder that it has made itself.
 */
export async function folderWithEmptyPGlite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'poet-collector-'));
  await cp(await madeOnce(), join(folder, 'pglite'), { recursive: true });
  return folder;
}

async function madeOnce(): Promise<string> {
  const made = join(cache, `pglite-${await versionOfPGlite()}`);
  if (existsSync(made)) return made;
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(`${made}-`);
  await (await PGlite.create({ dataDir: join(making, 'pglite') })).close();
  // Another process may have been quicker: then what it has made is the same.
  await rename(join(making, 'pglite'), made).catch((error: unknown) => {
    if (!existsSync(made)) throw error;
  });
  await rm(making, { recursive: true, force: true });
  return made;
}

async function versionOfPGlite(): Promise<string> {
  const file = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  return String((JSON.parse(await readFile(file, 'utf8')) as { readonly version: unknown }).version);
}
