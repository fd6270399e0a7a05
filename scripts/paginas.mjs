// Opens the pages that TypeDoc made in Chromium: as a program those of the site that hold a diagram, wide and light, narrow and dark.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER, hasBrowser } from './pakket/browser.mjs';

const ADRES = 'http://naslag.test/';
const STANDEN = [
  { breedte: 1280, thema: 'light' },
  { breedte: 390, thema: 'dark' },
];
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WACHT_MS = 30_000;

/** The problems with the diagrams of the open page; runs in the page. */
function findDiagramklachten() {
  const read = (id) => (id ? document.getElementById(id)?.textContent.trim() : undefined);
  return [...document.querySelectorAll('.diagram')].flatMap((figuur, i) => {
    const tekening = figuur.querySelector('.doek svg');
    if (tekening === null) return [`diagram ${i + 1} is not drawn`];
    const klachten = [];
    const vakken = [...tekening.querySelectorAll('.node')].map((vak) => vak.getBoundingClientRect());
    if (vakken.length === 0 || vakken.some(({ width, height }) => width === 0 || height === 0))
      klachten.push('has no boxes');
    const woorden = [...tekening.querySelectorAll('.edgeLabels > .edgeLabel')].map((woord) =>
      woord.getBoundingClientRect(),
    );
    const lapOver = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    if (woorden.some((woord, j) => woorden.slice(0, j).some((ander) => lapOver(woord, ander))))
      klachten.push('has words over each other');
    if (!(read(tekening.getAttribute('aria-labelledby')) ?? tekening.getAttribute('aria-label')))
      klachten.push('has no name');
    if (!read(tekening.getAttribute('aria-describedby'))) klachten.push('has no description');
    if (figuur.querySelector('details')?.open !== false) klachten.push('is drawn above its text');
    return klachten.map((klacht) => `diagram ${i + 1} ${klacht}`);
  });
}

/** Opens one page, and gives its problems. The reader has chosen the theme, as in the settings of the site. */
async function openPagina(browser, map, naam, { breedte, thema }) {
  const context = await browser.newContext({ viewport: { width: breedte, height: 900 } });
  try {
    const klachten = [];
    // Only files of the folder are served: a request to a network fails.
    await context.route('**/*', (verzoek) => {
      const adres = verzoek.request().url();
      if (adres.startsWith(ADRES)) return verzoek.fulfill({ path: join(map, new URL(adres).pathname) });
      klachten.push(`asks for ${adres}`);
      return verzoek.abort();
    });
    await context.addInitScript((waarde) => localStorage.setItem('tsd-theme', waarde), thema);
    const pagina = await context.newPage();
    pagina.on('console', (regel) => {
      if (['error', 'warning'].includes(regel.type())) klachten.push(regel.text());
    });
    pagina.on('pageerror', (fout) => klachten.push(fout.message));
    await pagina.goto(ADRES + naam);
    await waitForTekening(pagina);
    klachten.push(...(await pagina.evaluate(findDiagramklachten)));
    const breed = await pagina.evaluate(() => document.documentElement.scrollWidth);
    if (breed > breedte) klachten.push(`is ${breed} wide`);
    await pagina.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await pagina.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(REGELS)} })`);
    klachten.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`));
    return klachten;
  } finally {
    await context.close();
  }
}

/**
 * Waits until every diagram is drawn or has failed, as long as a busy machine may need. The later checks report a diagram that was not
 * drawn.
 */
async function waitForTekening(pagina) {
  await pagina
    .waitForFunction(
      () => [...document.querySelectorAll('.diagram')].every((figuur) => figuur.matches('.mislukt, :has(.doek svg)')),
      undefined,
      { timeout: WACHT_MS },
    )
    .catch(() => undefined);
}

/** Opens a page as a file of a disk, and without a script. */
async function openZonder(browser, map, naam) {
  const klachten = [];
  const schijf = await browser.newPage();
  await schijf.goto(pathToFileURL(resolve(map, naam)).href);
  await waitForTekening(schijf);
  const van = await schijf.evaluate(findDiagramklachten);
  klachten.push(...van.map((klacht) => `as a file: ${klacht}`));
  await schijf.close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const kaal = await context.newPage();
  await kaal.goto(pathToFileURL(resolve(map, naam)).href);
  for (const bron of await kaal.locator('.diagram code').all())
    if (!(await bron.isVisible())) klachten.push('without a script: no text of a diagram');
  await context.close();
  return klachten;
}

/**
 * What is wrong with the pages of a site that hold a diagram: what is not drawn, has no name or description, is wider than the screen, what
 * the console tells, what a page asks of a network, and what the rules of accessibility forbid.
 *
 * @param {string} map - the folder of the site
 * @returns {Promise<{ diagrammen: number, klachten: string[] }>} one complaint each, `page (how): what`
 */
export async function findPaginaklachten(map) {
  const diagrammen = new Map(
    readdirSync(map, { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith('.html'))
      .map((naam) => [naam, readFileSync(join(map, naam), 'utf8').split('<figure class="diagram"').length - 1])
      .filter(([, aantal]) => aantal > 0),
  );
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
  const klachten = [];
  try {
    for (const naam of diagrammen.keys()) {
      for (const stand of STANDEN) {
        const gevonden = await openPagina(browser, map, naam, stand);
        klachten.push(...gevonden.map((klacht) => `${naam} (${stand.breedte}, ${stand.thema}): ${klacht}`));
      }
      const zonder = await openZonder(browser, map, naam);
      klachten.push(...zonder.map((klacht) => `${naam}: ${klacht}`));
    }
  } finally {
    await browser.close();
  }
  return { diagrammen: [...diagrammen.values()].reduce((som, aantal) => som + aantal, 0), klachten };
}

/** Words that somebody looks for, and the function that must come first. */
const GEZOCHT = { betalers: 'financiering.listBetalers', raadsbrief: 'stukken.writeRaadsbrief' };

/**
 * What the search of a site finds for a word, as its reader does it: the key, the word, the list.
 *
 * @param {string} map - the folder of the site
 * @param {string} woord
 * @returns {Promise<string[]>} the full names, best first
 */
export async function searchPaginas(map, woord) {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const pagina = await browser.newPage();
    await pagina.goto(pathToFileURL(resolve(map, 'index.html')).href);
    await pagina.keyboard.press('/');
    await pagina.fill('#tsd-search-input', woord);
    await pagina.waitForSelector('#tsd-search-results li', { timeout: WACHT_MS });
    return await pagina.$$eval('#tsd-search-results li', (lijst) => lijst.map((regel) => regel.textContent.trim()));
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (hasBrowser) {
    const { diagrammen, klachten } = await findPaginaklachten('docs/site');
    for (const [woord, verwacht] of Object.entries(GEZOCHT)) {
      const [eerste] = await searchPaginas('docs/site', woord);
      if (eerste !== verwacht) klachten.push(`searching ${woord} finds ${eerste} first, not ${verwacht}`);
    }
    for (const klacht of klachten) console.error(klacht);
    console.log(`${diagrammen} diagrams, ${klachten.length} complaints.`);
    if (diagrammen === 0 || klachten.length > 0) process.exitCode = 1;
  } else
    console.log(`skipped: no browser at ${BROWSER}, so the diagrams of the reference are not looked at (set CHROMIUM)`);
}
