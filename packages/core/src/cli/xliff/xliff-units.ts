import { wordsAt } from '../../compose/translate.ts';
import type { Definition } from '../../compose/parts-of.ts';
import { normalWords } from '../../model/normal-words.ts';
import type { Words } from '../../model/text.ts';
import { textsOf } from '../../model/texts-of.ts';
import type { Translation } from '../../model/translation.ts';
import { plainWords } from '../../model/words-in.ts';
import { placeNotes } from './place-notes.ts';
import { neededCoverage } from './needed-coverage.ts';

/** One text as a translator gets it. */
export interface XliffUnit {
  /** The address; for what a voice says, with {@link spokenEnding} behind it. */
  readonly id: string;
  /** The English as it is now; empty for words that were added. */
  readonly source: Words;
  /** `null` where there are no words yet. */
  readonly target: Words | null;
  readonly state: 'initial' | 'translated' | 'reviewed';
  /** The English that the words were made from, where it has changed since. */
  readonly was: Words | null;
  /** For the translator, in English. */
  readonly notes: readonly UnitNote[];
}

/** Where a text stands, what has become of it, or what a voice is for. */
export interface UnitNote {
  readonly category: 'place' | 'change' | 'spoken';
  readonly note: string;
}

/** Who put a translation candidate there: POET, for words made from English that has changed since. */
export const candidateOrigin = 'poet';

/** What stands behind an address in the id of a unit for a voice. No address ends so. */
export const spokenEnding = '..spoken';

/**
 * Every text of a translation and of what it translates: in the translation’s order, and what it lacks where the definition has it.
 * @param withSpoken gives every text a place for what a voice says, and not only those that have it.
 */
export function xliffUnits(translation: Translation, definition: Definition | null, withSpoken = false): readonly XliffUnit[] {
  const desk = deskOf(translation, definition);
  const { texts, spoken = {} } = translation;
  const isWritten = (address: string) => Object.hasOwn(texts, address) || desk.missing.has(address);
  const isSpoken = (address: string) => (withSpoken && isWritten(address)) || Object.hasOwn(spoken, address);
  return inOrder(Object.keys(texts), [...desk.english.keys(), ...Object.keys(spoken)]).flatMap((address) => [
    ...(isWritten(address) ? [writtenUnit(address, desk)] : []),
    ...(isSpoken(address) ? [spokenUnit(address, desk)] : []),
  ]);
}

/** What is looked up for each unit. */
interface Desk {
  readonly translation: Translation;
  readonly english: ReadonlyMap<string, Words>;
  readonly places: ReadonlyMap<string, string>;
  readonly missing: ReadonlySet<string>;
  readonly stale: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
}

function deskOf(translation: Translation, definition: Definition | null): Desk {
  const { missing, stale, unknown } = neededCoverage(definition, translation);
  return {
    translation,
    english: new Map(
      definition
        ? textsOf(definition).map(({ address, text }) => [address, text['en'] ?? ''] as const)
        : Object.entries(translation.sources ?? {}),
    ),
    places: definition ? placeNotes(definition) : new Map<string, string>(),
    missing: new Set(missing),
    stale: new Set(stale),
    unknown: new Set(unknown),
  };
}

/** The first list, and what only the second has, each behind what it stands behind there. */
function inOrder(own: readonly string[], all: readonly string[]): readonly string[] {
  const isOwn = new Set(own);
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const address of new Set(all)) {
    if (isOwn.has(address)) last = address;
    else behind.set(last, [...(behind.get(last) ?? []), address]);
  }
  return [null, ...own].flatMap((address) => [...(address === null ? [] : [address]), ...(behind.get(address) ?? [])]);
}

function writtenUnit(address: string, desk: Desk): XliffUnit {
  const { texts, sources = {} } = desk.translation;
  const target = wordsAt(texts, address) ?? null;
  const was = desk.stale.has(address) ? normalWords(wordsAt(sources, address) ?? '') : null;
  const place = desk.places.get(address);
  const change = changeNote(address, was, desk);
  return {
    id: address,
    source: sourceOf(address, desk),
    target: target === null ? null : normalWords(target),
    state: target === null || was !== null ? 'initial' : doneState(desk),
    was,
    notes: [
      ...(place === undefined ? [] : [{ category: 'place' as const, note: place }]),
      ...(change === null ? [] : [{ category: 'change' as const, note: change }]),
    ],
  };
}

function spokenUnit(address: string, desk: Desk): XliffUnit {
  const { spoken = {} } = desk.translation;
  const target = wordsAt(spoken, address) ?? null;
  return {
    id: address + spokenEnding,
    source: sourceOf(address, desk),
    target,
    state: target === null ? 'initial' : doneState(desk),
    was: null,
    notes: [
      {
        category: 'spoken',
        note: 'What a voice says instead of the words, where their spelling would mislead it. Leave it empty where they can be read out as they are.',
      },
    ],
  };
}

function sourceOf(address: string, { english, unknown, translation }: Desk): Words {
  const source = unknown.has(address) ? wordsAt(translation.sources ?? {}, address) : english.get(address);
  return normalWords(source ?? '');
}

function doneState({ translation }: Desk): XliffUnit['state'] {
  return translation.status === 'draft' ? 'translated' : 'reviewed';
}

function changeNote(address: string, was: Words | null, { english, unknown }: Desk): string | null {
  if (unknown.has(address)) return 'There is no such text any more. Nobody reads these words; leave them as they are.';
  if (was === '')
    return 'Nobody has said which English these words were made from: there was none, or they are not finished. Make them fit, then set the state to translated.';
  if (was !== null) return `The English has changed. It was: “${plainWords(was)}”. Make the words fit, then set the state to translated.`;
  return english.has(address) ? null : 'These words were added: the English has none here.';
}
