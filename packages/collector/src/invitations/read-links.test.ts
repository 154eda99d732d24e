import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createLink } from './create-invitations.ts';
import { readLinks } from './read-links.ts';

const links = Array.from({ length: 3 }, createLink);

it('reads a pseudonym a line, with a heading or without, however the lines end', () => {
  for (const text of [links.join('\n'), `pseudonym\r\n${links.join('\r\n')}\r\n`, `${links.join('\n\n')}\n`]) {
    assert.deepEqual(readLinks(text), { kind: 'ok', value: links });
  }
});

it('takes nothing that could say something of a person, and names the line without repeating it', () => {
  for (const wrong of ['Jo Bloggs', 'A123456789012', '2014-05-06', `${links[0]},Jo Bloggs`, `${links[0]}x`, 'pseudonym']) {
    const read = readLinks(`${links[1]}\n${wrong}`);
    assert.ok(read.kind === 'issues', wrong);
    assert.deepEqual(
      read.issues.map(({ path, code }) => [path, code]),
      [['line 2', 'not-a-pseudonym']],
    );
    assert.doesNotMatch(JSON.stringify(read.issues), /Bloggs|A1234|2014/);
  }
});

it('says so when a pseudonym stands there twice, or none does', () => {
  const twice = readLinks(`${links[0]}\n${links[1]}\n${links[0]}`);
  assert.ok(twice.kind === 'issues');
  assert.match(twice.issues[0]?.message ?? '', /stands on line 1 too/);
  assert.equal(readLinks('\n').kind, 'issues');
});
