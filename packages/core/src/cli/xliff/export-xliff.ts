import { definitionBeside } from '../read-files.ts';
import { describeCoverage } from './describe-coverage.ts';
import { writeTextFile } from './files.ts';
import { beginHandOver } from './hand-over.ts';
import { toXliff } from './to-xliff.ts';
import type { XliffAction } from './xliff-action.ts';

/** `poet xliff export`: XLIFF on its way to a translator. */
export const exportXliff: XliffAction = ({ name, to, definition, out, spoken, force }, terminal) => {
  const begun = beginHandOver({ name, to, definition });
  if (begun.kind === 'issues') return begun.issues;
  const xliff = toXliff(begun.value.translation, begun.value.definition, { withSpoken: spoken });
  const inputs = [name, ...(definition === undefined ? definitionBeside(name) : [definition])];
  const issues = out === undefined ? [] : writeTextFile({ name: out, text: xliff, inputs, mayReplace: force });
  if (issues.length > 0) return issues;
  if (out === undefined) terminal.print(xliff.trimEnd());
  terminal.complain(describeCoverage(begun.value));
  return [];
};
