import type { Audience, QuestionModule } from '@poet/core';
import {
  alternativeProvision,
  annualReviews,
  communication,
  complaints,
  familyWellbeing,
  inclusion,
  localOffer,
  movingOn,
  personalBudgets,
  preparingForAdulthood,
  shortBreaks,
  therapies,
  transport,
  wellbeing,
  workforce,
} from '@poet/core/content';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Sheet } from './sheet.ts';
import { drawSheetPage, sheetControls, sheetDefaults, shippedSheet } from './sheet-story.ts';
import type { SheetArgs } from './sheet-story.ts';
import '../define.ts';

/** Each module of the national catalogue, as one audience is asked it. */
const meta: Meta<SheetArgs> = {
  title: 'Catalogue/Modules',
  parameters: { layout: 'fullscreen' },
  args: sheetDefaults,
  argTypes: sheetControls,
  loaders: [async ({ args }) => ({ sheet: await shippedSheet(args.id) })],
  render: (args, { loaded }) => drawSheetPage(loaded['sheet'] as Sheet, args),
};
export default meta;

type Story = StoryObj<SheetArgs>;

/** A person chooses among those whom the module asks. */
function storyOf({ id, sections }: QuestionModule): Story {
  const audiences = Object.keys(sections) as Audience[];
  const [audience] = audiences;
  return { args: { id, ...(audience && { audience }) }, argTypes: { audience: { control: 'inline-radio', options: audiences } } };
}

export const ShortBreaks: Story = storyOf(shortBreaks);
export const Transport: Story = storyOf(transport);
export const PreparingForAdulthood: Story = storyOf(preparingForAdulthood);
export const MovingOn: Story = storyOf(movingOn);
export const Inclusion: Story = storyOf(inclusion);
export const Communication: Story = storyOf(communication);
export const Therapies: Story = storyOf(therapies);
export const Wellbeing: Story = storyOf(wellbeing);
export const AnnualReviews: Story = storyOf(annualReviews);
export const LocalOffer: Story = storyOf(localOffer);
export const PersonalBudgets: Story = storyOf(personalBudgets);
export const FamilyWellbeing: Story = storyOf(familyWellbeing);
export const AlternativeProvision: Story = storyOf(alternativeProvision);
export const Complaints: Story = storyOf(complaints);
export const Workforce: Story = storyOf(workforce);
