import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  parameters: {
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Survey',
          'Questions',
          'Sound and film',
          'Catalogue',
          ['Instruments', 'Modules', 'Authorities’ own', 'Falling back', 'Pictures'],
        ],
      },
    },
  },
};

export default preview;
