import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, createServer, preview } from 'vite';

/** Where the browser is looked for; the environment can name another. */
export const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is one. Without it the tests of the page are skipped, and say so. */
export const heeftBrowser = existsSync(BROWSER);

const ARGUMENTEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const configFile = fileURLToPath(new URL('../../examples/verkenner/vite.config.ts', import.meta.url));

/** The page, served on this machine, and a browser to open it with. */
export interface Verkenner {
  /** Opens the page at a width, and waits until it shows a choice. */
  readonly open: (options?: { readonly breedte?: number; readonly hash?: string }) => Promise<Geopend>;
  readonly adres: string;
  readonly stop: () => Promise<void>;
}

/** An open page, and everything that its console complained about: errors, warnings, forbidden by the security policy. */
export interface Geopend {
  readonly pagina: Page;
  readonly klachten: readonly string[];
}

/** What stands in a part of the page, as it is seen. */
export async function readTekst(pagina: Page, keuze: string): Promise<string> {
  return (await pagina.locator(keuze).allInnerTexts()).join('\n');
}

/** Waits until the page has settled: what was told aloud is no longer what it was. */
async function waitForKeuze(pagina: Page): Promise<void> {
  await pagina.waitForSelector('#keuze table, #keuzefout .utrecht-alert');
  await pagina.waitForFunction(() => location.hash.includes('aantal'));
}

/** Something that serves the page, and how it is ended. */
interface Bron {
  readonly adres: string;
  readonly stop: () => Promise<void>;
}

/** Builds the page with Vite in a folder of its own, and serves that. */
async function serveGebouwd(): Promise<Bron> {
  const map = await mkdtemp(join(tmpdir(), 'verkenner-'));
  await build({ configFile, logLevel: 'error', build: { outDir: map, emptyOutDir: true } });
  const server = await preview({
    configFile,
    logLevel: 'error',
    build: { outDir: map },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return {
    adres: server.resolvedUrls?.local[0] ?? '',
    async stop() {
      await server.close();
      await rm(map, { recursive: true, force: true });
    },
  };
}

/** Serves the page as `npm run verkenner` does. */
async function serveOntwikkeling(): Promise<Bron> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'verkenner-'));
  const server = await createServer({
    configFile,
    cacheDir,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  return {
    adres: server.resolvedUrls?.local[0] ?? '',
    async stop() {
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}

/** Serves the page, as it is built or as it is developed, and starts the browser. */
export async function startVerkenner(hoe: 'gebouwd' | 'ontwikkeling' = 'gebouwd'): Promise<Verkenner> {
  const { adres, stop } = await (hoe === 'gebouwd' ? serveGebouwd() : serveOntwikkeling());
  const browser: Browser = await chromium.launch({ executablePath: BROWSER, args: ARGUMENTEN });
  return {
    adres,
    async open({ breedte = 1280, hash = '' } = {}) {
      const context = await browser.newContext({
        viewport: { width: breedte, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const pagina = await context.newPage();
      // What a busy machine needs at most; who waits for less says so.
      pagina.setDefaultTimeout(90_000);
      const klachten: string[] = [];
      pagina.on('console', (regel) => {
        if (regel.type() === 'error' || regel.type() === 'warning') klachten.push(regel.text());
      });
      pagina.on('pageerror', (fout) => klachten.push(fout.message));
      await pagina.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`forbidden: ${violatedDirective} ${blockedURI}`),
        ),
      );
      await pagina.goto(`${adres}${hash}`);
      await waitForKeuze(pagina);
      return { pagina, klachten };
    },
    async stop() {
      await browser.close();
      await stop();
    },
  };
}
