import { catalogue } from './catalogue-command.ts';
import { check } from './check-command.ts';
import type { Command, Terminal } from './command.ts';
import { composeSurvey } from './compose-command.ts';
import { diff } from './diff-command.ts';
import { figures } from './figures-command.ts';
import { keys } from './sealed/keys-command.ts';
import { misuse } from './misuse.ts';
import { open } from './sealed/open-command.ts';
import { schema } from './schema-command.ts';
import { xliff } from './xliff/xliff-command.ts';

/** Every command, in the order in which they are listed. */
const commands: readonly Command[] = [check, catalogue, composeSurvey, diff, schema, xliff, figures, keys, open];

/** What `poet --help` prints. */
function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `poet: checks, compares and prepares question sets, opens sealed answers, and writes figures for other programs

${commands.map(({ name, summary }) => `  poet ${name.padEnd(width)}  ${summary}`).join('\n')}

  poet COMMAND --help    what a command takes

Exit status: 0 done, 1 something is wrong with the files, 2 something is wrong with the arguments`;
}

/**
 * Runs one command.
 * @param args what stands behind `poet`.
 * @returns the exit status: 0 done, 1 something is wrong with the files, 2 something is wrong with the arguments.
 */
export async function poet(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(help());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const expected = commands.map((one) => one.name).join(', ');
    return misuse(`There is no command "${name}". Expected one of: ${expected}. See poet --help.`, terminal);
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(command.help);
    return 0;
  }
  return command.run(rest, terminal);
}
