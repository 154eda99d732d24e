import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Stands in for the app's own backend, `/answers`: `npm start` in the root of the repository. */
const collector = 'http://127.0.0.1:8100';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'poet-survey' } } })],
  server: {
    proxy: { '/answers': { target: collector, headers: { Origin: collector }, changeOrigin: true, rewrite: () => '/v1/submissions' } },
  },
});
