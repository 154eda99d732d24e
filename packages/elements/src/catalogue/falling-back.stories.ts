import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { drawFallingBack } from './draw-falling-back.ts';
import { fallingBack } from './example-sheets.ts';
import type { FallingBack } from './example-sheets.ts';
import '../define.ts';

/** A text without words in Welsh, and one whose words are stale: marked for whoever composes, plain English for whoever answers. */
const meta: Meta = {
  title: 'Catalogue/Falling back',
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  loaders: [async () => ({ example: await fallingBack() })],
  render: (_args, { loaded }) => drawFallingBack(loaded['example'] as FallingBack),
};
export default meta;

export const OneMissingOneStale: StoryObj = {};
