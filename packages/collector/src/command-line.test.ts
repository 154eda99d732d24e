import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseCommandLine } from './command-line.ts';

it('reads its commands', () => {
  assert.deepEqual(parseCommandLine(['serve']), { kind: 'serve' });
  assert.deepEqual(parseCommandLine(['migrate']), { kind: 'migrate' });
  assert.deepEqual(parseCommandLine(['--help']), { kind: 'help' });
  assert.deepEqual(parseCommandLine(['key', '-h']), { kind: 'help' });
  assert.deepEqual(parseCommandLine(['key', '--authority', '302']), { kind: 'key', scope: '302', label: '' });
  assert.deepEqual(parseCommandLine(['key', '--england', '--label', 'DfE']), { kind: 'key', scope: 'england', label: 'DfE' });
});

it('says what is wrong with anything else', () => {
  const wrong: readonly (readonly [string[], RegExp])[] = [
    [[], /serve, migrate or key/],
    [['start'], /no command "start"/],
    [['serve', 'now'], /"now" is one word too many/],
    [['serve', '--authority', '302'], /"serve" takes no --authority/],
    [['serve', '--port', '1'], /--port/],
    [['key'], /--authority 302, or --england/],
    [['key', '--authority', '302', '--england'], /--authority 302, or --england/],
    [['key', '--authority', 'Barnet'], /"Barnet" is not an authority/],
  ];
  for (const [commandArguments, message] of wrong) {
    const command = parseCommandLine(commandArguments);
    assert.ok(command.kind === 'misuse', commandArguments.join(' '));
    assert.match(command.message, message);
  }
});
