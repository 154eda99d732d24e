import { corePictures } from '@poet/core/content/pictures/core-pictures.js';
import { modulePictures } from '@poet/core/content/pictures/module-pictures.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { drawConcepts, drawOptions, drawPicturePage, drawScales, drawWays } from './draw-picture-page.ts';

/** Every picture of Easy Read with its alternative text, as the survey draws it, on white and on dark. */
const meta: Meta = {
  title: 'Catalogue/Pictures',
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

export const OfTheInstruments: StoryObj = {
  render: () => drawPicturePage('What the instruments ask about', drawConcepts(Object.entries(corePictures))),
};

export const OfTheModules: StoryObj = {
  render: () => drawPicturePage('What the modules ask about', drawConcepts(Object.entries(modulePictures))),
};

export const Scales: StoryObj = { render: () => drawPicturePage('Scales', drawScales()) };

export const Options: StoryObj = { render: () => drawPicturePage('Options', drawOptions()) };

export const WaysNotToAnswer: StoryObj = { render: () => drawPicturePage('Ways not to answer', drawWays()) };
