import type { Severity } from '../model/finding.ts';
import type { CheckedDocument, PlacedFinding } from './check-documents.ts';
import type { Paint } from './paint.ts';
import { sourceViewer } from './source-view.ts';
import type { SourceView } from './source-view.ts';
import { visible } from './visible.ts';

/** The most findings of one document that are shown. */
const most = 40;

/** What stands in front of a line of the file, for files of up to 99,999 lines. */
const margin = '12345 | ';

/** Below this nothing could be seen of a line. */
const narrowest = 20;

/** How findings are printed, and which: in the order in which they matter. */
export interface Printing {
  readonly paint: Paint;
  readonly severities: readonly Severity[];
  /** The columns of the terminal. Left out, lines may be as long as `sourceViewer` makes them. */
  readonly columns?: number | undefined;
}

/** What is printed of the findings of one document: where, what, and the line with a caret under it. */
export function findingLines({ document, findings, count }: CheckedDocument, { paint, severities, columns }: Printing): readonly string[] {
  const view = sourceViewer(document.text, Math.max(narrowest, (columns ?? Infinity) - margin.length));
  const wanted = findings.filter(({ severity }) => severities.includes(severity));
  // When there are too many, errors are shown before the rest; the order of the file stays.
  const byWeight = [...wanted].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  const shown = new Set(byWeight.slice(0, most));
  const lines = wanted.filter((finding) => shown.has(finding)).flatMap((finding) => linesFor(document.name, { finding, view, paint }));
  const more = severities.reduce((total, severity) => total + count[severity], 0) - shown.size;
  return more > 0 ? [...lines, `${visible(document.name)}: and ${more} more`, ''] : lines;
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
