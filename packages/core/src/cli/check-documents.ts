import { isDeepStrictEqual } from 'node:util';
import { checkDefinition } from '../compose/check/check-definition.ts';
import type { CheckContext } from '../compose/check/check-definition.ts';
import { checkShape } from '../compose/check/check-shape.ts';
import type { Definition } from '../compose/parts-of.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { formatOf } from '../model/format-of.ts';
import { Instrument } from '../model/instrument.ts';
import type { Parsed } from '../model/issue.ts';
import { parse } from '../model/parse.ts';
import { pin } from '../model/pin.ts';
import { pointer } from '../model/pointer.ts';
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
  /** How many there are of each severity, those beyond {@link mostPlaced} too. */
  readonly count: Readonly<Record<Severity, number>>;
}

/** The most findings of one document that are given with their places: errors before warnings, and warnings before notes. */
export const mostPlaced = 500;

/** Documents to check, and others that are only to be known meanwhile. */
export interface Checking {
  readonly documents: readonly Document[];
  readonly known?: readonly Document[];
  /** Earlier versions of what is checked. */
  readonly earlier?: readonly Document[];
}

/** Checks documents beside one another, beside those that are known, and beside what POET ships. */
export function checkDocuments({ documents, known = [], earlier = [] }: Checking): readonly CheckedDocument[] {
  const context = { ...contextOf([...documents, ...known]), earlier: earlier.flatMap((document) => definitionIn(document) ?? []) };
  return documents.map((document, i) => {
    const findings = [
      ...document.findings,
      ...sameVersion(document, [...known, ...documents.slice(0, i)]),
      ...(document.value === undefined ? [] : checkDefinition(document.value, context)),
    ];
    return { document, definition: definitionIn(document), findings: place(document, findings), count: countBySeverity(findings) };
  });
}

/** Two files with one id and one version that say different things: nobody could tell which of the two was answered. */
function sameVersion(document: Document, others: readonly Document[]): readonly Finding[] {
  const definition = definitionIn(document);
  const other = definition && others.find((one) => isOtherWithSamePin(definitionIn(one), definition));
  if (!other) return [];
  const message =
    `"${document.name}" and "${other.name}" are both ${pin(definition)}, and say different things. ` +
    'Give one of them another version, or another id.';
  return [{ severity: 'error', path: pointer('version'), code: 'same-version', message }];
}

function isOtherWithSamePin(one: Definition | null, definition: Definition): boolean {
  if (!one || pin(one) !== pin(definition)) return false;
  return !isDeepStrictEqual({ ...one, $schema: null }, { ...definition, $schema: null });
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
export function definitionIn(document: Document): Definition | null {
  const known = read.get(document);
  if (known !== undefined) return known;
  const parsed = checkShape(document.value).length > 0 ? null : parseDefinition(document.value);
  const definition = parsed?.kind === 'ok' ? parsed.value : null;
  read.set(document, definition);
  return definition;
}

function parseDefinition(value: unknown): Parsed<Definition> | null {
  switch (formatOf(value)) {
    case 'poet-instrument/1':
      return parse(Instrument, value);
    case 'poet-module/1':
      return parse(QuestionModule, value);
    default:
      return null;
  }
}

/** Documents never change, so each is read once. */
const read = new WeakMap<Document, Definition | null>();

/** How many findings of each severity there are in all. */
export function countOf(checked: readonly CheckedDocument[]): Readonly<Record<Severity, number>> {
  const sum = (severity: Severity) => checked.reduce((total, { count }) => total + count[severity], 0);
  return { error: sum('error'), warning: sum('warning'), note: sum('note') };
}

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

function place({ text }: Document, findings: readonly Finding[]): readonly PlacedFinding[] {
  const rangeOf = rangeFinder(text);
  const first = [...findings].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity)).slice(0, mostPlaced);
  return first.map((finding) => ({ ...finding, range: rangeOf(finding) })).sort((one, other) => one.range.offset - other.range.offset);
}
