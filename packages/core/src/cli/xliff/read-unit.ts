import type { Words } from '../../model/text.ts';
import { plainWords } from '../../model/words-in.ts';
import { readOriginalData, readWords } from './read-inline.ts';
import type { Complain } from './read-inline.ts';
import { childOf, childrenOf } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';
import { isIndented, undoIndentation } from './undo-indentation.ts';
import { candidateOrigin, spokenEnding } from './xliff-units.ts';

/** What a unit says once it has come back. */
export interface ReadUnit {
  readonly address: string;
  /** Whether it is what a voice says. */
  readonly isSpoken: boolean;
  readonly source: Words;
  /** `null` where there are no words. */
  readonly target: Words | null;
  /** Whether something is to do, as far as the state says. */
  readonly isInitial: boolean;
  readonly isReviewed: boolean;
  /** What POET put beside words made from English that has changed: that English, and the words; `null` where there is nothing, or nothing left. */
  readonly candidate: ReadPair | null;
  readonly line: number;
}

/** A state that the standard does not have says no more than none. */
const doneStates: ReadonlySet<string> = new Set(['translated', 'reviewed', 'final']);

/** Reads one unit; `null` when it lacks its source. */
export function readUnit(unit: XmlElement, complain: Complain): ReadUnit | null {
  const segments = [...childrenOf(unit, 'segment'), ...childrenOf(unit, 'ignorable')];
  const [segment] = segments;
  const pair = segment && readPair(segment, unit, complain);
  if (segments.length > 1) complain(unit, `This unit has ${segments.length} segments; POET reads one. Have the tool join them again.`);
  if (!segment || !pair) {
    complain(unit, 'This unit has no source. Export the file again, or have the tool keep it.');
    return null;
  }
  const id = unit.attributes.get('id') ?? '';
  const isSpoken = id.endsWith(spokenEnding);
  const state = segment.attributes.get('state') ?? 'initial';
  return {
    address: isSpoken ? id.slice(0, -spokenEnding.length) : id,
    isSpoken,
    ...pair,
    isInitial: !doneStates.has(state),
    isReviewed: state === 'reviewed' || state === 'final',
    candidate: candidateOf(unit, complain),
    line: unit.line,
  };
}

/** The words of a source and a target. */
export interface ReadPair {
  readonly source: Words;
  readonly target: Words | null;
}

/** The source and the target in `element`, whose codes carry what the data of `unit` says. */
function readPair(element: XmlElement, unit: XmlElement, complain: Complain): ReadPair | null {
  const reading = { data: readOriginalData(childOf(unit, 'originalData'), complain), complain };
  const source = childOf(element, 'source');
  const target = childOf(element, 'target');
  if (!source) return null;
  const isEmpty = source.children.every((child) => typeof child === 'string' && /^[ \t\n]*$/.test(child));
  // A tool that has put the words of the target on a line of their own has done so with those of the source.
  const wordsOf = (one: XmlElement) => readWords(isEmpty || isIndented(source) ? undoIndentation(one) : one, reading);
  const read = { source: isEmpty ? '' : wordsOf(source), target: target ? wordsOf(target) : '' };
  return { ...read, target: plainWords(read.target).trim() === '' ? null : read.target };
}

/** What POET itself put there as a candidate; tools may have added their own. */
function candidateOf(unit: XmlElement, complain: Complain): ReadPair | null {
  const matches = childrenOf(unit, 'mtc:matches').flatMap((element) => childrenOf(element, 'mtc:match'));
  const own = matches.find(({ attributes }) => attributes.get('origin') === candidateOrigin);
  return own ? readPair(own, own, complain) : null;
}
