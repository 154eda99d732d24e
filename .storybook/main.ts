import type { StorybookConfig } from '@storybook/web-components-vite';
import { jsonAsModules } from '../scripts/json-as-modules.mjs';

/** Every `x.stories.ts` beside its element, drawn from source: our packages resolve to their sources, with no build before. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/src/**/*.stories.ts'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [jsonAsModules(), ...(vite.plugins ?? [])],
    // A survey takes no film and no captions from a data: address, and small files would become one.
    build: { ...vite.build, assetsInlineLimit: 0 },
    resolve: { ...vite.resolve, conditions: ['@poet/source', 'module', 'browser', 'development|production'] },
  }),
};

export default config;
