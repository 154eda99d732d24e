/** Finding programs on this machine, and on Debian as root installing them. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Every place on `PATH` where a program of one of these names would be, in the order of the names.
 * @param {readonly string[]} commands
 * @returns {string[]}
 */
export function onPath(commands) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/**
 * The program that a variable of the environment names.
 * @param {string} variable
 * @returns {string | undefined} undefined when the variable is not set.
 * @throws when what it names is no program.
 */
export function chosenBy(variable) {
  const chosen = process.env[variable];
  if (chosen === undefined || chosen === '') return undefined;
  if (isProgram(chosen)) return chosen;
  throw new Error(`${variable} is "${chosen}", which is not a program. Correct it, or unset it to let the tests look for a browser.`);
}

export function isRoot() {
  return process.getuid?.() === 0;
}

export function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of Debian, quietly. Only root can.
 * @param {readonly string[]} packages
 * @throws when apt-get fails, whose reason stands above.
 */
export function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get install) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0)
      throw new Error(`apt-get ${args.join(' ')} failed; its reason stands above. Install ${packages.join(' and ')} yourself.`);
  }
}
