/** `npm run heard`: builds what has changed, then writes down what a simulated screen reader says. */
import { buildIfStale } from './build.mjs';
import { fail, run } from './run.mjs';

await buildIfStale();
await run('node', ['--conditions=@poet/source', 'tests/driving/write-heard.ts']).then((status) => process.exit(status), fail);
