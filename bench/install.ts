import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs the other contenders, once. They are apart from the project's own packages, which nobody needs them for. */
export function installContenders(say: (progress: string) => void): void {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(`${folder}node_modules/survey-core/package.json`) && existsSync(`${folder}node_modules/@duckdb/node-api/package.json`))
    return;
  say('installing the other contenders (npm ci in bench/)');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('npm ci in bench/ failed; its reason stands above. Without the other contenders there is nothing to compare with.');
}
