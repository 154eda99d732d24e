import type { Report } from '@poet/core/report.js';
import { exampleAddresses, exampleReport, openReport, shortened, termsBefore } from './report-harness.ts';
import type { ReportHarness } from './report-harness.ts';

/** One question of each kind of figure, and few points in each funnel: what is looked at often is soon looked at. */
function shortest(report: Report, ...questions: string[]): Report {
  const { parts, ...rest } = shortened(report, questions);
  const few = parts.slice(0, 1).map((part) => ({
    ...part,
    questions: part.questions.map((question) => {
      const { funnel } = question;
      if (funnel?.kind !== 'funnel') return question;
      return { ...question, funnel: { ...funnel, others: funnel.others.slice(-5), limits: funnel.limits.slice(-5) } };
    }),
  }));
  return { ...rest, parts: few };
}

/** How to reach each state of a report within a part of the page. */
export const reportStates: Readonly<Record<string, (within: HTMLElement) => Promise<ReportHarness>>> = {
  'a report of a term': async (within) => {
    const report = shortest(await exampleReport('autumn'), 'age', 'support-choice', 'budget-ease');
    return openReport({ report, earlier: termsBefore(report) }, { within });
  },
  'a report of a year': async (within) => openReport({ report: shortest(await exampleReport('annual'), 'support-choice') }, { within }),
  'a report of a region': async (within) => openReport({ report: shortest(await exampleReport('london'), 'support-choice') }, { within }),
  'a report with its tables open': async (within) => {
    const report = await openReport({ report: shortest(await exampleReport('autumn'), 'support-choice') }, { within });
    for (const details of report.all<HTMLDetailsElement>('details')) details.open = true;
    return report;
  },
  'no report yet': (within) => openReport({}, { within, fallback: 'Choose a report.' }),
  'a report that is none': (within) => openReport({ src: exampleAddresses.none }, { within, fallback: 'The report as a PDF file.' }),
  'a report that does not come': (within) => openReport({ src: '/not-there.json' }, { within, fallback: 'The report as a PDF file.' }),
};
