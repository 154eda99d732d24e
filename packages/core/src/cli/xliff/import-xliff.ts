import type { Issue, Parsed } from '../../model/issue.ts';
import { pointer } from '../../model/pointer.ts';
import type { Translation } from '../../model/translation.ts';
import { describeCoverage, list, misplacedValues } from './describe-coverage.ts';
import { misuseCode, readTextFile, refuse } from './files.ts';
import { fromXliff } from './from-xliff.ts';
import type { XliffWork } from './from-xliff.ts';
import { joinDefinition } from './hand-over.ts';
import type { HandOver } from './hand-over.ts';
import { goneFrom, placeAt, writeTo } from './import-place.ts';
import type { ImportPlace } from './import-place.ts';
import { saysTheSame } from './says-the-same.ts';
import { translationText } from './translation-text.ts';
import type { XliffAction, XliffArguments } from './xliff-action.ts';

/** `poet xliff import`: XLIFF on its way back. */
export const importXliff: XliffAction = (args, terminal) => {
  const place = args.out === undefined ? null : placeAt(args.out);
  const back = takeBack(args, place);
  if (back.kind === 'issues') return back.issues;
  const { work, handOver } = back.value;
  const { translation } = work;
  const isUnchanged = place?.before ? saysTheSame(place.before, translation, handOver.definition !== null) : false;
  const gone = place ? goneFrom(place, translation) : [];
  const issues = place && !isUnchanged ? writeTo(place, translation, args) : [];
  if (issues.length > 0) return issues;
  if (!place) terminal.print(translationText(translation).trimEnd());
  const lines = [describeCoverage(handOver), ...leftLines(work), ...list('Gone, and was in the file before', gone)];
  terminal.complain([...lines, ...(place && isUnchanged ? [`Nothing has changed: "${place.name}" is left as it is.`] : [])].join('\n'));
  return [];
};

interface TakenBack {
  readonly work: XliffWork;
  readonly handOver: HandOver;
}

/** What has come back, once everything that could be wrong with it has been looked at. */
function takeBack({ name, to, definition, out }: XliffArguments, place: ImportPlace | null): Parsed<TakenBack> {
  const text = readTextFile(name);
  const read = text.kind === 'ok' ? fromXliff(text.value, place?.before ?? null) : text;
  if (read.kind === 'issues') return read;
  const { translation } = read.value;
  if (to !== undefined && to !== translation.language) return refuse(misuseCode, otherLanguage(to, translation));
  const joined = joinDefinition(translation, { name: out ?? name, definition });
  if (joined.kind === 'issues') return joined;
  const misplaced = misplacedValues(joined.value).map(misplacedIssue);
  if (misplaced.length > 0) return { kind: 'issues', issues: misplaced };
  return { kind: 'ok', value: { work: read.value, handOver: joined.value } };
}

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
