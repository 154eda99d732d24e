import type { ExportSelection, StoredSubmission } from '../store/submission-pages.ts';

/** One string for each page: a line of JSON for each submission, `{"receivedOn", "state", "link", "submission"}`. */
export async function* exportLines(pages: AsyncIterable<readonly StoredSubmission[]>): AsyncGenerator<string, void> {
  for await (const page of pages) yield page.map((stored) => `${lineOf(stored)}\n`).join('');
}

/**
 * The submission stands in its line as it came, to the character, but for line breaks: JSON has them only between its parts, where they mean nothing.
 * `link` is there in linked mode only.
 */
function lineOf({ body, state, receivedOn, link }: StoredSubmission): string {
  const around = JSON.stringify({ receivedOn, state, ...(link !== null && { link }) });
  return `${around.slice(0, -1)},"submission":${body.replace(/[\r\n]+/g, ' ')}}`;
}

/** What an export was about, for the audit log. */
export function aboutExport({ authority, survey, from, to }: ExportSelection): string {
  const period = from === null && to === null ? 'all days' : `${from ?? 'the first day'} to ${to ?? 'today'}`;
  return `${survey}, authority ${authority}, ${period}`;
}
