import type { StorybookConfig } from '@storybook/web-components-vite';

/** Every `x.stories.ts` beside its element, drawn from source: our packages resolve to their sources, with no build before. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/src/**/*.stories.ts'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, conditions: ['@poet/source', 'module', 'browser', 'development|production'] },
  }),
};

export default config;
