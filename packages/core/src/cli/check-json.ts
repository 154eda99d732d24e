import type { DefinitionSummary } from '../compose/check/describe-definition.ts';
import type { CheckedDocument } from './check-documents.ts';
import { countOf } from './check-documents.ts';
import { sourceViewer } from './source-view.ts';

/** What `poet check --json` prints: every finding with its place, and the figures of each definition. */
export function checkJson(checked: readonly CheckedDocument[], summaries: ReadonlyMap<CheckedDocument, DefinitionSummary>): string {
  const files = checked.map((one) => {
    const view = sourceViewer(one.document.text);
    const findings = one.findings.map(({ range, severity, path, code, message }) => {
      const { line, column } = view(range);
      return { severity, path, code, message, line, column };
    });
    return { name: one.document.name, findings, count: one.count, summary: summaries.get(one) ?? null };
  });
  const { error, warning, note } = countOf(checked);
  return JSON.stringify({ files, errors: error, warnings: warning, notes: note }, null, 2);
}
