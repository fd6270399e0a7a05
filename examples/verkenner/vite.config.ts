import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the built page may do: its own files, and nothing else. No inline script or style, no eval, no other host. */
const BELEID = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only when building: the development server puts styles and its own script in the page. */
const beveiligingsbeleid: Plugin = {
  name: 'beveiligingsbeleid',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: BELEID }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig({
  root: at('.'),
  // Relative, so that the built page works in any folder of a site.
  base: './',
  resolve: {
    // The page imports the library as an app does; here the names lead to the source, so that no build is needed first.
    alias: [
      { find: /^buurtaanpak$/, replacement: at('../../src/index.ts') },
      { find: /^buurtaanpak\/([a-z]+)$/, replacement: at('../../src/$1/index.ts') },
    ],
  },
  plugins: [beveiligingsbeleid],
  cacheDir: at('../../.cache/vite'),
  // The source of the library, the packages and the figures lie above this folder.
  server: { fs: { allow: [at('../..')] } },
  // Only a worker asks for it: found late, it would load the page again.
  optimizeDeps: { include: ['csv-parse/browser/esm/sync'] },
  build: { target: 'es2022', assetsInlineLimit: 0, emptyOutDir: true },
  worker: { format: 'es' },
});
