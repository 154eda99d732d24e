import type { Report, ReportPart } from '@poet/core/report.js';
import '../src/define-report.ts';
import type { PoetReport } from '../src/report/poet-report.ts';
import { words } from './survey-harness.ts';

/** Where the example reports are, by the name of their file. */
export const exampleAddresses = {
  annual: new URL('../../../examples/reports/annual-report-302-201516.json', import.meta.url).href,
  autumn: new URL('../../../examples/reports/autumn-summary-302-201617.json', import.meta.url).href,
  london: new URL('../../../examples/reports/annual-report-london-201516.json', import.meta.url).href,
  /** JSON that is no report. */
  none: new URL('../../../examples/definitions/parking.json', import.meta.url).href,
} as const;

/** An example report as its file has it. */
export async function exampleReport(name: keyof typeof exampleAddresses): Promise<Report> {
  const response = await fetch(exampleAddresses[name]);
  return (await response.json()) as Report;
}

/** Questions that have every state between them: higher, lower, in line, few people, a funnel, options, published figures, hidden. */
const telling = [
  ...['age', 'process-partnership', 'process-time', 'support-dignity', 'support-choice', 'support-amount'],
  ...['budget-ease', 'budget-decide', 'outcome-friendships', 'outcome-health'],
];

/** The same report with few questions, so that it is soon looked at. */
export function shortened(report: Report, kept: readonly string[] = telling): Report {
  const isKept = ({ question }: { readonly question: string }) => kept.includes(question);
  return {
    ...report,
    parts: report.parts
      .slice(0, 2)
      .map((part): ReportPart => ({ ...part, questions: part.questions.filter(({ result }) => isKept(result)) })),
    concepts: report.concepts.slice(0, 4),
    strengths: report.strengths.filter(isKept),
    concerns: report.concerns.filter(isKept),
  };
}

/** The report of a term, of which three are made by shifting the counts: only for what draws terms. INVENTED. */
export function termsBefore(report: Report): Report[] {
  return (['autumn', 'spring', 'summer'] as const).map((term, i) => ({
    ...report,
    period: { kind: 'term', year: '201516', term, from: '2015-09-01', to: '2015-12-31' },
    parts: report.parts.map((part) => ({
      ...part,
      questions: part.questions.map((question) => {
        const { positive } = question.result;
        if (positive?.kind !== 'share') return question;
        const moved = Math.max(0, positive.count - 4 * (3 - i));
        return {
          ...question,
          result: {
            ...question.result,
            positive: { ...positive, count: moved, lower: 0.9 * (moved / positive.n), upper: Math.min(1, 1.1 * (moved / positive.n)) },
          },
        };
      }),
    })),
  }));
}

type Given = Partial<Pick<PoetReport, 'report' | 'earlier' | 'src' | 'lang' | 'theme' | 'headingLevel'>>;

/** Where a report stands, and what stands in it. */
interface Around {
  readonly within?: HTMLElement;
  readonly fallback?: string;
}

/** Puts a report on the page and waits until it is there, or has said why it cannot be. */
export async function openReport(given: Given, { within = document.body, fallback = '' }: Around = {}): Promise<ReportHarness> {
  const report = new ReportHarness(document.createElement('poet-report'));
  opened.push(report);
  report.element.textContent = fallback;
  Object.assign(report.element, given);
  within.append(report.element);
  await report.drawn();
  return report;
}

/** Takes every opened report off the page. */
export function closeReports(): void {
  for (const { element } of opened.splice(0)) element.remove();
}

const opened: ReportHarness[] = [];

/** A report as the person in front of it has it. */
export class ReportHarness {
  readonly element: PoetReport;
  readonly problems: string[] = [];
  /** How often it has said that a report is on screen. */
  timesReady = 0;

  constructor(element: PoetReport) {
    this.element = element;
    element.addEventListener('poet-ready', () => (this.timesReady += 1));
    element.addEventListener('poet-problem', ({ code }) => this.problems.push(code));
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('There is nothing in this <poet-report>.');
    return shadowRoot;
  }

  /** Everything that can be read. */
  get text(): string {
    return words(this.root);
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  /** The words of the headings of a level. */
  headings(level: number): string[] {
    return this.all(`h${level}`).map(words);
  }

  /** The figures of the question with this heading. */
  figuresOf(question: string): HTMLElement[] {
    const found = this.all('.question').find((one) => words(one.querySelector('.heading')).replaceAll(/[\u2068\u2069]/g, '') === question);
    if (!found) throw new Error(`There is no question "${question}".`);
    return [...found.querySelectorAll<HTMLElement>('figure')];
  }

  /** The table with this caption, as the words of its cells, row by row. */
  table(caption: string): string[][] {
    const table = this.all<HTMLTableElement>('table').find((one) => words(one.caption) === caption);
    if (!table) throw new Error(`There is no table "${caption}" among: ${this.all('caption').map(words).join(' | ')}`);
    return [...table.rows].map((row) => [...row.cells].map(words));
  }

  async drawn(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }
}
