import { html } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import type { Drawing } from './drawing.ts';

/** Draws by which rules the figures were made, in plain words. */
export function drawMethod({ report: { rules }, numbers }: Drawing): unknown {
  const notes = [
    reportMessages.methodShares(),
    reportMessages.methodMinimum(numbers.count(rules.minimum)),
    reportMessages.methodInterval(),
    reportMessages.methodDifference(),
    reportMessages.methodCompare(numbers.count(rules.compareFrom)),
    reportMessages.methodCare(numbers.count(rules.careBelow)),
    reportMessages.methodChance(numbers.share(rules.q)),
    reportMessages.methodMany(),
    reportMessages.methodReached(numbers.share(rules.threshold / 100)),
    ...(rules.rounded ? [reportMessages.methodRounded()] : []),
    reportMessages.methodAuthorities(numbers.count(rules.authorities), numbers.share(rules.largestShare)),
  ];
  return html`<ul class="notes">
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ul>`;
}
