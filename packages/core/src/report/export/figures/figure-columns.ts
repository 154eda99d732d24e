import type { ReportRules } from '../../../model/report.ts';
import type { Cell } from '../dataset.ts';

/** One column of a file of figures, as the metadata file of the Department for Education describes it. */
export interface FigureColumn {
  readonly name: string;
  /** Where and when have no line in the metadata file: everybody knows them. */
  readonly type: 'Time' | 'Geography' | 'Filter' | 'Indicator';
  readonly label: string;
  readonly hint?: string;
  readonly unit?: '%' | '';
}

/** Every column, in order: time and place as the Department for Education names them, what the figure is of, and the figure. */
export const figureColumns = [
  { name: 'time_period', type: 'Time', label: 'Academic year' },
  { name: 'time_identifier', type: 'Time', label: 'Kind of period' },
  { name: 'geographic_level', type: 'Geography', label: 'Level' },
  { name: 'country_code', type: 'Geography', label: 'Country code' },
  { name: 'country_name', type: 'Geography', label: 'Country' },
  { name: 'region_code', type: 'Geography', label: 'Region code' },
  { name: 'region_name', type: 'Geography', label: 'Region' },
  { name: 'old_la_code', type: 'Geography', label: 'Three-digit code' },
  { name: 'new_la_code', type: 'Geography', label: 'Nine-digit code' },
  { name: 'la_name', type: 'Geography', label: 'Local authority' },
  { name: 'period_from', type: 'Filter', label: 'First day' },
  { name: 'period_to', type: 'Filter', label: 'Last day' },
  {
    name: 'answers_from',
    type: 'Filter',
    label: 'Whose answers',
    hint: 'Whether a region or England is without the authority that it is compared with',
  },
  { name: 'data_origin', type: 'Filter', label: 'Origin', hint: 'Synthetic answers are invented' },
  { name: 'audience', type: 'Filter', label: 'Who was asked' },
  { name: 'plan', type: 'Filter', label: 'Kind of plan' },
  { name: 'survey', type: 'Filter', label: 'Survey' },
  { name: 'section', type: 'Filter', label: 'Section' },
  { name: 'question_id', type: 'Filter', label: 'Name of the question' },
  { name: 'question', type: 'Filter', label: 'Question' },
  { name: 'answer', type: 'Filter', label: 'Answer' },
  {
    name: 'symbol',
    type: 'Filter',
    label: 'Symbol',
    hint: 'z not applicable, x unavailable, c suppressed, low rounds to 0, u of low reliability',
  },
  { name: 'respondent_base', type: 'Indicator', label: 'People the percentage is of', unit: '' },
  { name: 'respondent_count', type: 'Indicator', label: 'People who answered so', unit: '' },
  { name: 'percentage', type: 'Indicator', label: 'Percentage', unit: '%' },
  { name: 'percentage_lower', type: 'Indicator', label: '95 % interval, lower end', unit: '%' },
  { name: 'percentage_upper', type: 'Indicator', label: '95 % interval, upper end', unit: '%' },
] as const satisfies readonly FigureColumn[];

/** The names of the columns. */
export type FigureName = (typeof figureColumns)[number]['name'];

/** One row of figures: a cell in every column. */
export type FigureRow = Readonly<Record<FigureName, Cell>>;

/** How many decimals percentages have in data: one more than they are shown with, and three at most. */
export function decimalsIn({ decimals }: Pick<ReportRules, 'decimals'>): number {
  return Math.min(3, decimals + 1);
}
