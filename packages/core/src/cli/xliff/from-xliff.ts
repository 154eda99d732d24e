import { checkCharacters } from '../../model/check-characters.ts';
import { wordsAt } from '../../compose/translate.ts';
import type { Issue, Parsed } from '../../model/issue.ts';
import { sameWords } from '../../model/normal-words.ts';
import { parse } from '../../model/parse.ts';
import { pointer } from '../../model/pointer.ts';
import type { Words } from '../../model/text.ts';
import { Translation } from '../../model/translation.ts';
import { plainWords } from '../../model/words-in.ts';
import { interfaceId } from './describe-coverage.ts';
import { idOf } from './hand-over.ts';
import { isSameWork } from './import-place.ts';
import { readFrame } from './read-frame.ts';
import type { XliffFrame } from './read-frame.ts';
import { readUnit } from './read-unit.ts';
import type { ReadUnit } from './read-unit.ts';
import { readXml } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';
import { settleUnit } from './settle-unit.ts';
import type { SettledUnit, Settling } from './settle-unit.ts';

/** What came back, and the texts whose words were not taken. */
export interface XliffWork {
  readonly translation: Translation;
  /** Addresses where the English stands as if it were the translation, with a state of `initial`. */
  readonly copied: readonly string[];
  /** Addresses with new words in the state `initial`, that cannot be marked as unfinished. */
  readonly unfinished: readonly string[];
}

/**
 * Reads what `toXliff` wrote, with the words that translators have put in since. A text without words stays untranslated, and so does one
 * that says the English in the state `initial`. Words that were stale still are, until their state changes; new words whose state is
 * `initial` are stale too. The translation is `reviewed` when all its words are that are not stale.
 * @param existing the translation that lies where this one is to go. Where it is of the same thing into the same language, it says what words
 * were made from, whatever a tool has dropped.
 * @returns the translation, or every issue. Paths lead into the translation; messages begin with the line of the XML.
 */
export function fromXliff(text: string, existing: Translation | null = null): Parsed<XliffWork> {
  const xml = readXml(text);
  if (xml.kind === 'issues') return xml;
  const frame = readFrame(xml.value);
  if (frame.kind === 'issues') return frame;
  const { units: read, issues } = readUnits(frame.value.units);
  if (issues.length > 0) return { kind: 'issues', issues };
  const before = existing && isSameWork(existing, frame.value) ? existing : null;
  const hasDefinition = frame.value.noted.get('english') !== 'file' && idOf(frame.value.of) !== interfaceId;
  const settling = { before, hasDefinition };
  const units = read.map((unit) => settleUnit(unit, settling));
  const value = toTranslation(frame.value, units, settling);
  const characters = checkCharacters(value);
  const parsed = characters.length > 0 ? { kind: 'issues' as const, issues: characters } : parse(Translation, value);
  if (parsed.kind === 'issues') return { kind: 'issues', issues: parsed.issues.map((issue) => atLine(issue, units)) };
  const leftAs = (left: SettledUnit['left']) => units.filter((unit) => unit.left === left).map(nameOf);
  return { kind: 'ok', value: { translation: parsed.value, copied: leftAs('copied'), unfinished: leftAs('unfinished') } };
}

function nameOf({ address, isSpoken }: SettledUnit): string {
  return isSpoken ? `${address} (spoken)` : address;
}

function readUnits(elements: readonly XmlElement[]): { readonly units: readonly ReadUnit[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const units: ReadUnit[] = [];
  const seen = new Set<string>();
  for (const element of elements) {
    const id = element.attributes.get('id') ?? '';
    const add = (at: XmlElement, code: string, message: string) =>
      void issues.push({ path: pointer('texts', id), code, message: `Line ${at.line}: ${message}` });
    const unit = readUnit(element, (at, message) => add(at, 'unreadable', message));
    if (seen.has(id)) add(element, 'duplicate-id', `Another unit is called "${id}" already. Keep one of them.`);
    else if (unit) units.push(unit);
    seen.add(id);
  }
  return { units, issues };
}

/** Not a `Translation` before it has been parsed: what it is of, its language and its addresses may be anything. */
function toTranslation({ of, language, noted }: XliffFrame, units: readonly SettledUnit[], { before, hasDefinition }: Settling): object {
  const withWords = units.filter(({ target }) => target !== null);
  const written = withWords.filter(({ isSpoken }) => !isSpoken);
  const spoken = withWords.filter(({ isSpoken }) => isSpoken);
  const $schema = noted.get('schema') ?? before?.$schema;
  return {
    ...($schema === undefined ? {} : { $schema }),
    format: noted.get('format') ?? 'poet-translation/1',
    of,
    language,
    status: statusOf(withWords, noted.get('status') ?? before?.status),
    texts: Object.fromEntries(written.map(({ address, target }) => [address, target])),
    // Without a definition, the sources are the only list of what there is.
    sources: sourcesOf(hasDefinition ? withWords : units),
    ...(spoken.length > 0 ? { spoken: Object.fromEntries(spoken.map(({ address, target }) => [address, plainWords(target ?? '')])) } : {}),
    ...recordingsKept(before, written),
  };
}

/** XLIFF carries no recordings: those of the file stay, but for words that have changed, which they do not say. */
function recordingsKept(before: Translation | null, written: readonly SettledUnit[]): Pick<Translation, 'recordings'> {
  if (!before?.recordings) return {};
  const words = new Map(written.map(({ address, target }) => [address, target]));
  const isSaid = (address: string) => sameWords(words.get(address) ?? '', wordsAt(before.texts, address) ?? '');
  const kept = Object.entries(before.recordings).filter(([address]) => isSaid(address));
  return kept.length > 0 ? { recordings: Object.fromEntries(kept) } : {};
}

/** The English that the words of each address were made from: what is written decides, and stands before what is spoken. */
function sourcesOf(units: readonly SettledUnit[]): Readonly<Record<string, Words>> {
  const sources = new Map<string, Words>();
  for (const { address, was, source } of units) {
    if (!sources.has(address)) sources.set(address, was ?? source);
  }
  return Object.fromEntries([...sources].filter(([, source]) => source !== ''));
}

function statusOf(withWords: readonly SettledUnit[], before: string | undefined): string {
  // Stale words wait for the next version; new ones of which nobody has said that they are finished make this one a draft.
  const deciding = withWords.filter(({ was, candidate }) => was === null || (was === '' && candidate === null));
  if (deciding.length === 0) return before ?? 'draft';
  return deciding.every(({ isReviewed }) => isReviewed) ? 'reviewed' : 'draft';
}

function atLine(issue: Issue, units: readonly SettledUnit[]): Issue {
  const unit = units.find(({ address, isSpoken }) => {
    const path = pointer(isSpoken ? 'spoken' : 'texts', address);
    return issue.path === path || issue.path.startsWith(`${path}/`);
  });
  return unit ? { ...issue, message: `Line ${unit.line}: ${issue.message}` } : issue;
}
