import { corePictures } from '@poet/core/content/pictures/core-pictures.js';
import { modulePictures } from '@poet/core/content/pictures/module-pictures.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { drawConcepts, drawOptions, drawPicturePage, drawScales, drawWays } from './draw-picture-page.ts';

/** What a person can change about a page of pictures. */
interface PictureArgs {
  readonly find: string;
}

/** Every picture of Easy Read with its alternative text, as the survey draws it, on white and on dark. */
const meta: Meta<PictureArgs> = {
  title: 'Catalogue/Pictures',
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

/** A page that can be searched. */
const searched = {
  args: { find: '' },
  argTypes: { find: { name: 'only pictures with these words', control: 'text' } },
  parameters: { controls: { disable: false } },
} as const;

export const OfTheInstruments: StoryObj<PictureArgs> = {
  ...searched,
  render: ({ find }) => drawPicturePage('What the instruments ask about', drawConcepts(Object.entries(corePictures), find)),
};

export const OfTheModules: StoryObj<PictureArgs> = {
  ...searched,
  render: ({ find }) => drawPicturePage('What the modules ask about', drawConcepts(Object.entries(modulePictures), find)),
};

export const Scales: StoryObj = { render: () => drawPicturePage('Scales', drawScales()) };

export const Options: StoryObj = { render: () => drawPicturePage('Options', drawOptions()) };

export const WaysNotToAnswer: StoryObj = { render: () => drawPicturePage('Ways not to answer', drawWays()) };
