import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkSubmission, parse, results, Submission, tally } from '@poet/core';
import type { Audience, QuestionResult } from '@poet/core';
import { concepts } from '@poet/core/content';
import { startLocalOffer } from '../local-offer/start-local-offer.ts';
import type { LocalOffer } from '../local-offer/start-local-offer.ts';
import places from './places.json' with { type: 'json' };
import published from './published.json' with { type: 'json' };
import { progressLine } from './progress-line.ts';
import { readBack } from './read-back.ts';
import { sendAll } from './send-all.ts';
import { surveys, syntheticSubmissions } from './synthetic-submissions.ts';

const all = syntheticSubmissions();
const known = surveys();

function resultsOf(audience: Audience): QuestionResult[] {
  const survey = known.get(audience);
  assert.ok(survey);
  const theirs = all.filter((submission) => submission.audience === audience);
  return results(survey, tally(survey, theirs));
}

function percentIn(found: readonly QuestionResult[], concept: string, measure: 'positive' | 'negative'): number {
  const share = found.find((result) => result.concept === concept)?.[measure];
  assert.equal(share?.kind, 'share');
  return share.percent;
}

/** Runs the command as a person would, and gives back what it said. */
function command(...args: readonly string[]): Promise<{ status: number; output: string; errors: string }> {
  const script = fileURLToPath(new URL('./replay.ts', import.meta.url));
  const environment = { ...process.env, POET_KEY: '', PORT: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=@poet/source', script, ...args], { env: environment }, (error, output, errors) => {
      resolve({ status: error ? Number(error.code) : 0, output, errors });
    });
  });
}

describe('the synthetic submissions', () => {
  test('are as many as were published, for each audience', () => {
    const people = published.people.map(({ audience }) => [audience, all.filter((submission) => submission.audience === audience).length]);
    assert.deepEqual(people, [
      ['practitioner', 2989],
      ['parent-carer', 1879],
      ['young-person', 906],
    ]);
    assert.equal(all.length, 5774);
    assert.equal(new Set(all.map((submission) => submission.submissionId)).size, 5774);
  });

  test('are in order, every one of them, as a submission and as answers to its survey', () => {
    for (const submission of all) {
      assert.equal(parse(Submission, submission).kind, 'ok');
      const survey = known.get(submission.audience);
      assert.ok(survey);
      assert.deepEqual(checkSubmission(survey, submission), []);
    }
  });

  test('come to the published figures exactly, with everybody answering', () => {
    for (const { audience, concept, measure, percent, count, n } of published.figures) {
      assert.ok(audience === 'young-person' && (measure === 'positive' || measure === 'negative'));
      const share = resultsOf(audience).find((result) => result.concept === concept)?.[measure];
      assert.ok(share?.kind === 'share', concept);
      assert.deepEqual({ percent: share.percent, count: share.count, n: share.n }, { percent, count, n }, concept);
    }
  });

  test('agree with what was published in words: fewer than half of parents are happy with choice, and the process is as in the pilot', () => {
    const parents = resultsOf('parent-carer');
    assert.ok(percentIn(parents, 'support-choice', 'positive') < 50);
    for (const { audience, block, areas, of: total, atLeastPercent } of published.areas) {
      assert.ok(audience === 'parent-carer' || audience === 'practitioner');
      const inBlock = resultsOf(audience).filter(
        (result) => Object.entries(concepts).find(([id]) => id === result.concept)?.[1].block === block,
      );
      const high = inBlock.filter((result) => percentIn(inBlock, result.concept, 'positive') >= atLeastPercent);
      assert.equal(high.length, areas, `${audience} ${block}`);
      if (total !== undefined) assert.equal(inBlock.length, total, `${audience} ${block}`);
    }
  });

  test('are the same in every run, byte for byte', () => {
    assert.equal(JSON.stringify(syntheticSubmissions()), JSON.stringify(all));
  });

  test('come from every one of the 73 places, which spread over nine regions as published', () => {
    assert.equal(places.length, 73);
    assert.equal(new Set(places.map((place) => place.code)).size, 73);
    const inRegion = published.places.map(({ region }) => ({ region, places: places.filter((place) => place.region === region).length }));
    assert.deepEqual(
      inRegion,
      published.places.map(({ region, places: count }) => ({ region, places: count })),
    );
    for (const audience of known.keys()) {
      const from = new Set(all.filter((submission) => submission.audience === audience).map((submission) => submission.authority));
      assert.deepEqual([...from].sort(), places.map((place) => place.code).sort());
    }
  });

  test('are dated on weekdays of the autumn of 2015 and hold nobody’s own words', () => {
    for (const { completedOn, answers } of all) {
      assert.ok(completedOn >= '2015-09-14' && completedOn <= '2015-12-18', completedOn);
      assert.ok(![0, 6].includes(new Date(completedOn).getUTCDay()), completedOn);
      assert.equal(answers['words-works-well']?.status, 'skipped');
    }
  });
});

