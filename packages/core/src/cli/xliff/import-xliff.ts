import type { Issue } from '../../model/issue.ts';
import { pointer } from '../../model/pointer.ts';
import type { Translation } from '../../model/translation.ts';
import { describeCoverage, list, misplacedValues } from './describe-coverage.ts';
import { misuse, readTextFile, refuse } from './files.ts';
import { fromXliff } from './from-xliff.ts';
import type { XliffWork } from './from-xliff.ts';
import { joinDefinition } from './hand-over.ts';
import { goneFrom, placeAt, writeTo } from './import-place.ts';
import { translationText } from './translation-text.ts';
import type { XliffAction } from './xliff-action.ts';

/** `poet xliff import`: XLIFF on its way back. */
export const importXliff: XliffAction = ({ name, to, definition, out, force }, terminal) => {
  const text = readTextFile(name);
  const place = out === undefined ? null : placeAt(out);
  const read = text.kind === 'ok' ? fromXliff(text.value, place?.before ?? null) : text;
  if (read.kind === 'issues') return read.issues;
  const { translation } = read.value;
  if (to !== undefined && to !== translation.language) return refuse(misuse, otherLanguage(to, translation)).issues;
  const joined = joinDefinition(translation, { name: out ?? name, definition });
  if (joined.kind === 'issues') return joined.issues;
  const misplaced = misplacedValues(joined.value).map(misplacedIssue);
  if (misplaced.length > 0) return misplaced;
  const gone = place ? goneFrom(place, translation) : [];
  const issues = place ? writeTo(place, translation, force) : [];
  if (issues.length > 0) return issues;
  if (!place) terminal.print(translationText(translation).trimEnd());
  terminal.complain(
    [describeCoverage(joined.value), ...leftLines(read.value), ...list('Gone, and was in the file before', gone)].join('\n'),
  );
  return [];
};

/** The texts whose words were not taken, and what to do. */
function leftLines({ copied, unfinished }: XliffWork): readonly string[] {
  return [
    ...list('The English, copied, and so not taken: translate it, or set the state to "translated" where it is the same', copied),
    ...list('Not finished, and so not taken: set the state to "translated" once the words are', unfinished),
  ];
}

function otherLanguage(to: string, { language }: Translation): string {
  return `--to says "${to}", and this is translated into "${language}" (trgLang). Expected one language: name the right file, or leave --to out.`;
}

function misplacedIssue(address: string): Issue {
  const message = 'The words have not the values that the English has, such as {0}. Put each where it belongs.';
  return { path: pointer('texts', address), code: 'misplaced-value', message };
}
