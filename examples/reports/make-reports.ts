import { writeFileSync } from 'node:fs';
import { loadSolver } from '@poet/core/audit.js';
import { exampleReports } from './example-reports.ts';

/** Writes the example reports beside this file: `npm run example:reports`. */
for (const [name, report] of exampleReports(await loadSolver())) {
  writeFileSync(new URL(`./${name}.json`, import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`examples/reports/${name}.json`);
}
