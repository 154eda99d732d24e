import { diffDefinitions } from '../compose/diff/diff-definitions.ts';
import type { Definition } from '../compose/parts-of.ts';
import { readArguments } from './arguments.ts';
import { checkDocuments } from './check-documents.ts';
import type { CheckedDocument } from './check-documents.ts';
import { checkJson } from './check-json.ts';
import type { Command, Terminal } from './command.ts';
import { diffLines } from './diff-lines.ts';
import { findingLines } from './finding-lines.ts';
import { misuse } from './misuse.ts';
import { paintFor } from './paint.ts';
import { readEach, whyUnreadable } from './read-files.ts';
import { visible } from './visible.ts';

const options = { json: { type: 'boolean', default: false } } as const;

/** `poet diff`: what changed between two versions, what that does to trends, and which version number it needs. */
export const diff: Command = {
  name: 'diff',
  summary: 'says what changed between two versions, and what that does to trends',
  help: `poet diff OLD NEW    set two versions of one instrument or module side by side

Every change is cosmetic, wording, scale or structure. For each question it says whether answers from
before and after can be compared: the trend is kept, to be taken with care, or broken. Where a trend is
broken the version needs a major step, for anything else that people see a minor one, for cosmetic
changes a patch. Write the version into NEW; never change what somebody has answered.

      --json    for machines: {"changes": [{"rule", "label", "trend", "because", "path", "in", "audience",
                "question", "what", "before", "after", "affects"}], "trends", "needs", "leastVersion",
                "isVersionEnough"}; "path" is a JSON Pointer into the version that "in" names. When the
                two cannot be compared it is what poet check --json says of them

Exit status: 0 the version of NEW is high enough, 1 it is too small or a file cannot be used,
2 the arguments are wrong`,
  run: async (args, terminal) => {
    const read = readArguments(args, options, terminal);
    if (!read) return 2;
    const [older, newer, ...others] = read.positionals;
    if (older === undefined || newer === undefined || others.length > 0)
      return misuse('Name two files: the older version, and the newer.', terminal, read.values.json);
    const definitions = readTwo([older, newer], read.values.json, terminal);
    return typeof definitions === 'number' ? definitions : compare(definitions, read.values.json, terminal);
  },
};

/** The definitions in two files, or the exit status when there are not two. */
function readTwo(
  [older, newer]: readonly [string, string],
  isJson: boolean,
  terminal: Terminal,
): readonly [Definition, Definition] | number {
  const checked = checkDocuments({ documents: [...readEach([older]), ...readEach([newer])] });
  const [before, after] = checked;
  if (before?.definition && after?.definition) return [before.definition, after.definition];
  const other = checked.find(({ definition, count }) => !definition && count.error === 0);
  if (other) return misuse(`"${other.document.name}" is neither an instrument nor a module. Name two versions of one.`, terminal, isJson);
  if (isJson) terminal.print(checkJson(checked, new Map()));
  for (const one of checked) if (!one.definition) refuse(one, terminal);
  return checked.some(({ document }) => whyUnreadable(document) !== null) ? 2 : 1;
}

/** Says why there is no definition in a file. */
function refuse(checked: CheckedDocument, terminal: Terminal): void {
  const why = whyUnreadable(checked.document);
  const printing = { paint: paintFor(terminal.hasColour), severities: ['error'] as const, columns: terminal.columns };
  for (const line of why === null ? findingLines(checked, printing) : [visible(why)]) terminal.complain(line);
}

function compare([older, newer]: readonly [Definition, Definition], isJson: boolean, terminal: Terminal): number {
  const found = diffDefinitions(older, newer);
  if (found.kind === 'issues') return misuse(found.issues.map(({ message }) => message).join('\n'), terminal, isJson);
  const lines = isJson ? [JSON.stringify(found.value, null, 2)] : diffLines(found.value, paintFor(terminal.hasColour));
  terminal.print(lines.join('\n'));
  return found.value.isVersionEnough ? 0 : 1;
}
