import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runCollector, serveCollector } from './child.ts';
import { placeForPGlite } from './databases.ts';
import type { Place } from './databases.ts';
import { requestOf, submissionOf } from './sending.ts';

describe('a code that is no authority’s', () => {
  let place: Place;
  before(async () => {
    place = await placeForPGlite();
  });
  after(() => place.remove());

  const environment = () => ({ POET_DATA: place.choice.kind === 'pglite' ? place.choice.directory : '' });
  const run = (...words: readonly string[]) => runCollector(words, environment()).ended;
  const nobody = /^No authority in England has the code 999\. Check it: the register of authorities has changes up to \d+ \w+ \d{4}\.$/m;

  it('is said to be nobody’s by each command that is about it, and the command is done all the same', async () => {
    const key = await run('keys', 'add', '--authority', '999', '--label', 'A newer council');
    assert.equal(key.code, 0, key.errors);
    assert.match(key.output, /^poet_/);
    assert.match(key.errors, nobody);
    const commands = [
      ['export', '--authority', '999', '--survey', 'poet/young-person/ehcp'],
      ['invitations', 'list', '--authority', '999'],
      ['invitations', 'create', '--authority', '999', '--survey', 'poet/young-person/ehcp', '--count', '1', '--expires', '2099-12-31'],
      ['set-aside', 'list', '--authority', '999'],
      ['webhooks', 'add', '--authority', '999', '--url', 'https://cases.council.example/poet'],
    ];
    for (const words of commands) {
      const { code, errors } = await run(...words);
      assert.equal(code, 0, words.join(' '));
      assert.match(errors, nobody, words.join(' '));
    }
    assert.match((await run('set-aside', 'accept', '--authority', '999')).errors, nobody);
  });

  it('is said to be of an authority that has ended, where it was one', async () => {
    const { code, errors } = await run('invitations', 'list', '--authority', '928');
    assert.equal(code, 0);
    assert.match(errors, /^Northamptonshire \(928\) ended on 31 March 2021\. Its area is now in North Northamptonshire \(940\) and/m);
  });

  it('is not said of an authority that there is', async () => {
    assert.doesNotMatch((await run('keys', 'add', '--authority', '302', '--label', 'Head of SEND')).errors, /No authority|ended/);
  });

  it('loses nobody’s answers: they are stored, and said at the next start to be under a wrong code', async () => {
    const first = await serveCollector({ ...environment(), POET_SEALED: '998', POET_INVITATION_ONLY: '997:poet/young-person/ehcp' });
    const send = async (authority: string) => (await fetch(requestOf({ ...submissionOf(), authority }, { url: first.url }))).status;
    for (const authority of ['999', '928', '302']) assert.equal(await send(authority), 201, authority);
    const { errors: settings } = await first.end('SIGTERM');
    assert.match(settings, /has the code 998/);
    assert.match(settings, /has the code 997/);
    assert.doesNotMatch(settings, /stored under/);

    const second = await serveCollector(environment());
    const { errors } = await second.end('SIGTERM');
    assert.match(
      errors,
      /^Submissions are stored under 999\. No authority in England .* Look at the attribute "authority" of the pages that ask\.$/m,
    );
    assert.match(errors, /^Submissions are stored under 928\. Northamptonshire \(928\) ended/m);
    assert.equal(errors.match(/stored under/g)?.length, 2);
    assert.equal((await run('export', '--authority', '999', '--survey', 'poet/young-person/ehcp')).output.trim().split('\n').length, 1);
  });
});
