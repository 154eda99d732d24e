import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runCollector, serveCollector } from './child.ts';
import { placeForPGlite } from './databases.ts';
import { requestOf, submissionOf } from './sending.ts';

const times = 20;
const atOnce = 5;

it(`F36: a second process is refused the directory of PGlite, ${times} times of ${times}, while the first goes on`, async () => {
  const place = await placeForPGlite();
  const directory = place.choice.kind === 'pglite' ? place.choice.directory : '';
  const first = await serveCollector({ POET_DATA: directory });
  for (let n = 0; n < times; n += atOnce) {
    const seconds = Array.from(
      { length: atOnce },
      (_, i) => runCollector([i % 2 === 0 ? 'serve' : 'migrate'], { POET_DATA: directory, PORT: '0' }).ended,
    );
    assert.equal((await fetch(requestOf(submissionOf(), { url: first.url }))).status, 201);
    for (const { code, errors } of await Promise.all(seconds)) {
      assert.equal(code, 1);
      assert.ok(errors.includes(`The data directory "${directory}" is in use by another collector`), errors);
    }
  }
  assert.equal((await first.end('SIGTERM')).code, 0);
  await place.remove();
});
