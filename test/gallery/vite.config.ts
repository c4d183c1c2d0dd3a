import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** The gallery alone: nothing of it is in what ships (vite.config.ts of the project knows one page, the window's). */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  server: { host: '127.0.0.1', fs: { allow: [ROOT] } },
  logLevel: 'warn',
  build: { target: 'chrome130', minify: false, modulePreload: { polyfill: false }, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
});
