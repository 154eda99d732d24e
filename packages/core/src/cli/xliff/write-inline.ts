import type { Inline, Words } from '../../model/text.ts';
import { codeNames, codeOf, valuePattern } from './inline-codes.ts';
import type { InlineCode } from './inline-codes.ts';
import { element, escapeText, notInXml } from './xml-text.ts';

/** A source and its target as the content of their elements, and what their codes carry, by `data` id. */
export interface WrittenPair {
  readonly source: string;
  /** `null` where there are no words yet. */
  readonly target: string | null;
  readonly data: readonly (readonly [id: string, carries: string])[];
}

/** Writes words and their translation. A code of the target has the id of the source’s code that it stands for, and a new one where there is none. */
export function writePair(source: Words, target: Words | null): WrittenPair {
  const data = new Map<string, string>();
  const codes: (InlineCode & { readonly id: string })[] = [];
  const dataId = (carries: string) => data.get(carries) ?? (data.set(carries, `d${data.size + 1}`), `d${data.size}`);
  const write = (words: Words, idOf: (code: InlineCode) => string) => writeWords(words, { idOf, dataId });
  const newId = (code: InlineCode) => {
    const id = String(codes.length + 1);
    codes.push({ ...code, id });
    return id;
  };
  const writtenSource = write(source, newId);
  const unused = [...codes];
  const pairedId = (code: InlineCode) => {
    const index = unused.findIndex(({ kind, carries }) => kind === code.kind && carries === code.carries);
    return unused.splice(index, index < 0 ? 0 : 1)[0]?.id ?? newId(code);
  };
  const writtenTarget = target === null ? null : write(target, pairedId);
  return {
    source: keepEnds(writtenSource),
    target: writtenTarget === null ? null : keepEnds(writtenTarget),
    data: [...data].map(([carries, id]) => [id, carries] as const),
  };
}

/** White space at either end as `<cp/>`: a tool that puts words on lines of their own could not be told from it. */
function keepEnds(written: string): string {
  return written.replaceAll(/^[ \t\n]+|[ \t\n]+$/g, (ends) => [...ends].map((one) => `<cp hex="${hexOf(one)}"/>`).join(''));
}

interface Ids {
  readonly idOf: (code: InlineCode) => string;
  readonly dataId: (carries: string) => string;
}

function writeWords(words: Words, ids: Ids): string {
  return typeof words === 'string' ? writePlain(words, ids) : words.map((piece) => writePiece(piece, ids)).join('');
}

function writePiece(piece: Inline, ids: Ids): string {
  if (typeof piece === 'string') return writePlain(piece, ids);
  const { code, words } = codeOf(piece);
  return writeCode(code, words, ids);
}

function writeCode(code: InlineCode, words: Words | null, ids: Ids): string {
  const { element: name, type, subType } = codeNames[code.kind];
  const id = ids.idOf(code);
  const ref = code.carries === '' ? undefined : ids.dataId(code.carries);
  if (name === 'pc') return element(name, writeWords(words ?? '', ids), { id, type, subType, dataRefStart: ref });
  // A value that is left out of the translation would be missing from what the person reads.
  const value = code.kind === 'value' ? { canDelete: 'no', disp: code.carries } : {};
  return element(name, '', { id, type, subType, ...value, dataRef: ref });
}

function writePlain(text: string, ids: Ids): string {
  const pieces = text.split(new RegExp(`(${valuePattern.source})`));
  return pieces
    .map((piece, i) => (i % 2 === 1 ? writeCode({ kind: 'value', carries: piece }, null, ids) : writeCharacters(piece)))
    .join('');
}

/** Text, with `<cp/>` for each character that XML cannot hold. */
export function writeCharacters(text: string): string {
  const pieces = text.split(new RegExp(`(${notInXml.source})`, 'u'));
  return pieces.map((piece, i) => (i % 2 === 1 ? `<cp hex="${hexOf(piece)}"/>` : escapeText(piece))).join('');
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
