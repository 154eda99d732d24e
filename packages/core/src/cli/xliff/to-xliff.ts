import type { Definition } from '../../compose/parts-of.ts';
import { directionOf } from '../../model/direction-of.ts';
import { isEasyRead } from '../../model/easy-read.ts';
import type { Translation } from '../../model/translation.ts';
import { writeCharacters, writePair } from './write-inline.ts';
import { element, escapeNote, tag } from './xml-text.ts';
import { candidateOrigin, xliffUnits } from './xliff-units.ts';
import type { XliffUnit } from './xliff-units.ts';

/** What may be asked of a hand-over. */
export interface XliffOptions {
  /** Gives every text a place for what a voice says, and not only those that have it. */
  readonly withSpoken?: boolean;
}

/**
 * Writes a translation, and what it lacks, as XLIFF 2.0 (OASIS, 2014), which tools for 2.1 read too. One file, one unit for each text. A state of
 * `initial` means that something is to do. Words made from English that has changed stand as a translation candidate too (`mtc:match`), with
 * the English that they were made from: so a reader can tell whether a translator has been there.
 * @param definition `null` for words that have none, such as those of the interface: then the translation’s own sources are the English.
 * @returns XML, the same for the same arguments, ending with a line break.
 */
export function toXliff(translation: Translation, definition: Definition | null, options: XliffOptions = {}): string {
  const { language, of } = translation;
  const units = xliffUnits(translation, definition, options.withSpoken);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('xliff', { ...namespaces, version: '2.0', srcLang: 'en', trgLang: language }),
    // A text that became two segments would be two texts: nothing says how to join them.
    tag('file', {
      id: of.replaceAll(/[/@]/g, '_'),
      original: of,
      canResegment: 'no',
      trgDir: directionOf(language) === 'rtl' ? 'rtl' : undefined,
      'xml:space': 'preserve',
    }),
    ...metadata(translation, definition !== null),
    ...notes([{ category: 'how', note: howNote(language) }]),
    ...units.flatMap(unitLines),
    '</file>',
    '</xliff>',
  ];
  return indent(lines);
}

const namespaces = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
  'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
};

function metadata({ $schema, format, status }: Translation, hasDefinition: boolean): string[] {
  const kept = { format, status, english: hasDefinition ? 'definition' : 'file', ...($schema === undefined ? {} : { schema: $schema }) };
  const lines = Object.entries(kept).map(([type, value]) => element('mda:meta', escapeNote(value), { type }));
  return [tag('mda:metadata'), tag('mda:metaGroup', { category: 'poet' }), ...lines, '</mda:metaGroup>', '</mda:metadata>'];
}

function howNote(language: string): string {
  const easy = isEasyRead(language) ? ' Easy Read: at most 12 words a sentence, one idea each, hard words explained.' : '';
  return `Write each target in ${language}, for the people that its note names. Keep the codes: bold, links, {0}. Set the state to translated; to reviewed once somebody else has read it.${easy}`;
}

function notes(all: readonly { readonly category: string; readonly note: string }[]): string[] {
  if (all.length === 0) return [];
  return [tag('notes'), ...all.map(({ category, note }) => element('note', escapeNote(note), { category })), '</notes>'];
}

/** What the match of a unit refers to. */
const segment = 's';

function unitLines(unit: XliffUnit): string[] {
  const pair = writePair(unit.source, unit.target);
  return [
    tag('unit', { id: unit.id }),
    ...matchLines(unit),
    ...notes(unit.notes),
    ...originalData(pair.data),
    tag('segment', { id: segment, state: unit.state }),
    element('source', pair.source),
    ...(pair.target === null ? [] : [element('target', pair.target)]),
    '</segment>',
    '</unit>',
  ];
}

function matchLines({ was, target }: XliffUnit): string[] {
  if (was === null || target === null) return [];
  const pair = writePair(was, target);
  return [
    tag('mtc:matches'),
    tag('mtc:match', { ref: `#${segment}`, type: 'tm', origin: candidateOrigin }),
    ...originalData(pair.data),
    element('source', pair.source),
    element('target', pair.target ?? ''),
    '</mtc:match>',
    '</mtc:matches>',
  ];
}

function originalData(data: readonly (readonly [id: string, carries: string])[]): string[] {
  if (data.length === 0) return [];
  return [tag('originalData'), ...data.map(([id, carries]) => element('data', writeCharacters(carries), { id })), '</originalData>'];
}

/** Each line is a start tag, an end tag, or an element that is whole. */
function indent(lines: readonly string[]): string {
  let level = 0;
  const indented = lines.map((line) => {
    if (line.startsWith('</')) level--;
    const written = '  '.repeat(level) + line;
    if (!line.includes('</') && !line.endsWith('/>') && !line.startsWith('<?')) level++;
    return written;
  });
  return `${indented.join('\n')}\n`;
}
