import type { Funnel, ReportQuestion } from '@poet/core/report.js';
import { html, nothing, svg } from 'lit';
import { reportMessages } from '../../messages/report-messages.ts';
import { placeName, questionName, reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import type { Figure } from './draw-figure.ts';
import { length } from './place-along.ts';

const height = 280;

/** Where a place lies among all authorities. It is a graph over two axes of numbers, which run the same way in every language. */
export function funnelFigure(question: ReportQuestion, drawing: Drawing): Figure | null {
  const { funnel } = question;
  if (!funnel) return null;
  const frame = {
    title: reportMessages.funnel(),
    table: {
      caption: `${questionName(question, drawing)}: ${reportMessages.funnel()}`,
      columns: columnsOf(),
      rows: rowsOf(funnel, drawing),
    },
  };
  if (funnel.kind === 'none') return { ...frame, summary: [reportMessages.noFigure(reasonWords(funnel))] };
  return { ...frame, summary: summaryOf(funnel, drawing), chart: drawFunnel(funnel, drawing) };
}

function summaryOf({ own, target }: Funnel, { report, numbers }: Drawing): string[] {
  const all = numbers.share(target);
  if (own === null) return [reportMessages.funnelSummary(placeName(report), reasonWords({ kind: 'none', reason: 'suppressed' }), all)];
  const figure = reportMessages.partOf(numbers.share(own.percent / 100), numbers.count(own.n));
  return [reportMessages.funnelSummary(placeName(report), figure, all), positionWords(own.position)];
}

function positionWords(position: NonNullable<Funnel['own']>['position']): string {
  switch (position) {
    case 'within':
      return reportMessages.within();
    case 'above-95':
      return reportMessages.above95();
    case 'below-95':
      return reportMessages.below95();
    case 'above-99.8':
      return reportMessages.above998();
    case 'below-99.8':
      return reportMessages.below998();
  }
}

/** Places on the plane: how many people along, which share up. */
interface Plane {
  readonly x: (n: number) => number;
  readonly y: (share: number) => number;
  readonly most: number;
}

function planeOf({ own, others, limits }: Funnel): Plane {
  const most = 1.05 * Math.max(1, ...[own, ...others].map((point) => point?.n ?? 0), ...limits.map(({ n }) => n));
  return { x: (n) => n / most, y: (share) => 1 - share, most };
}

function drawFunnel(funnel: Funnel, drawing: Drawing): unknown {
  const plane = planeOf(funnel);
  const { numbers } = drawing;
  return html`<div class="funnel">
      <p class="ups">${[1, 0.75, 0.5, 0.25, 0].map((share) => html`<span>${numbers.share(share)}</span>`)}</p>
      <svg class="plot plane" width="100%" height=${height}>
        ${[0, 0.25, 0.5, 0.75, 1].map((share) => svg`<line x2="100%" y1=${length(plane.y(share))} y2=${length(plane.y(share))} class="grid"></line>`)}
        ${drawLimits(funnel, plane)} ${funnel.others.map((point) => drawPoint(point, plane, 'other'))}
        ${funnel.own ? drawOwn(funnel.own, plane) : nothing}
      </svg>
      <p class="along">${reportMessages.peopleAlong()} →</p>
    </div>
    ${drawFunnelKey(drawing)}`;
}

function drawLimits({ limits, target }: Funnel, { x, y }: Plane): unknown {
  const line = (of: (limit: Funnel['limits'][number]) => number) =>
    limits.map((limit) => `${(100 * x(limit.n)).toFixed(2)},${(100 * y(of(limit))).toFixed(2)}`).join(' ');
  const lines = [
    { points: line(({ limits95 }) => limits95.upper), kind: 'limit-95' },
    { points: line(({ limits95 }) => limits95.lower), kind: 'limit-95' },
    { points: line(({ limits998 }) => limits998.upper), kind: 'limit-998' },
    { points: line(({ limits998 }) => limits998.lower), kind: 'limit-998' },
  ];
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      ${lines.map(({ points, kind }) => svg`<polyline points=${points} class=${kind} vector-effect="non-scaling-stroke"></polyline>`)}
    </svg>
    <line x2="100%" y1=${length(y(target))} y2=${length(y(target))} class="target"></line>`;
}

function drawPoint({ n, percent }: { n: number; percent: number }, { x, y }: Plane, kind: string): unknown {
  return svg`<circle cx=${length(x(n))} cy=${length(y(percent / 100))} r="4" class=${kind}></circle>`;
}

function drawOwn({ n, percent }: { n: number; percent: number }, { x, y }: Plane): unknown {
  return svg`<svg x=${length(x(n))} y=${length(y(percent / 100))} overflow="visible"><path d="M0 -9 L9 0 L0 9 L-9 0 Z" class="own-point"></path></svg>`;
}

function drawFunnelKey({ report, numbers }: Drawing): unknown {
  const swatch = (shape: unknown) => html`<svg class="swatch" width="26" height="18">${shape}</svg>`;
  const line = (kind: string) => swatch(svg`<line x1="1" x2="25" y1="9" y2="9" class=${kind}></line>`);
  return html`<ul class="key" role="presentation">
    <li>${swatch(svg`<path d="M13 1 L21 9 L13 17 L5 9 Z" class="own-point"></path>`)}${placeName(report)}</li>
    <li>${swatch(svg`<circle cx="13" cy="9" r="4" class="other"></circle>`)}${reportMessages.anotherAuthority()}</li>
    <li>${line('target')}${reportMessages.allTogether()}</li>
    <li>${line('limit-95')}${reportMessages.limits(numbers.share(0.95))}</li>
    <li>${line('limit-998')}${reportMessages.limits(numbers.published(99.8))}</li>
  </ul>`;
}

function columnsOf(): string[] {
  return [reportMessages.whose(), reportMessages.base(), reportMessages.percentage()];
}

function rowsOf(funnel: NonNullable<ReportQuestion['funnel']>, { report, numbers }: Drawing): unknown[][] {
  if (funnel.kind === 'none') return [[placeName(report), '–', reasonWords(funnel)]];
  const point = (name: string, { n, percent }: { n: number; percent: number }) => [name, numbers.count(n), numbers.published(percent)];
  const limit = (name: string, n: number, ends: { lower: number; upper: number }) => [
    ...[name, numbers.count(n)],
    reportMessages.range(numbers.share(ends.lower), numbers.share(ends.upper)),
  ];
  const [ninetyFive, nearlyAll] = [reportMessages.byChance(numbers.share(0.95)), reportMessages.byChance(numbers.published(99.8))];
  return [
    funnel.own ? point(placeName(report), funnel.own) : [placeName(report), '–', reasonWords({ kind: 'none', reason: 'suppressed' })],
    [reportMessages.allTogether(), '–', numbers.share(funnel.target)],
    ...funnel.others.map((other) => point(reportMessages.anotherAuthority(), other)),
    ...funnel.limits.map(({ n, limits95 }) => limit(ninetyFive, n, limits95)),
    ...funnel.limits.map(({ n, limits998 }) => limit(nearlyAll, n, limits998)),
  ];
}
