import { parse, parseJson } from '@poet/core';
import type { Parsed } from '@poet/core';
import { Report } from '@poet/core/report.js';

/** The largest report that is read: bytes of UTF-8, levels of nesting, and values: several surveys of a hundred questions each, with their funnels. */
const reportLimits = { maxBytes: 16_777_216, maxDepth: 32, maxValues: 1_000_000 } as const;

/** Reads a report from JSON text. A file of its own, so that what checks it is fetched beside the report. */
export function readReportText(text: string): Parsed<Report> {
  const json = parseJson(text, reportLimits);
  return json.kind === 'issues' ? json : readReport(json.value);
}

/** Checks that a value is a report. */
export function readReport(value: unknown): Parsed<Report> {
  return parse(Report, value);
}
