import { writeFileSync } from 'node:fs';
import { exampleReports } from './example-reports.ts';

/** Writes the example reports beside this file: `npm run example:reports`. */
for (const [name, report] of exampleReports()) {
  writeFileSync(new URL(`./${name}.json`, import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`examples/reports/${name}.json`);
}
