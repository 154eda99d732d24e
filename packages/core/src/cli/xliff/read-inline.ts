import { normalWords } from '../../model/normal-words.ts';
import type { Inline, Words } from '../../model/text.ts';
import { codeNames, valuePattern } from './inline-codes.ts';
import type { XmlElement } from './read-xml.ts';
import { undoIndentation } from './undo-indentation.ts';

/** Says what is wrong with an element. Reading goes on without it, so that every fault is found at once. */
export type Complain = (element: XmlElement, message: string) => void;

/** What the words of a unit are read with. */
export interface InlineReading {
  /** What codes carry, by the id of their `data`. */
  readonly data: ReadonlyMap<string, string>;
  readonly complain: Complain;
}

/** The words of a source or a target, in their normal form. */
export function readWords(element: XmlElement, reading: InlineReading): Words {
  return normalWords(withPairs(element.children).flatMap((child) => readChild(child, reading)));
}

/** What an `originalData` holds; nothing where there is none. */
export function readOriginalData(element: XmlElement | undefined, complain: Complain): ReadonlyMap<string, string> {
  const charactersIn = ({ children }: XmlElement) => children.map((child) => readCharacters(child, complain)).join('');
  const read = (data: XmlElement) => [data.attributes.get('id') ?? '', charactersIn(undoIndentation(data))] as const;
  return new Map((element?.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : [read(child)])));
}

type Child = XmlElement | string;

/** A start code and its end code as the `pc` that they are: tools may write either (XLIFF 2.0, Spanning Codes). */
function withPairs(children: readonly Child[]): readonly Child[] {
  const start = children.findIndex((child) => typeof child !== 'string' && child.name === 'sc');
  const opening = children[start];
  if (opening === undefined || typeof opening === 'string') return children;
  const id = opening.attributes.get('id');
  const end = children.findIndex((child) => typeof child !== 'string' && child.name === 'ec' && child.attributes.get('startRef') === id);
  if (end < start) return children;
  const attributes = new Map(opening.attributes).set('dataRefStart', opening.attributes.get('dataRef') ?? '');
  const pair = { ...opening, name: 'pc', attributes, children: children.slice(start + 1, end) };
  return [...children.slice(0, start), pair, ...withPairs(children.slice(end + 1))];
}

function readChild(child: Child, reading: InlineReading): readonly Inline[] {
  if (typeof child === 'string') return [child];
  switch (child.name) {
    case 'pc':
      return readPaired(child, reading);
    case 'ph':
      return readPlaceholder(child, reading);
    case 'cp':
      return [readCharacters(child, reading.complain)];
    case 'mrk':
      return child.children.flatMap((inside) => readChild(inside, reading));
    case 'sm':
    case 'em':
      return [];
    default:
      reading.complain(child, `There is <${child.name}> among the words. Expected text, <pc> or <ph>: have the tool keep codes in pairs.`);
      return [];
  }
}

function readPaired(code: XmlElement, reading: InlineReading): readonly Inline[] {
  const words = readWords(code, reading);
  const subType = code.attributes.get('subType');
  if (subType === codeNames.strong.subType) return [{ strong: words }];
  if (subType === codeNames.emphasis.subType) return [{ emphasis: words }];
  if (code.attributes.get('type') === codeNames.link.type) return [{ link: carriedBy(code, 'dataRefStart', reading), words }];
  reading.complain(
    code,
    'This <pc> is neither bold (subType xlf:b), italic (xlf:i) nor a link (type link). Take it out, and keep its words.',
  );
  return [];
}

function readPlaceholder(code: XmlElement, reading: InlineReading): readonly Inline[] {
  const subType = code.attributes.get('subType');
  if (subType === codeNames.break.subType) return [{ break: true }];
  if (subType === codeNames.value.subType) {
    const value = carriedBy(code, 'dataRef', reading);
    if (valuePattern.test(value)) return [value];
  }
  reading.complain(code, 'This <ph> is neither a line break (subType xlf:lb) nor a value such as {0} (xlf:var). Take it out.');
  return [];
}

function carriedBy(code: XmlElement, attribute: string, { data, complain }: InlineReading): string {
  const carried = data.get(code.attributes.get(attribute) ?? '');
  if (carried === undefined)
    complain(code, `This <${code.name}> has no ${attribute} that names a <data> of its unit. Copy the code from the source.`);
  return carried ?? '';
}

function readCharacters(child: Child, complain: Complain): string {
  if (typeof child === 'string') return child;
  const code = Number.parseInt(child.attributes.get('hex') ?? '', 16);
  if (child.name === 'cp' && code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  complain(child, `This <${child.name}> is no character. Expected <cp hex="…"/>.`);
  return '';
}
