import type { CSSResult } from 'lit';
import { questionStyles } from '../questions/questions.styles.ts';
import { styles } from '../survey/poet-survey.styles.ts';
import { loadTheme } from '../theme/load-theme.ts';
import { tokens } from '../theme/tokens.ts';

/**
 * Which of the two is seen until the script has taken up the page: the first page where scripts run, otherwise the children of the element. A browser
 * that cannot say whether they run shows the children, which always work, and so does one in which the script has not come after ten seconds.
 */
const untilTakenUp = `
.survey { display: none; }
@media (scripting: enabled) {
  .survey { display: block; }
  slot:not([name]) { display: block; block-size: 0; overflow: hidden; visibility: hidden; }
  :host(:not(:defined)) .survey { animation: poet-gone 0s 10s forwards; }
  :host(:not(:defined)) slot:not([name]) { animation: poet-there 0s 10s forwards; }
}
@keyframes poet-gone { to { block-size: 0; overflow: hidden; visibility: hidden; } }
@keyframes poet-there { to { block-size: auto; overflow: visible; visibility: visible; } }
`;

/** The style sheet of a survey that a server drew, to be sent from an address of its own. `theme` as in the attribute. */
export async function servedStyles(theme = ''): Promise<string> {
  const themed = theme ? ((await loadTheme(theme)) ?? '') : '';
  return [tokens, styles, questionStyles].map((sheet: CSSResult) => sheet.cssText).join('\n') + themed + untilTakenUp;
}
