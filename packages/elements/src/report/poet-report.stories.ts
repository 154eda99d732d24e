import type { Report } from '@poet/core/report.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleAddresses, exampleReport, shortened, termsBefore } from '../../test/report-harness.ts';
import '../define-report.ts';

const autumn = await exampleReport('autumn');
const annual = await exampleReport('annual');
const london = await exampleReport('london');

interface Args {
  readonly report: Report | null;
  readonly earlier: readonly Report[];
  readonly src: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly theme: string;
  readonly headingLevel: number;
}

/** Reports of the example records. Every answer in them is invented. */
const meta: Meta<Args> = {
  title: 'Report',
  args: { report: null, earlier: [], src: '', lang: 'en', theme: '', headingLevel: 2 },
  argTypes: {
    report: { control: false },
    earlier: { control: false },
    lang: { control: 'inline-radio', options: ['en', 'en-simple', 'cy', 'pl', 'ur', 'ar'] },
    theme: { control: 'inline-radio', options: ['', 'govuk', 'nhs', 'high-contrast'] },
  },
  render: ({ report, earlier, src, lang, theme, headingLevel }) => html`
    <poet-report .report=${report} .earlier=${earlier} src=${src} lang=${lang} theme=${theme} .headingLevel=${headingLevel}>
      <p>Choose a report.</p>
    </poet-report>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const only = (...questions: string[]) => shortened(autumn, questions);

export const TermlySummary: Story = { args: { report: autumn } };
export const AnnualReport: Story = { args: { report: annual } };
export const Region: Story = { args: { report: london } };

/** Bars around their middle. */
export const DivergingBars: Story = { args: { report: only('process-partnership', 'process-time', 'process-review', 'support-dignity') } };

/** Dots with intervals: higher, lower, in line; take care; a published figure without an interval. */
export const BesideOthers: Story = { args: { report: only('support-choice', 'outcome-friendships', 'support-dignity') } };
export const Funnel: Story = { args: { report: only('support-choice') } };
export const OverTerms: Story = { args: { report: shortened(autumn), earlier: termsBefore(shortened(autumn)) } };
export const Options: Story = { args: { report: only('age') } };

/** Hidden, so that nobody can be recognised. */
export const Suppressed: Story = { args: { report: only('budget-ease', 'budget-decide') } };

export const RightToLeft: Story = { args: { report: shortened(autumn), lang: 'ar' } };
export const EasyRead: Story = { args: { report: shortened(autumn), lang: 'en-simple' } };
export const HighContrast: Story = { args: { report: shortened(autumn), theme: 'high-contrast' } };

export const NoReportYet: Story = {};
export const NoReport: Story = { args: { src: exampleAddresses.none }, tags: ['problem'] };
export const DoesNotCome: Story = { args: { src: '/not-there.json' }, tags: ['problem'] };
