import { noViolations } from '../../test/accessibility.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeReports } from '../../test/report-harness.ts';
import { reportStates } from '../../test/report-states.ts';

const themes = ['', 'govuk', 'nhs', 'high-contrast'] as const;
const widths = [320, 1280] as const;
const languages = ['en', 'ar'] as const;

/** What a report is looked at in; the grid looks at every state in all of them. */
const all = themes.flatMap((theme) => widths.flatMap((width) => languages.map((lang) => ({ theme, width, lang }))));
const few = all.filter(({ theme, width, lang }) => theme === '' && (width === 320) === (lang === 'ar'));

afterEach(closeReports);

/** A part of the page that is so many pixels wide, without an inline style. */
function place(width: number): HTMLElement {
  const made = document.createElement('main');
  made.className = `wide-${width}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.wide-${width} { width: ${width}px; }`);
  document.adoptedStyleSheets = [sheet];
  document.body.append(made);
  return made;
}

describe('nobody is kept out of a report', () => {
  for (const [name, reach] of Object.entries(reportStates)) {
    for (const { theme, width, lang } of name === 'a report of a term' ? all : few) {
      it(`${name}, ${theme || 'no theme'}, ${width} px, ${lang}`, async () => {
        const within = place(width);
        const report = await reach(within);
        Object.assign(report.element, { theme, lang });
        await report.drawn();
        await noViolations(within, name);
        within.remove();
      });
    }
  }
});