describe('the replay over HTTP', () => {
  let collector: LocalOffer;
  before(async () => {
    collector = await startLocalOffer({ port: 0, data: 'memory' });
  });
  after(() => collector.close());

  const rows = async (): Promise<number> => {
    let count = 0;
    for (const { id, version } of known.values()) {
      for (const { tally } of await collector.store.tallies({ survey: { id, version }, scope: 'england' })) count += tally.n;
    }
    return count;
  };

  test('stores 5,774 rows and reads the published figures back, each with its n and its Wilson interval', async () => {
    const { status, output, errors } = await command('--endpoint', `${collector.url}/v1/submissions`, '--key', collector.keys.england);
    assert.deepEqual({ status, errors }, { status: 0, errors: '' });
    assert.match(output, /^5,774 of 5,774 sent/m);
    assert.match(output, /^5,774 accepted, 0 there already, 0 refused\./m);
    assert.match(
      output,
      /Treated with dignity +published 74 % positive, read back 74 % \(670 of n = 906; 95 % interval 71\.0 to 76\.7 %\)/,
    );
    assert.equal(await rows(), 5774);

    const figures = await readBack(`${collector.url}/v1/submissions`, collector.keys.england);
    assert.deepEqual(
      figures.map(({ measure, share }) => [measure, share.kind === 'share' && share.percent, share.kind === 'share' && share.n]),
      [
        ['positive', 74, 906],
        ['positive', 66, 906],
        ['positive', 65, 906],
        ['positive', 64, 906],
        ['negative', 21, 906],
        ['negative', 21, 906],
      ],
    );
    for (const { share } of figures) {
      assert.ok(share.kind === 'share' && share.lower < share.count / share.n && share.count / share.n < share.upper);
      assert.ok(share.upper - share.lower < 0.07);
    }
  });

  test('leaves 5,774 rows when it is run again', async () => {
    const { status, output } = await command('--endpoint', `${collector.url}/v1/submissions`);
    assert.equal(status, 0);
    assert.match(output, /^0 accepted, 5,774 there already, 0 refused\./m);
    assert.ok(output.includes(`${collector.url}/results.html`));
    assert.equal(await rows(), 5774);
  });

  test('stops at the first submission that is refused, and says which and why', async () => {
    const [first] = all;
    assert.ok(first);
    const changed = { ...first, completedOn: '2015-12-01' };
    const sent = await sendAll([changed, ...all.slice(1, 200)], { endpoint: `${collector.url}/v1/submissions`, atOnce: 2 });
    assert.ok(sent.kind === 'stopped' && sent.last.kind === 'parked');
    assert.equal(sent.submissionId, first.submissionId);
    assert.equal(sent.last.status, 422);
    assert.ok(sent.receipts < 20, `${sent.receipts} more were sent after the refusal`);
  });

  test('gives up on a collector that answers nothing but errors', async () => {
    const broken = createServer((_, answer) => answer.writeHead(503, { 'Retry-After': '0' }).end());
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
    const address = broken.address();
    assert.ok(address !== null && typeof address === 'object');
    const sent = await sendAll(all.slice(0, 20), { endpoint: `http://127.0.0.1:${address.port}/v1/submissions`, atOnce: 4, attempts: 1 });
    await new Promise((resolve) => broken.close(resolve));
    assert.ok(sent.kind === 'stopped' && sent.last.kind !== 'parked');
    assert.equal(sent.receipts, 0);
  });
});

describe('the command', () => {
  test('says what to do when no collector is running', async () => {
    const { status, errors } = await command('--endpoint', 'http://127.0.0.1:9/v1/submissions');
    assert.equal(status, 1);
    assert.match(errors, /^No collector answers at http:\/\/127\.0\.0\.1:9\. Start one with "npm start"/);
  });

  test('explains itself, and refuses what it cannot read', async () => {
    const helped = await command('--help');
    assert.equal(helped.status, 0);
    assert.match(helped.output, /synthetic records with published margins/);
    for (const args of [['--endpoint', 'collector'], ['--speed', '9'], ['north']]) {
      const { status, errors } = await command(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(errors, /Try: npm run replay -- --help/);
    }
  });
});

test('progress is one changing line on a terminal, and a line every 500 in a log', () => {
  const seen = (isTTY: boolean): string => {
    let text = '';
    let nowMs = 0;
    const line = progressLine(1000, { isTTY, write: (more) => (text += more) }, () => nowMs);
    for (let done = 1; done <= 1000; done++) {
      nowMs += 10;
      line.show(done);
    }
    return text;
  };
  assert.equal(seen(false), '500 of 1,000 sent, 100 a second, about 5 s left\n1,000 of 1,000 sent, 100 a second.\n');
  assert.equal(seen(true).split('\n').length, 2);
  assert.ok(seen(true).split('\r').length > 50);
});
