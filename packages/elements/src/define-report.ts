import { PoetReport } from './report/poet-report.ts';

/** Registers `<poet-report>` once, however often it is loaded, and nothing where there is no registry. It needs nothing of `<poet-survey>`. */
const registry = typeof window === 'undefined' ? undefined : window.customElements;
if (registry && !registry.get('poet-report')) registry.define('poet-report', PoetReport);

declare global {
  interface HTMLElementTagNameMap {
    'poet-report': PoetReport;
  }
}
