import { checkDefinition } from '../compose/check-definition.ts';
import type { CheckContext } from '../compose/check-definition.ts';
import type { Definition } from '../compose/parts-of.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { Instrument } from '../model/instrument.ts';
import { parse } from '../model/parse.ts';
import { QuestionModule } from '../model/question-module.ts';
import type { Document } from './document.ts';
import { shippedContext, shippedDefinitions, shippedLanguages, shippedTranslations, translationsAmong } from './shipped.ts';
import { rangeFinder } from './source-range.ts';
import type { Range } from './source-range.ts';

/** A finding, and the stretch of the file that it is about. */
export interface PlacedFinding extends Finding {
  readonly range: Range;
}

/** A document, and everything that is to be said of it, in the order of the file. */
export interface CheckedDocument {
  readonly document: Document;
  /** `null` for translations and surveys, and for what is not in order. */
  readonly definition: Definition | null;
  readonly findings: readonly PlacedFinding[];
}

/** Documents to check, and others that are only to be known meanwhile. */
export interface Checking {
  readonly documents: readonly Document[];
  readonly known?: readonly Document[];
}

/** Checks documents beside one another, beside those that are known, and beside what POET ships. */
export function checkDocuments({ documents, known = [] }: Checking): readonly CheckedDocument[] {
  const context = contextOf([...documents, ...known]);
  return documents.map((document) => {
    const findings = document.value === undefined ? [] : checkDefinition(document.value, context);
    return { document, definition: definitionIn(document), findings: place(document, [...document.findings, ...findings]) };
  });
}

/** What a check knows beside one document: all of them, and what POET ships. */
export function contextOf(documents: readonly Document[]): CheckContext {
  const definitions = documents.flatMap((document) => definitionIn(document) ?? []);
  return {
    ...shippedContext,
    translations: [...translationsAmong(documents), ...shippedTranslations()],
    // The first of one name counts: a file in front of what is shipped.
    definitions: [...definitions, ...shippedDefinitions],
    instruments: definitions.filter((one) => one.format === 'poet-instrument/1'),
    languages: shippedLanguages(),
  };
}

/** The definition that a document holds; `null` when it holds something else, or nothing in order. */
export function definitionIn({ value }: Document): Definition | null {
  const isModule = typeof value === 'object' && value !== null && 'format' in value && value.format === 'poet-module/1';
  const parsed = isModule ? parse(QuestionModule, value) : parse(Instrument, value);
  return parsed.kind === 'ok' ? parsed.value : null;
}

/** How many findings of each severity there are. */
export function countOf(checked: readonly CheckedDocument[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, note: 0 };
  for (const { findings } of checked) for (const { severity } of findings) count[severity]++;
  return count;
}

function place({ text }: Document, findings: readonly Finding[]): readonly PlacedFinding[] {
  const rangeOf = rangeFinder(text);
  const placed = findings.map((finding) => ({ ...finding, range: rangeOf(finding) }));
  return placed.sort((one, other) => one.range.offset - other.range.offset);
}
