import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCollector } from './child.ts';

describe('whoever mistypes something', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'poet-mistyped-'));
  });
  after(() => rm(folder, { recursive: true }));

  const run = (...words: readonly string[]) => runCollector(words, { POET_DATA: join(folder, 'data') }).ended;
  const forParents = ['--authority', '302', '--survey', 'poet/parent-carer/ehcp'];

  it('gets no invitations that are over before they are given out', async () => {
    const { code, output, errors } = await run('invitations', 'create', ...forParents, '--count', '2', '--expires', '2020-12-31');
    assert.equal(code, 2);
    assert.equal(output, '');
    assert.match(errors, /^--expires: 2020-12-31 is over, so nobody could use them\. Expected today or a later day\.\n/);
  });

  it('is told which setting names a survey that is not known, by a module perhaps, and nothing starts', async () => {
    const environment = {
      POET_DATA: join(folder, 'data'),
      POET_PROOF: 'poet/young-person/ehcp,302/parking',
      POET_SURVEY_ORIGINS: '302/parking=https://parking.example',
      POET_INVITATION_ONLY: '302:poet/parents/ehcp',
      // Ends it in any case.
      POET_RETENTION: join(folder, 'no-rules.json'),
    };
    const { code, errors } = await runCollector(['serve'], environment).ended;
    assert.equal(code, 2);
    for (const said of [
      /^POET_PROOF: POET_PROOF names "302\/parking", and no survey here is called that\. /m,
      /^POET_SURVEY_ORIGINS: .* "302\/parking", .* called by the id of its instrument, whatever modules stand behind it: poet\/parent-carer\/ehcp, /m,
      /^POET_INVITATION_ONLY: .* "poet\/parents\/ehcp"/m,
    ])
      assert.match(errors, said);
    assert.doesNotMatch(errors, /"poet\/young-person\/ehcp"/);
  });

  it('is told that an export is empty because no such survey is known', async () => {
    const { code, output, errors } = await run('export', '--authority', '302', '--survey', 'poet/parents/ehcp');
    assert.equal(code, 0);
    assert.equal(output, '');
    assert.match(errors, /0 submissions\.\nNo survey "poet\/parents\/ehcp" is known here\. Known are poet\/parent-carer\/ehcp, /);
    assert.doesNotMatch((await run('export', ...forParents)).errors, /is known here/);
  });

  it('is told that a submission is not there to be withdrawn', async () => {
    const id = '8d0f6e0a-3a55-4d8a-9d4b-5f0c7a1e2b3c';
    const { code, output, errors } = await run('withdraw', id);
    assert.equal(code, 1);
    assert.equal(output, '');
    assert.equal(errors, `No submission ${id} is stored here. Check the id, and whether DATABASE_URL or POET_DATA is the right one.\n`);
  });

  it('is told that the folder of a backup is not there, and nothing of the database', async () => {
    const file = join(folder, 'no', 'poet.gz');
    const { code, errors } = await run('backup', file);
    assert.equal(code, 1);
    assert.equal(errors, `"${file}" cannot be written: its folder is not there. Choose another place.\n`);
    assert.deepEqual(await readdir(folder), ['data']);
  });
});
