import assert from 'node:assert/strict';
import { it } from 'node:test';
import { commands } from './commands.ts';
import { help } from './help.ts';
import { readCommandLine } from './read-command-line.ts';

it('reads its commands', () => {
  for (const args of [
    ['serve'],
    ['migrate'],
    ['keys', 'add', '--authority', '302', '--label', 'Head of SEND'],
    ['keys', 'add', '--england', '--label', 'DfE'],
  ]) {
    assert.equal(readCommandLine(args).kind, 'ready', args.join(' '));
  }
});

it('gives all of its help, or the part of one command', () => {
  for (const args of [['--help'], ['-h']]) assert.deepEqual(readCommandLine(args), { kind: 'help', text: help });
  const key = readCommandLine(['keys', 'add', '-h']);
  assert.ok(key.kind === 'help');
  assert.match(key.text, /--authority 302/);
  assert.doesNotMatch(key.text, /serve/);
});

it('gives the help of all commands that begin with a word, and of no others', () => {
  const parts: readonly (readonly [string[], number])[] = [
    [['keys', '--help'], 3],
    [['invitations', 'keys', '--help'], 3],
    [['set-aside', '-h'], 4],
  ];
  for (const [args, n] of parts) {
    const read = readCommandLine(args);
    assert.ok(read.kind === 'help');
    const named = commands.filter(({ name }) => read.text.includes(`  poet-collector ${name} `));
    assert.equal(named.length, n, args.join(' '));
  }
  assert.deepEqual(readCommandLine(['nothing', '--help']), { kind: 'help', text: help });
});

it('names the command whose help says more', () => {
  const about = (...args: string[]) => {
    const read = readCommandLine(args);
    return read.kind === 'misuse' ? read.helpFor : read.kind;
  };
  assert.deepEqual([about('keys', 'add'), about('keys'), about('start'), about()], ['keys add', 'keys', '', '']);
});

it('helps with every command', () => {
  for (const { name } of commands) assert.match(help, new RegExp(`^ {2}poet-collector ${name}`, 'm'));
});

const create = ['invitations', 'create', '--authority', '302', '--survey', 'poet/parent-carer/ehcp'];

it('says what is wrong with anything else', () => {
  const wrong: readonly (readonly [string[], RegExp])[] = [
    [[], /^Say what to do: serve, migrate/],
    [['--authority', '302'], /^Say what to do: serve, migrate/],
    [['start'], /no command "start"\. Expected serve, migrate/],
    [['serve', 'now'], /"now" is one word too many/],
    [['serve', '--authority', '302'], /"serve" takes no --authority; it takes no options/],
    [['keys', 'add', '--port', '1'], /"keys add" takes no --port; it takes --authority, --england, --label/],
    [['keys', 'add', '--authority'], /--authority/],
    [['keys', 'add'], /--authority 302, or --england/],
    [['keys', 'add', '--authority', '302', '--england'], /--authority 302, or --england/],
    [['keys', 'add', '--authority', 'Barnet'], /"Barnet" is not an authority/],
    [['keys', 'add', '--authority', '302'], /whose key it is: --label/],
    [['keys', 'add', '--england', '--label', 'DfE', '--submissions'], /England opens results only/],
    [['keys'], /Say what to do with "keys": keys add, keys list or keys revoke/],
    [['keys', 'revoke'], /needs ID/],
    [['export', '--authority', '302'], /whose submissions, and to which survey/],
    [['export', '--authority', '302', '--survey', 'poet/parent-carer/ehcp', '--from', '2026-02-30'], /are days, year first/],
    [['invitations', 'create'], /"" is not an authority/],
    [[...create, '--count', '10'], /the last day on which they are good/],
    [[...create, '--expires', '2026-12-31'], /how many, --count 100, or for whom/],
    [[...create, '--expires', '2026-12-31', '--count', '10', '--linked', 'list.csv'], /how many, --count 100, or for whom/],
    [[...create, '--expires', '2026-12-31', '--count', '0'], /from 1 to 100000/],
    [[...create, '--expires', '2026-12-31', '--count', '10', '--page', 'www.council.example'], /Expected a whole address without #/],
    [['invitations', 'pseudonyms', '--count', 'ten'], /Say how many, from 1 to 100000/],
    [['invitations', 'keys', 'retire', 'abc', '--until', 'tomorrow'], /--until is a day/],
    [['webhooks'], /Say what to do with "webhooks": webhooks add, /],
    [['webhooks', 'add'], /needs --authority 302 and --url/],
    [['webhooks', 'add', '--authority', '302', '--url', 'http://cases.example/'], /"http:\/\/cases.example\/" is not safe to send to/],
    [['webhooks', 'add', '--authority', 'Barnet', '--url', 'https://cases.example/'], /"Barnet" is not an authority/],
    [
      ['webhooks', 'add', '--authority', '302', '--url', 'https://cases.example/', '--events', 'read'],
      /Expected some of submission\.received/,
    ],
    [['webhooks', 'remove'], /"webhooks remove" needs ID/],
    [['webhooks', 'retry', '302'], /"302" is not the id of a webhook/],
  ];
  for (const [args, message] of wrong) {
    const read = readCommandLine(args);
    assert.ok(read.kind === 'misuse', args.join(' '));
    assert.match(read.message, message);
  }
});
