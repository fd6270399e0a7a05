// A page of a gemeente has a content-security-policy that allows no code made of text. zod makes such code when it may, to read objects faster,
// and looks whether it may by trying: the guide docs/gidsen/browser.md tells how an app keeps that off.
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER, hasBrowser, openPagina, startBrowser } from '../../scripts/pakket/browser.mjs';
import { draaiProef } from '../../scripts/pakket/proef/draaiProef.js';

if (!hasBrowser)
  console.log(`skipped: no browser at ${BROWSER}, so the content-security-policy is not tested (set CHROMIUM)`);

const ZONDER_JIT = "import * as z from 'zod';\nz.config({ jitless: true });\n";
const draai = "import { draaiProef } from './scripts/pakket/proef/draaiProef.js';\n";

/** One file of the source (the paths of tsconfig.json lead there) with the setting of zod in a module of its own, as in an app. */
async function bundel(inhoud: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: inhoud, resolveDir: process.cwd(), sourcefile: 'pagina.js' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    plugins: [
      {
        name: 'zonder-jit',
        setup(bundelaar) {
          bundelaar.onResolve({ filter: /^\.\/zonderJit\.js$/ }, () => ({ path: 'zonderJit', namespace: 'proef' }));
          bundelaar.onLoad({ filter: /./, namespace: 'proef' }, () => ({
            contents: ZONDER_JIT,
            resolveDir: process.cwd(),
          }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}

const HTML = '<!doctype html><title>proef</title><script src="/pagina.js"></script>';

describe.skipIf(!hasBrowser)('under a content-security-policy without unsafe-eval', () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  let verwacht: string;
  beforeAll(async () => {
    browser = await startBrowser();
    verwacht = draaiProef();
  });
  afterAll(() => browser?.close());

  test('documents are read, scored and chosen as elsewhere, and nothing is reported', async () => {
    const pagina = await bundel(`import './zonderJit.js';\n${draai}globalThis.uitvoer = draaiProef();\n`);
    const { uitvoer, meldingen } = await openPagina({ '/index.html': HTML, '/pagina.js': pagina }, browser);
    expect(meldingen).toEqual([]);
    expect(uitvoer).toBe(verwacht);
  });

  test('without the setting it works as well, but the attempt of zod is reported', async () => {
    const pagina = await bundel(`${draai}globalThis.uitvoer = draaiProef();\n`);
    const { uitvoer, meldingen } = await openPagina({ '/index.html': HTML, '/pagina.js': pagina }, browser);
    expect(uitvoer).toBe(verwacht);
    expect(meldingen).toContain('violation: script-src eval');
  });

  test('the setting comes too late after the import of a room', async () => {
    const pagina = await bundel(`${draai}import './zonderJit.js';\nglobalThis.uitvoer = draaiProef();\n`);
    const { uitvoer, meldingen } = await openPagina({ '/index.html': HTML, '/pagina.js': pagina }, browser);
    expect(uitvoer).toBe(verwacht);
    expect(meldingen).toContain('violation: script-src eval');
  });

  test('it runs in a Web Worker too', async () => {
    const werker = await bundel(`import './zonderJit.js';\n${draai}globalThis.klaar(draaiProef());\n`);
    const luister = `
      const meldingen = [];
      self.addEventListener('securitypolicyviolation', ({ blockedURI }) => meldingen.push(blockedURI));
      self.klaar = (uitvoer) => postMessage({ uitvoer, meldingen });
    `;
    const pagina = `
      const werker = new Worker('/werker.js');
      werker.onmessage = ({ data }) => { globalThis.uitvoer = data; };
      werker.onerror = ({ message }) => { globalThis.uitvoer = message; };
    `;
    const { uitvoer, meldingen } = await openPagina(
      { '/index.html': HTML, '/pagina.js': pagina, '/werker.js': `${luister}${werker}` },
      browser,
    );
    expect(meldingen).toEqual([]);
    expect(uitvoer).toEqual({ uitvoer: verwacht, meldingen: [] });
  });
});
