import { DOMParser, ParseError } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import type { Issue, Parsed } from '../../model/issue.ts';

/** An element of XLIFF: of the standard’s own, its plain name; of the modules, `mda:meta` and `mtc:match`; of others, `{namespace}name`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Counted from 1. */
  readonly line: number;
}

const prefixes: ReadonlyMap<string | null, string> = new Map([
  ['urn:oasis:names:tc:xliff:document:2.0', ''],
  ['urn:oasis:names:tc:xliff:metadata:2.0', 'mda:'],
  ['urn:oasis:names:tc:xliff:matches:2.0', 'mtc:'],
]);

/** UTF-16 code units, elements, levels. The largest instrument takes a fiftieth of it. */
const maxLength = 4_194_304;
const maxElements = 50_000;
const maxDepth = 64;

/**
 * The one place where XML is read, and `@xmldom/xmldom` enters. A document type is refused unread, so that no entity can be declared; a
 * text that is too large or too deep is refused before anything is built from it.
 * @returns the root element, or one issue: `too-large`, `too-deep`, `has-doctype`, `malformed-xml`.
 */
export function readXml(text: string): Parsed<XmlElement> {
  const refusal = refusalOf(text);
  if (refusal) return { kind: 'issues', issues: [refusal] };
  const problem: { message?: string } = {};
  const onError = (_level: string, message: string) => {
    problem.message ??= message;
    throw new Error(message);
  };
  try {
    // The parser’s own way would turn U+0085, U+2028 and U+2029 into line feeds, which only XML 1.1 does.
    const parser = new DOMParser({ onError, normalizeLineEndings: (raw) => raw.replaceAll(/\r\n?/g, '\n') });
    const { documentElement } = parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    return documentElement ? { kind: 'ok', value: toTree(documentElement) } : malformed('it has no root element', 1);
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'issues', issues: [tooDeep] };
    if (!(error instanceof ParseError)) throw error;
    return malformed(problem.message ?? error.message, lineOf(error));
  }
}

const tooDeep: Issue = { path: '', code: 'too-deep', message: `This XML is nested deeper than ${maxDepth} levels. No XLIFF of POET is.` };

function refusalOf(text: string): Issue | null {
  if (text.length > maxLength) return tooLarge(`is longer than ${maxLength} characters`);
  const doctype = text.indexOf('<!DOCTYPE');
  if (doctype >= 0) {
    const line = text.slice(0, doctype).split('\n').length;
    return {
      path: '',
      code: 'has-doctype',
      message: `Line ${line}: There is a <!DOCTYPE here, which can hide what a file says. XLIFF has none: take it out.`,
    };
  }
  const { elements, depth } = sizeOf(text);
  if (elements > maxElements) return tooLarge(`has more than ${maxElements} elements`);
  return depth > maxDepth ? tooDeep : null;
}

function tooLarge(what: string): Issue {
  return { path: '', code: 'too-large', message: `This ${what}. No XLIFF of POET is that large: hand over one definition at once.` };
}

/** How many tags open, and their deepest nesting. Right for XML; of anything else the parser makes sense, or none. */
function sizeOf(text: string): { readonly elements: number; readonly depth: number } {
  let elements = 0;
  let level = 0;
  let depth = 0;
  for (const [tag] of text.matchAll(/<[^\s!?<>](?:[^<>"']|"[^"]*"|'[^']*')*>/g)) {
    if (tag.startsWith('</')) level--;
    else {
      elements++;
      depth = Math.max(depth, level + 1);
      if (!tag.endsWith('/>')) level++;
    }
  }
  return { elements, depth };
}

function malformed(problem: string, line: number): Parsed<never> {
  const message = `Line ${line}: This is not well-formed XML: ${problem}. Have the tool that wrote it save it again.`;
  return { kind: 'issues', issues: [{ path: '', code: 'malformed-xml', message }] };
}

/** The parser counts from 0 until it has seen a tag, and hands its place on untyped. */
function lineOf({ locator }: ParseError): number {
  const place: unknown = locator;
  const line = typeof place === 'object' && place !== null && 'lineNumber' in place ? place.lineNumber : 0;
  return Math.max(1, typeof line === 'number' ? line : 0);
}

function toTree(from: Element): XmlElement {
  const attributes = [...from.attributes].map(({ nodeName, value }) => [nodeName, value] as const);
  const children: (XmlElement | string)[] = [];
  for (const child of from.childNodes) {
    if (isElement(child)) children.push(toTree(child));
    else if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE) children.push(child.nodeValue ?? '');
  }
  return { name: nameOf(from), attributes: new Map(attributes), children, line: Math.max(1, from.lineNumber ?? 0) };
}

function isElement(node: Element['childNodes'][number]): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function nameOf({ namespaceURI, localName, nodeName }: Element): string {
  return (prefixes.get(namespaceURI) ?? `{${namespaceURI ?? ''}}`) + (localName ?? nodeName);
}

/** The elements of one name that stand directly in another. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

/** The first of them. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}
