import type { Issue } from '../../model/issue.ts';
import { pointer } from '../../model/pointer.ts';
import type { Translation } from '../../model/translation.ts';
import { describeCoverage, misplacedValues } from './describe-coverage.ts';
import { readJsonFile, readTextFile, writeTextFile } from './files.ts';
import { fromXliff } from './from-xliff.ts';
import { idOf, joinDefinition } from './hand-over.ts';
import { translationText } from './translation-text.ts';
import type { XliffAction } from './xliff-action.ts';

/** `poet xliff import`: XLIFF on its way back. */
export const importXliff: XliffAction = ({ name, definition, out, force }, terminal) => {
  const text = readTextFile(name);
  const read = text.kind === 'ok' ? fromXliff(text.value) : text;
  if (read.kind === 'issues') return read.issues;
  const joined = joinDefinition(read.value, { name: out ?? name, definition });
  if (joined.kind === 'issues') return joined.issues;
  const misplaced = misplacedValues(joined.value).map(misplacedIssue);
  if (misplaced.length > 0) return misplaced;
  const before = out === undefined ? null : earlierWork(out, read.value);
  const json = translationText(read.value);
  const issues =
    out === undefined
      ? []
      : writeTextFile({ name: out, text: json, inputs: [name, definition ?? ''], mayReplace: force || before !== null });
  if (issues.length > 0) return issues;
  if (out === undefined) terminal.print(json.trimEnd());
  terminal.complain([describeCoverage(joined.value), ...goneWords(before, read.value)].join('\n'));
  return [];
};

function misplacedIssue(address: string): Issue {
  const message = 'The words have not the values that the English has, such as {0}. Put each where it belongs.';
  return { path: pointer('texts', address), code: 'misplaced-value', message };
}

/** The translation of the same thing into the same language that an import is to replace. */
function earlierWork(file: string, translation: Translation): Translation | null {
  const found = readJsonFile(file);
  if (found.kind === 'issues' || found.value.format !== 'poet-translation/1') return null;
  const { of, language } = found.value;
  return idOf(of) === idOf(translation.of) && language === translation.language ? found.value : null;
}

/** Words that the file had and the XLIFF has not: deleted by a translator, or written since the export. */
function goneWords(before: Translation | null, { texts, spoken = {} }: Translation): readonly string[] {
  if (!before) return [];
  const written = Object.keys(before.texts).filter((address) => !Object.hasOwn(texts, address));
  const voiced = Object.keys(before.spoken ?? {}).filter((address) => !Object.hasOwn(spoken, address));
  const gone = [...written, ...voiced.map((address) => `${address} (spoken)`)];
  return gone.length === 0 ? [] : [`Gone, and was in the file before (${gone.length}):`, ...gone.map((address) => `  ${address}`)];
}
