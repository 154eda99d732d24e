import type { Issue, Parsed } from '@poet/core';
import type { Report } from '@poet/core/report.js';

/** A report as a page gives it: a value, or the address of one. */
export type ReportSource = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'url'; readonly url: string };

/** Loads a report, and checks that it is one. What does not come, or is none, is a list of issues like any other. */
export async function loadReport(source: ReportSource, signal: AbortSignal): Promise<Parsed<Report>> {
  try {
    const reading = import('./read-report.ts');
    if (source.kind === 'value') return (await reading).readReport(source.value);
    const [text, { readReportText }] = await Promise.all([fetchText(source.url, signal), reading]);
    return readReportText(text);
  } catch (error) {
    return { kind: 'issues', issues: [notLoaded(error)] };
  }
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

function notLoaded(error: unknown): Issue {
  const reason = error instanceof Error ? error.message : 'unknown reason';
  return { path: '', code: 'not-loaded', message: `The report could not be loaded: ${reason}.` };
}
