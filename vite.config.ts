import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { listThirdParty } from './electron/third-party.ts';

/** react-aria carries its own strings in 34 languages; the window speaks two. */
function onlyOurLanguages(): Plugin {
  const foreign = /[\\/]intl[\\/].*[\\/](?!en-US|fr-FR)[a-z]{2}-[A-Z]{2}\.m?js$/;
  return {
    name: 'only-our-languages',
    enforce: 'pre',
    load: id => (foreign.test(id) ? 'export default {};' : null),
  };
}

/** The page both hosts serve. The CSP forbids inline scripts and data: fonts, hence no inlining and no preload polyfill. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), onlyOurLanguages(), listThirdParty()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
});
