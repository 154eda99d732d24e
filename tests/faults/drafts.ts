import { parseArgs } from 'node:util';
import { startDraftSite } from './draft-site.ts';
import { killWhileTyping } from './kill-while-typing.ts';

const help = `Kills a real Chromium while somebody types in a survey with save="on", and looks whether what was said to be saved is there again.

  --kills N   how many times (100)
  --seed N    when each is killed follows from this number; it is printed
`;

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) console.log(help);
else await run(Number(values.kills), Number(values.seed ?? Math.floor(Math.random() * 1e9)));

async function run(kills: number, seed: number): Promise<void> {
  const site = await startDraftSite({ '/on': [{ save: 'on' }] });
  const random = randomFrom(seed);
  let lost = 0;
  let worstMs = 0;
  let untold = 0;
  console.log(`drafts: ${kills} kills, seed ${seed}`);
  for (let i = 1; i <= kills; i++) {
    const afterMs = Math.floor(random() * 2_500);
    const { said, found, lostMs } = await killWhileTyping(`${site.url}/on`, () => new Promise((resolve) => setTimeout(resolve, afterMs)));
    if (said === null) untold++;
    else worstMs = Math.max(worstMs, lostMs);
    if (said !== null && !found.startsWith(said)) {
      lost++;
      console.error(`kill ${i}, after ${afterMs} ms: "${said}" was said to be saved; found "${found}"`);
    }
    if (i % 10 === 0)
      console.log(`  ${i} of ${kills}: ${lost} lost, at most ${worstMs} ms of typing not saved, ${untold} before the first saving`);
  }
  await site.close();
  console.log(
    lost === 0 ? 'drafts: nothing that was said to be saved was lost' : `drafts: ${lost} of ${kills} lost what was said to be saved`,
  );
  process.exitCode = lost === 0 ? 0 : 1;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
