import { visit } from 'jsonc-parser';
import type { Finding } from '../model/finding.ts';
import { definitionLimits } from '../model/limits.ts';
import { parseJson } from '../model/parse-json.ts';
import { pointer } from '../model/pointer.ts';
import { firstFault } from './source-range.ts';

/** A text that was read: a file, or something that POET ships, which has no file of its own. */
export interface Document {
  /** As it is named to people: the file’s path as they gave it, or `poet/parent-carer/ehcp@1.0.0`. */
  readonly name: string;
  readonly text: string;
  /** What the JSON says; `undefined` when it cannot be read. */
  readonly value: unknown;
  /** Why it cannot be read, or what JSON lets pass in silence. */
  readonly findings: readonly Finding[];
}

/** Reads a text as JSON of the size that a definition may have. */
export function readDocument(name: string, source: string): Document {
  const text = source.replace(/^\uFEFF/, '');
  const parsed = parseJson(text, definitionLimits);
  if (parsed.kind === 'ok') return { name, text, value: parsed.value, findings: duplicateKeys(text) };
  const findings = parsed.issues.map((issue): Finding => ({ ...issue, severity: 'error', message: explain(issue, text) }));
  return { name, text, value: undefined, findings };
}

/** What a JSON value says it is, under `format`; `undefined` when it says nothing. */
export function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}

/** The engine’s own words differ from version to version, and say less. */
function explain({ code, message }: { readonly code: string; readonly message: string }, text: string): string {
  if (text.trim() === '') return 'The file is empty. Expected JSON that begins with {, with "format" in it.';
  const fault = code === 'malformed-json' ? firstFault(text) : null;
  return fault ? `This is not JSON: ${fault.reason}.` : message;
}

/** A name that stands twice in one object: `JSON.parse` takes the last one and says nothing. */
function duplicateKeys(text: string): Finding[] {
  const findings: Finding[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (...property) => {
      const [name, , , , , pathTo] = property;
      if (open.at(-1)?.has(name)) findings.push(duplicateKey(name, pointer(...pathTo(), name)));
      open.at(-1)?.add(name);
    },
  });
  return findings;
}

function duplicateKey(name: string, path: string): Finding {
  const message = `"${name}" stands here twice; only the last one counts. Take one of them out.`;
  return { severity: 'error', path, code: 'duplicate-key', message };
}
