import { after, before, describe, it } from 'node:test';
import { closeApp, openApp, trials } from './app-trial.ts';
import type { AppTrial } from './app-trial.ts';

describe('the example in Angular', () => {
  let trial: AppTrial;
  before(async () => void (trial = await openApp('angular')));
  after(() => closeApp(trial));
  for (const [sentence, run] of Object.entries(trials)) it(sentence, () => run(trial));
});
