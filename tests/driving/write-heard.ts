/** `npm run heard`: writes down anew what is heard at each moment, for somebody to read aloud and to compare with what it was. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { heardFolder, startListener } from './hear-moments.ts';
import { moments } from './moments.ts';

const listener = await startListener();
rmSync(heardFolder, { recursive: true, force: true });
mkdirSync(heardFolder);
for (const moment of moments) writeFileSync(new URL(`${moment.name}.txt`, heardFolder), await listener.hear(moment));
await listener.close();
console.log(`Wrote ${moments.length} files to tests/heard. Read each aloud, and look at "git diff tests/heard".`);
