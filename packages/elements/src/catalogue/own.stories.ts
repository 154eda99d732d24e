import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { clubSheet, parkingSheet } from './example-sheets.ts';
import type { Sheet } from './sheet.ts';
import { drawSheetPage, sheetControls, sheetDefaults } from './sheet-story.ts';
import type { SheetArgs } from './sheet-story.ts';
import '../define.ts';

/** What authors see of definitions of their own, from `examples/definitions`: one in order, and one that is half written. */
const meta: Meta<SheetArgs> = {
  title: 'Catalogue/Authorities’ own',
  parameters: { layout: 'fullscreen' },
  args: sheetDefaults,
  argTypes: sheetControls,
  render: (args, { loaded }) => drawSheetPage(loaded['sheet'] as Sheet, args),
};
export default meta;

type Story = StoryObj<SheetArgs>;

export const Parking: Story = { args: { id: '302/parking' }, loaders: [async () => ({ sheet: await parkingSheet() })] };

/** Warnings stand beside the questions that they are about; the Welsh lacks words, and some of it is stale. */
export const HalfWritten: Story = {
  args: { id: 'example/after-school-club', language: 'cy' },
  loaders: [async () => ({ sheet: await clubSheet() })],
};
