import type { Parsed } from '../../model/issue.ts';
import { childrenOf } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';
import { undoIndentation } from './undo-indentation.ts';

/** What an XLIFF says of itself, and its units. Nothing but the frame has been checked. */
export interface XliffFrame {
  readonly of: string;
  readonly language: string;
  /** What the export noted of the translation: `format`, `status`, `english`, and `schema` where it had one. */
  readonly noted: ReadonlyMap<string, string>;
  readonly units: readonly XmlElement[];
}

/** English, and English of a region: tools may put their own for ours. Easy Read is not what a definition is written in. */
const english = /^en(?:-Latn)?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/**
 * Looks at what stands around the units.
 * @returns the frame, or one issue: `not-xliff`, `other-version`, `other-source`, `no-target-language`, `several-files`.
 */
export function readFrame(root: XmlElement): Parsed<XliffFrame> {
  const [file, ...others] = childrenOf(root, 'file');
  if (root.name !== 'xliff') return refuse(root, 'not-xliff', notXliff(root));
  const version = root.attributes.get('version') ?? '';
  if (version !== '2.0' && version !== '2.1') {
    return refuse(root, 'other-version', `This is version "${version}" of XLIFF. Have the tool save it as 2.0 or 2.1.`);
  }
  const [from, language] = [root.attributes.get('srcLang') ?? '', root.attributes.get('trgLang') ?? ''];
  if (!english.test(from))
    return refuse(
      root,
      'other-source',
      `This is translated from "${from}". Expected srcLang="en", or English of a region, such as en-GB: definitions are in English.`,
    );
  if (language === '')
    return refuse(root, 'no-target-language', 'This does not say which language it is translated into. Write it into trgLang.');
  if (!file || others.length > 0) {
    return refuse(
      others[0] ?? root,
      'several-files',
      `There are ${others.length + (file ? 1 : 0)} <file> elements; POET reads one. Hand over one definition at once.`,
    );
  }
  const metas = childrenOf(file, 'mda:metadata').flatMap((one) => childrenOf(one, 'mda:metaGroup'));
  const own = metas.find(({ attributes }) => attributes.get('category') === 'poet');
  const noted = own ? childrenOf(own, 'mda:meta').map((meta) => [meta.attributes.get('type') ?? '', textOf(meta)] as const) : [];
  return { kind: 'ok', value: { of: file.attributes.get('original') ?? '', language, noted: new Map(noted), units: unitsIn(file) } };
}

function notXliff({ name }: XmlElement): string {
  if (name.endsWith('}xliff')) return `This is XLIFF of another kind, ${name}. Have the tool save it as XLIFF 2.0 or 2.1.`;
  return `This is <${name.replace('{}', '')}>, not XLIFF 2. Expected what poet xliff export writes.`;
}

/** Tools may put units into groups. What is not to be translated is not read. */
function unitsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.attributes.get('translate') === 'no') return [];
    if (child.name === 'unit') return [child];
    return child.name === 'group' ? unitsIn(child) : [];
  });
}

function textOf(element: XmlElement): string {
  return undoIndentation(element)
    .children.filter((child) => typeof child === 'string')
    .join('');
}

function refuse({ line }: XmlElement, code: string, message: string): Parsed<never> {
  return { kind: 'issues', issues: [{ path: '', code, message: `Line ${line}: ${message}` }] };
}
