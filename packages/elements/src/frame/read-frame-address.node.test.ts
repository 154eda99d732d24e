import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFrameAddress } from './read-frame-address.ts';

const page = 'https://www.council.example/send/survey';

it('the page of a frame is on another origin than the page around it', () => {
  const read = readFrameAddress('https://collector.example/poet-frame.html?audience=young-person', page);
  assert.equal(read.kind === 'ok' && read.url.origin, 'https://collector.example');
});

const refused = {
  'no-src': ['', 'javascript:alert(1)', 'data:text/html,x', 'blob:https://collector.example/x', 'https://'],
  'same-origin': [
    '/poet-frame.html',
    'poet-frame.html',
    'https://www.council.example/poet-frame.html',
    'https://www.council.example:443/x',
  ],
};
for (const [code, addresses] of Object.entries(refused)) {
  for (const src of addresses)
    it(`"${src}" makes no frame (${code})`, () => {
      const read = readFrameAddress(src, page);
      assert.equal(read.kind === 'issue' && read.issue.code, code);
    });
}
