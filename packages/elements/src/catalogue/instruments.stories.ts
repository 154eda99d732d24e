import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Sheet } from './sheet.ts';
import { drawSheetPage, sheetControls, sheetDefaults, shippedSheet } from './sheet-story.ts';
import type { SheetArgs } from './sheet-story.ts';
import '../define.ts';

/** Each instrument that POET ships: its figures, its languages, what the checks say, and every question in every language. */
const meta: Meta<SheetArgs> = {
  title: 'Catalogue/Instruments',
  parameters: { layout: 'fullscreen' },
  args: sheetDefaults,
  argTypes: sheetControls,
  loaders: [async ({ args }) => ({ sheet: await shippedSheet(args.id) })],
  render: (args, { loaded }) => drawSheetPage(loaded['sheet'] as Sheet, args),
};
export default meta;

type Story = StoryObj<SheetArgs>;

export const ParentCarerEhcp: Story = { args: { id: 'poet/parent-carer/ehcp' } };
export const YoungPersonEhcp: Story = { args: { id: 'poet/young-person/ehcp' } };
export const PractitionerEhcp: Story = { args: { id: 'poet/practitioner/ehcp' } };
export const ParentCarerSenSupport: Story = { args: { id: 'poet/parent-carer/sen-support' } };
export const YoungPersonSenSupport: Story = { args: { id: 'poet/young-person/sen-support' } };
export const PractitionerSenSupport: Story = { args: { id: 'poet/practitioner/sen-support' } };
