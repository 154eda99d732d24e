import assert from 'node:assert/strict';
import { it } from 'node:test';
import { releaseProgress } from './say-publication.ts';

it('long work says how far it is at each tenth, once, and short work says nothing', () => {
  const lines: string[] = [];
  const long = releaseProgress((line) => lines.push(line));
  for (let done = 1; done <= 2_000; done++) long(done, 2_000);
  assert.equal(lines.length, 10);
  assert.deepEqual([lines[0], lines[9]], ['release: 200 of 2,000 parts …', 'release: 2,000 of 2,000 parts …']);
  const short = releaseProgress((line) => lines.push(line));
  for (let done = 1; done <= 99; done++) short(done, 99);
  assert.equal(lines.length, 10);
});
