import { it } from 'node:test';
import { inBothPlaces } from '../../packages/collector/test/databases.ts';
import { killWhileReceiving } from '../../packages/collector/test/kill-while-receiving.ts';

const rounds = 100;

inBothPlaces('a collector that is killed while it receives', (place) => {
  it(`F34: has every submission that it acknowledged, and counts that are those of a recount, after ${rounds} kills and a stop in the middle of transactions`, () =>
    killWhileReceiving(place().choice, rounds));
});
