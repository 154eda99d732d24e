import { it } from 'node:test';
import { inBothPlaces } from './databases.ts';
import { killWhileReceiving } from './kill-while-receiving.ts';

/** A hundred in `tests/faults/collector-killed.test.ts`. */
const rounds = 5;

inBothPlaces('a collector that is killed while it receives', (place) => {
  it(`F34: has every submission that it acknowledged, and counts that are those of a recount, after ${rounds} kills and a stop in the middle of transactions`, () =>
    killWhileReceiving(place().choice, rounds));
});
