import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../scripts/run.mjs';
import { commands as collectorCommands } from '../packages/collector/src/commands/commands.ts';
import { help as collectorHelp } from '../packages/collector/src/commands/help.ts';

const written = ['*.md', 'docs/**/*.md', 'packages/*/*.md', 'examples/**/*.md', 'bench/**/*.md', '.changeset/*.md'];
const documents = globSync(written, { cwd: root, exclude: ['**/node_modules/**'] }).map((file) => join(root, file));

const read = (file: string): string => readFileSync(file, 'utf8');
const nameOf = (file: string): string => relative(root, file);
const withoutSamples = (markdown: string): string => markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** What GitHub makes of the headings of a page, for links that lead to them. */
function anchorsOf(file: string): string[] {
  const headings = read(file)
    .replace(/```[\s\S]*?```/g, '')
    .matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function leadsSomewhere(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || !file.endsWith('.md') || statSync(file).isDirectory() || anchorsOf(file).includes(anchor);
}

/** Links of a page that lead nowhere in the project, each with its page. */
function deadLinks(file: string): string[] {
  const targets = [...withoutSamples(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const inProject = targets.filter((target) => !/^[a-z]+:/.test(target));
  return inProject.filter((target) => !leadsSomewhere(file, target)).map((target) => `${nameOf(file)}: ${target}`);
}

/** The nearest package.json whose commands a page means. */
function scriptsFor(file: string): string[] {
  const folders = [dirname(file), root].map((folder) => join(folder, 'package.json')).filter((path) => existsSync(path));
  return folders.flatMap((path) => Object.keys(JSON.parse(read(path)).scripts ?? {}));
}

describe('the documents', () => {
  it('link to what is there, down to the heading', () => {
    assert.ok(documents.length > 100);
    assert.deepEqual(documents.flatMap(deadLinks), []);
  });

  it('name npm commands that there are', () => {
    const unknown = documents.flatMap((file) => {
      const named = [...read(file).matchAll(/npm run (?:-s |--silent )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
      return named.filter((name) => !scriptsFor(file).includes(name)).map((name) => `${nameOf(file)}: npm run ${name}`);
    });
    assert.deepEqual(unknown, []);
  });

  it('name commands of poet-collector that there are', () => {
    const known = collectorCommands.map(({ name }) => `${name} `);
    const isKnown = (words: string): boolean => known.some((name) => words.startsWith(name) || name.startsWith(words));
    const unknown = documents.flatMap((file) => {
      const named = [...read(file).matchAll(/(?:poet-collector|collector\/dist\/main\.js) ([a-z][a-z-]*(?: [a-z][a-z-]*)*)/g)];
      const words = named.map(([, rest = '']) => `${rest.trim()} `);
      return words.filter((rest) => !isKnown(rest)).map((rest) => `${nameOf(file)}: poet-collector ${rest}`);
    });
    assert.deepEqual(unknown, []);
  });

  it('list every decision', () => {
    const index = read(join(root, 'docs/decisions/README.md'));
    const records = globSync('docs/decisions/[0-9]*.md', { cwd: root }).map((file) => file.replaceAll('\\', '/').split('/').at(-1) ?? '');
    assert.deepEqual(
      records.filter((record) => !index.includes(`](${record})`)),
      [],
    );
  });

  it('and the help explain every variable that the collector reads', () => {
    const sources = globSync('packages/collector/src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] }).map((file) =>
      read(join(root, file)),
    );
    const variables = new Set(
      sources.flatMap((text) => [...text.matchAll(/environment(?:\[|, )'([A-Z_]+)'/g)].map(([, name = '']) => name)),
    );
    const rows = read(join(root, 'docs/hosting.md'))
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    assert.ok(variables.size > 15);
    assert.deepEqual(
      [...variables].filter((name) => !rows.some((row) => row.startsWith(`| \`${name}\``))),
      [],
      'no row in docs/hosting.md',
    );
    const inHelp: readonly string[] = collectorHelp.match(/[A-Z_]{4,}/g) ?? [];
    assert.deepEqual(
      [...variables].filter((name) => !inHelp.includes(name)),
      [],
      'not in poet-collector --help',
    );
  });
});
