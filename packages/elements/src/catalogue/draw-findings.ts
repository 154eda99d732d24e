import type { Severity } from '@poet/core';
import { html } from 'lit';
import type { Sheet, SheetFinding } from './sheet.ts';

const named: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };
const severities = ['error', 'warning', 'note'] as const;

/** What the checks say of one thing; “Nothing to say” where that is nothing. */
export function drawFindings(findings: readonly SheetFinding[], { languages }: Sheet): unknown {
  if (findings.length === 0) return html`<p class="nothing">Nothing to say</p>`;
  const inLanguage = (tag: string) => languages.find((one) => one.tag === tag)?.englishName ?? tag;
  return html`<ul class="findings">
    ${findings.map(
      ({ severity, code, message, path, language }) =>
        html`<li class=${severity}>
          <p><strong>${named[severity]}</strong> <code>${code}</code>${language === null ? '' : html` · ${inLanguage(language)}`}</p>
          <p>${message}</p>
          <p class="path"><code>${path}</code></p>
        </li>`,
    )}
  </ul>`;
}

/** How many findings there are: `0 errors, 2 warnings, 1 note`. */
export function countInWords(findings: readonly SheetFinding[]): string {
  return severities
    .map((severity) => {
      const n = findings.filter((one) => one.severity === severity).length;
      return `${n} ${severity}${n === 1 ? '' : 's'}`;
    })
    .join(', ');
}
