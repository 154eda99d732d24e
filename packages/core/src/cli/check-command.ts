import { describeDefinition } from '../compose/check/describe-definition.ts';
import type { DefinitionSummary } from '../compose/check/describe-definition.ts';
import { readArguments } from './arguments.ts';
import { checkDocuments, contextOf, countOf, definitionIn, mostPlaced } from './check-documents.ts';
import type { CheckedDocument, Checking } from './check-documents.ts';
import { checkJson } from './check-json.ts';
import type { Command, Terminal } from './command.ts';
import type { Document } from './document.ts';
import { findingLines } from './finding-lines.ts';
import { misuse } from './misuse.ts';
import { paintFor } from './paint.ts';
import { definitionBeside, distinctFiles, readEach, readFiles, translationsBeside, whyUnreadable } from './read-files.ts';
import { shippedDocuments, shippedTranslationDocuments } from './shipped.ts';
import { summaryLines } from './summary-lines.ts';
import { visible } from './visible.ts';

const options = {
  shipped: { type: 'boolean', default: false },
  since: { type: 'string', multiple: true },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** `poet check`: what is wrong with definitions, translations and surveys, and what could be better. */
export const check: Command = {
  name: 'check',
  summary: 'says what is wrong with question sets, and what could be better',
  help: `poet check FILE…    check instruments, modules, translations and composed surveys

      --shipped     check everything that POET ships
      --since OLD   refuse a version that is too small for what has changed since this file
      --strict      warnings count as errors
      --quiet       no notes, no summary
      --json        for machines: {"files": [{"name", "findings": [{"severity", "path", "code",
                    "message", "line", "column"}], "count": {"error", "warning", "note"},
                    "summary"}], "errors", "warnings", "notes"}.
                    "path" is a JSON Pointer, lines and columns are counted from 1. At most ${mostPlaced}
                    findings of a file are given, errors first; "count" counts all. A file that cannot
                    be read is there with the code "unreadable"; when the arguments are wrong there
                    are no files, and "message" says why

Translations that lie beside a definition are checked with it: parking.cy.json beside parking.json.
A translation alone is checked against its definition beside it, or one that POET ships.
A module’s conditions may ask about the questions of an instrument that POET ships, or of one whose
file is named too.

Exit status: 0 in order, 1 errors (with --strict, warnings too), 2 the arguments are wrong, or a file
cannot be read; the others are checked all the same`,
  run: async (args, terminal) => {
    const read = readArguments(args, options, terminal);
    if (!read) return 2;
    const { shipped, since = [], strict, quiet, json } = read.values;
    const checking = gather(read.positionals, { shipped, since });
    if (typeof checking === 'string') return misuse(checking, terminal, json);
    const checked = checkDocuments(checking);
    if (json) terminal.print(checkJson(checked, summariesOf(checked, checking)));
    else report(checked, { terminal, summaries: quiet || shipped ? null : summariesOf(checked, checking) });
    const unreadable = checked.flatMap(({ document }) => whyUnreadable(document) ?? []);
    for (const why of unreadable) terminal.complain(visible(why));
    const { error, warning } = countOf(checked);
    return unreadable.length > 0 ? 2 : error > 0 || (strict && warning > 0) ? 1 : 0;
  },
};

interface Gathering {
  readonly shipped: boolean;
  /** Names of files with earlier versions. */
  readonly since: readonly string[];
}

/** The documents to check, those that cannot be read too; or what is wrong with the arguments. */
function gather(names: readonly string[], { shipped, since }: Gathering): Checking | string {
  if (names.length === 0 && !shipped) return 'Name a file to check, or say --shipped.';
  const earlier = readFiles(since);
  if (earlier.kind === 'misuse') return earlier.message;
  const unusable = earlier.documents.find((document) => definitionIn(document) === null);
  if (unusable) return `"${unusable.name}" is no instrument or module in order, so nothing can be compared with it.`;
  const files = readEach(distinctFiles([...names, ...names.flatMap(translationsBeside)]));
  const known = readEach(distinctFiles(names.flatMap(definitionBeside)));
  const own = shipped ? [...shippedDocuments(), ...shippedTranslationDocuments()] : [];
  const ids = new Set([...own, ...files].map(idIn));
  const other = earlier.documents.find((document) => !ids.has(idIn(document)));
  if (other) return nothingToCompare(other);
  return { documents: [...own, ...files], known, earlier: earlier.documents };
}

/** What a document calls itself, in order or not. */
function idIn({ value }: Document): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
}

function nothingToCompare(earlier: Document): string {
  return `"${earlier.name}" is a version of ${String(idIn(earlier))}, and none of the files to check is. Name one that is, or correct its "id".`;
}

type Summaries = ReadonlyMap<CheckedDocument, DefinitionSummary>;

/** Figures for each definition that has no error: of others they would mislead. */
function summariesOf(checked: readonly CheckedDocument[], { documents, known = [] }: Checking): Summaries {
  const { translations } = contextOf([...documents, ...known]);
  return new Map(
    checked.flatMap((one) => {
      return one.definition && one.count.error === 0 ? [[one, describeDefinition(one.definition, translations)] as const] : [];
    }),
  );
}

interface Report {
  readonly terminal: Terminal;
  /** `null`: neither summaries nor notes. */
  readonly summaries: Summaries | null;
}

function report(checked: readonly CheckedDocument[], { terminal, summaries }: Report): void {
  const paint = paintFor(terminal.hasColour);
  // Of what cannot be read there is no line to show; it is complained of.
  for (const one of checked.filter(({ document }) => whyUnreadable(document) === null)) {
    const severities = summaries ? (['error', 'warning', 'note'] as const) : (['error', 'warning'] as const);
    for (const line of findingLines(one, { paint, severities, columns: terminal.columns })) terminal.print(line);
  }
  for (const one of checked) {
    const summary = summaries?.get(one);
    if (summary) terminal.print([...summaryLines(summary), ''].join('\n'));
  }
  terminal.print(totalLine(checked));
}

function totalLine(checked: readonly CheckedDocument[]): string {
  const { error, warning, note } = countOf(checked);
  const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  return `${counted(checked.length, 'file')}: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(note, 'note')}`;
}
