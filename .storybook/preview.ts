import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  parameters: {
    controls: { expanded: true },
    viewport: {
      options: {
        small: { name: 'Small phone, or 1280 px at 400 %', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'Tablet', styles: { width: '768px', height: '1024px' } },
        large: { name: 'Laptop', styles: { width: '1280px', height: '800px' } },
      },
    },
    options: {
      storySort: {
        order: [
          'Survey',
          'Questions',
          'Pages',
          'Sound and film',
          'Report',
          'Catalogue',
          ['Instruments', 'Modules', 'Authorities’ own', 'Falling back', 'Pictures'],
        ],
      },
    },
  },
};

export default preview;
