import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

/** Where Chromium is looked for; another place by the variable CHROMIUM. */
export const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasBrowser = existsSync(BROWSER);

/** The strictest policy under which a page can run a script at all: its own files, and no code made of text. */
export const CSP = "default-src 'none'; script-src 'self'";

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const TYPEN = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
};
const WACHT_MS = 20_000;

/** Serves the files at the loopback address, each with the policy, as a web server would. */
async function serve(bestanden) {
  const server = createServer(({ url = '/' }, antwoord) => {
    const pad = url === '/' ? '/index.html' : url;
    const inhoud = bestanden[pad];
    const type = TYPEN[pad.split('.').pop() ?? ''];
    antwoord.writeHead(inhoud === undefined ? 404 : 200, { 'Content-Type': type, 'Content-Security-Policy': CSP });
    antwoord.end(inhoud);
  });
  await new Promise((klaar) => server.listen(0, '127.0.0.1', () => klaar(undefined)));
  return server;
}

/** Starts Chromium; who starts it closes it. */
export const startBrowser = () => chromium.launch({ executablePath: BROWSER, args: ARGS });

/**
 * Opens a page in Chromium under {@link CSP}, and waits until its script has set `globalThis.uitvoer`.
 *
 * @param {Readonly<Record<string, string>>} bestanden - by path: `/index.html` and what it loads
 * @param {import('playwright-core').Browser} [gestart] - a browser that is there already, for more pages than one
 * @returns {Promise<{ uitvoer: unknown, meldingen: readonly string[], versie: string }>} `meldingen` has every violation of the policy, by the
 *   event and by the console, every error, and all else that the console shows
 */
export async function openPagina(bestanden, gestart) {
  const server = await serve(bestanden);
  const browser = gestart ?? (await startBrowser());
  const pagina = await browser.newPage();
  try {
    const meldingen = [];
    pagina.on('console', (bericht) => meldingen.push(`console: ${bericht.text()}`));
    pagina.on('pageerror', (fout) => meldingen.push(`error: ${fout.message}`));
    await pagina.exposeFunction('meld', (melding) => meldingen.push(`violation: ${melding}`));
    await pagina.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        globalThis.meld(`${effectiveDirective} ${blockedURI}`);
      });
    });
    await pagina.goto(`http://127.0.0.1:${server.address().port}/`);
    const einde = performance.now() + WACHT_MS;
    let uitvoer;
    while (uitvoer === undefined && performance.now() < einde) {
      uitvoer = await pagina.evaluate(() => globalThis.uitvoer);
      if (uitvoer === undefined) await pagina.waitForTimeout(50);
    }
    return { uitvoer, meldingen, versie: browser.version() };
  } finally {
    await pagina.close();
    if (gestart === undefined) await browser.close();
    server.close();
  }
}
