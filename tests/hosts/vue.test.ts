import { after, before, describe, it } from 'node:test';
import { closeApp, openApp, trials } from './app-trial.ts';
import type { AppTrial } from './app-trial.ts';

describe('the example in Vue', () => {
  let trial: AppTrial;
  before(async () => void (trial = await openApp('vue')));
  after(() => closeApp(trial));
  for (const [sentence, run] of Object.entries(trials)) it(sentence, () => run(trial));
});
