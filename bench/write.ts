import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const readme = fileURLToPath(new URL('README.md', import.meta.url));

/** Which tables: those of the pages and of one submission, or those of tallies. */
export type Part = 'bench' | 'tallies';

/** Puts a report between the two markers of its part of bench/README.md. What was written by hand around them stays. */
export async function writeIntoReadme(part: Part, markdown: string): Promise<void> {
  const begin = `<!-- ${part}:begin -->`;
  const end = `<!-- ${part}:end -->`;
  const text = await readFile(readme, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`bench/README.md needs a line ${begin} and after it a line ${end}. Put them back where the tables shall stand.`);
  const whole = `${text.slice(0, from + begin.length)}\n\n${markdown}\n\n${text.slice(to)}`;
  await writeFile(readme, await format(whole, { ...(await resolveConfig(readme)), parser: 'markdown' }));
}
