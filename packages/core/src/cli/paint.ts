import { styleText } from 'node:util';
import type { Severity } from '../model/finding.ts';

/** Colours text, where there are colours. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** Paint for a terminal. Nothing is said by colour alone. */
export function paintFor(hasColour: boolean): Paint {
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    // Whether there are colours is known already; Node would look at standard output, which may be another place.
    hasColour ? styleText(format, text, { validateStream: false }) : text;
  return { severity: (severity, text) => style(colours[severity])(text), strong: style('bold'), faint: style('dim') };
}
