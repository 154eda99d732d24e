import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { doings, playOutbox, troubles } from '../../test/play-outbox.ts';

/**
 * The real machine, outbox and effects over a device, a network and a server that are simulated. What fails is printed with its seed and its path; run
 * it again with them; `npm run test:faults` plays 10,000: `POET_SEED=… POET_PATH=… npm test -- outbox-model`.
 */
const { POET_SEED: seed, POET_PATH: path, POET_SCHEDULES: runs = '2000' } = process.env;

it(`loses nothing and doubles nothing in ${runs} schedules of pages that are opened and killed, a network that fails and a device that is full`, async () => {
  const property = fc.asyncProperty(fc.scheduler(), troubles, doings, async (scheduler, given, what) => {
    const findings = await playOutbox(scheduler, given, what);
    assert.deepEqual(findings, { lost: [], doubled: [], sideBySide: [], stuck: [], leftBehind: [] });
  });
  // What fails is not made smaller: the path to something smaller does not lead there again.
  await fc.assert(property, { numRuns: Number(runs), endOnFailure: true, ...(seed && { seed: Number(seed) }), ...(path && { path }) });
});
