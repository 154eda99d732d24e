import type { CheckedDocument, PlacedFinding } from './check-documents.ts';
import type { Paint } from './paint.ts';
import { sourceViewer } from './source-view.ts';
import type { SourceView } from './source-view.ts';
import { visible } from './visible.ts';

/** The most findings of one document that are shown. */
const most = 40;

/** What is printed of the findings of one document: where, what, and the line with a caret under it. */
export function findingLines({ document, findings, count }: CheckedDocument, { paint, isBrief }: { readonly paint: Paint; readonly isBrief: boolean }): readonly string[] {
  const view = sourceViewer(document.text);
  // Errors first come into the list when it is too long for all; the order of the file stays.
  const shown = new Set([...findings].sort(bySeverity).slice(0, most));
  const lines = findings.filter((finding) => shown.has(finding)).flatMap((finding) => linesFor(document.name, { finding, view, paint }));
  if (findings.length <= most) return lines;
  return [...lines, `${visible(document.name)}: and ${findings.length - most} more`, ''];
}

interface Shown {
  readonly finding: PlacedFinding;
  readonly view: ReturnType<typeof sourceViewer>;
  readonly paint: Paint;
}

function linesFor(name: string, { finding, view, paint }: Shown): readonly string[] {
  const { severity, code, message, range } = finding;
  const source = view(range);
  const head = `${paint.strong(`${visible(name)}:${source.line}:${source.column}`)} ${paint.severity(severity, severity)} ${paint.faint(code)}`;
  return [head, `  ${visible(message)}`, ...sourceLines(source, { severity, paint }), ''];
}

function sourceLines(
  { line, source, marks }: SourceView,
  { severity, paint }: Pick<Shown, 'paint'> & Pick<PlacedFinding, 'severity'>,
): string[] {
  if (source.trim() === '') return [];
  const number = String(line).padStart(5);
  return [`${paint.faint(`${number} |`)} ${source}`, `${paint.faint(`${' '.repeat(number.length)} |`)} ${paint.severity(severity, marks)}`];
}

const order = ['error', 'warning', 'note'];

function bySeverity(one: PlacedFinding, other: PlacedFinding): number {
  return order.indexOf(one.severity) - order.indexOf(other.severity);
}
