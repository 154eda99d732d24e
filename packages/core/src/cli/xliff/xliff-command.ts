import type { Issue } from '../../model/issue.ts';
import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { visible } from '../visible.ts';
import { exportXliff } from './export-xliff.ts';
import { misuseCode } from './files.ts';
import { firstOf } from './first-of.ts';
import { importXliff } from './import-xliff.ts';

const options = {
  to: { type: 'string' },
  out: { type: 'string' },
  definition: { type: 'string' },
  spoken: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** `poet xliff`: the hand-over of texts to translators. */
export const xliff: Command = {
  name: 'xliff',
  summary: 'hands texts over to a translator as XLIFF 2, and takes them back',
  help: `poet xliff export WHAT --to TAG    write XLIFF 2 for a translator
poet xliff import FILE.xlf         write the translation that came back

WHAT is the id of a shipped instrument or module (poet/parent-carer/ehcp, short-breaks), the file of
one, or the file of a translation. What is translated already, there or in a file beside it
(parking.cy.json beside parking.json), is handed over too. What is missing, or
made from English that has changed, is named, and has the state "initial" in the XLIFF.

      --to TAG             the language: cy, pl, en-simple. A translation has its own; an import into
                           another than this is refused
      --out FILE           write to a file; without it, print
      --definition WHAT    what a translation is of, where it neither ships nor lies beside it
      --spoken             export: a place for what a voice says, for every text
      --force              replace a file that is there. Without it, an import replaces a translation of
                           the same thing into the same language, unless words would go

Exit status: 0 done, 1 something is wrong with the files, 2 the arguments are wrong`,
  run: async ([action, ...rest], terminal) => {
    const run = action === 'export' ? exportXliff : action === 'import' ? importXliff : null;
    const read = run && readArguments(rest, options, terminal);
    const [name, ...others] = read?.positionals ?? [];
    if (!run || !read || name === undefined || others.length > 0)
      return misuse('Expected: poet xliff export WHAT --to TAG, or poet xliff import FILE.xlf. See poet xliff --help.', terminal);
    const issues = run({ ...read.values, name }, terminal);
    for (const line of firstOf(issues.map(lineFor), 'and # more.')) terminal.complain(line);
    if (issues.length === 0) return 0;
    return issues.every(({ code }) => code === misuseCode) ? 2 : 1;
  },
};

function lineFor({ path, code, message }: Issue): string {
  return visible(code === misuseCode ? message : `${path} ${code}: ${message}`.trimStart());
}
