import { runInNode } from '../node-runner.mjs';

console.log(JSON.stringify(await runInNode(['scripts/testing/example/written-elsewhere.mjs'], 1)));
