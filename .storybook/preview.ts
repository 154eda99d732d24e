import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  parameters: {
    controls: { expanded: true },
    options: {
      storySort: {
        order: ['Survey', 'Questions', 'Catalogue', ['Instruments', 'Modules', 'Authorities’ own', 'Falling back', 'Pictures']],
      },
    },
  },
};

export default preview;
