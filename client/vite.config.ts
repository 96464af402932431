import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { PHONE_MEDIA } from './src/ui/phone-media.ts';
import { thirdParty } from './third-party.ts';

/** The page speaks French and English: react-aria's strings for other languages stay out of the bundle. */
function onlySpokenLanguages(): Plugin {
  const languageFile = /[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/;
  return {
    name: 'only-spoken-languages',
    enforce: 'pre',
    load(id) {
      const language = languageFile.exec(id)?.[1];
      return language && !['fr-FR', 'en-US'].includes(language) ? 'export default {};' : undefined;
    },
  };
}

/** `@media (--phone)`: the condition that the code goes by. */
const phoneMedia = {
  postcssPlugin: 'phone-media',
  AtRule: {
    media(rule: { params: string }) {
      if (rule.params === '(--phone)') rule.params = PHONE_MEDIA;
    },
  },
};

/** Where the API listens while developing; `scripts/dev.mjs` sets it. */
const api = process.env.MAILLAGE_API ?? 'http://127.0.0.1:4000';

const notices = thirdParty('third-party.txt');

export default defineConfig({
  root: import.meta.dirname,
  // Compressed once, here: the server sends what a browser can read.
  plugins: [
    onlySpokenLanguages(),
    react(),
    notices.ofPage,
    compression({ algorithms: ['gzip', 'brotliCompress'], threshold: 1024 }),
  ],
  css: { postcss: { plugins: [phoneMedia] } },
  worker: { format: 'es', plugins: notices.ofWorkers },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // What is always needed together comes together: small files compress badly, and each is a request.
          groups: [
            { name: 'start', tags: ['$initial'] },
            {
              // With each visit, whatever it begins with.
              name: 'keeping',
              test: /\/(ui\/(keeping\/Keeping|use-[a-z-]+|start\/questions|controls\/Count|glyph\/Sign\w+)|state\/reading-store|i18n\/(fr\/elision|numbers))\.tsx?$/,
            },
            { name: 'workspace', test: /\/ui\/(workspace\/Workspace|plate\/Plate)\.tsx$/ },
            { name: 'layout-client', test: /\/layout\/layout-client\.ts$/ },
            { name: 'lettering', test: /\/graph\/(lettering|label-sides)\.ts$/ },
            { name: 'graph', test: /\/graph\/graph-view\.ts$/ },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/graphql', '/graphiql', '/export', '/healthz', '/readyz'].map((path) => [path, { target: api }]),
    ),
  },
});
