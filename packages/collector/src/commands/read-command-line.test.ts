import assert from 'node:assert/strict';
import { it } from 'node:test';
import { commands } from './commands.ts';
import { help } from './help.ts';
import { readCommandLine } from './read-command-line.ts';

it('reads its commands', () => {
  for (const args of [['serve'], ['migrate'], ['key', '--authority', '302'], ['key', '--england', '--label', 'DfE']]) {
    assert.equal(readCommandLine(args).kind, 'ready', args.join(' '));
  }
});

it('gives all of its help, or the part of one command', () => {
  for (const args of [['--help'], ['-h']]) assert.deepEqual(readCommandLine(args), { kind: 'help', text: help });
  const key = readCommandLine(['key', '-h']);
  assert.ok(key.kind === 'help');
  assert.match(key.text, /--authority 302/);
  assert.doesNotMatch(key.text, /serve/);
});

it('helps with every command', () => {
  for (const { name } of commands) assert.match(help, new RegExp(`^ {2}poet-collector ${name}`, 'm'));
});

it('says what is wrong with anything else', () => {
  const wrong: readonly (readonly [string[], RegExp])[] = [
    [[], /^Say what to do: serve, migrate/],
    [['--authority', '302'], /^Say what to do: serve, migrate/],
    [['start'], /no command "start"\. Expected serve, migrate/],
    [['serve', 'now'], /"now" is one word too many/],
    [['serve', '--authority', '302'], /"serve" takes no --authority; it takes no options/],
    [['key', '--port', '1'], /"key" takes no --port; it takes --authority, --england, --label/],
    [['key', '--authority'], /--authority/],
    [['key'], /--authority 302, or --england/],
    [['key', '--authority', '302', '--england'], /--authority 302, or --england/],
    [['key', '--authority', 'Barnet'], /"Barnet" is not an authority/],
  ];
  for (const [args, message] of wrong) {
    const read = readCommandLine(args);
    assert.ok(read.kind === 'misuse', args.join(' '));
    assert.match(read.message, message);
  }
});
