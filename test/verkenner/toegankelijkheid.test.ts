import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER, heeftBrowser, startVerkenner, type Verkenner } from './pagina.js';

if (!heeftBrowser)
  console.log(`skipped: no browser at ${BROWSER}, so accessibility of the page is not checked (set CHROMIUM)`);

interface Oordeel {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Brings the page into a state that deserves a look of its own. */
const STANDEN: Readonly<Record<string, (pagina: Page) => Promise<void>>> = {
  'as it opens': async () => undefined,
  'with a buurt opened and compared': async (pagina) => {
    await pagina.locator('#ranglijst .buurtknop').nth(14).click();
    await pagina.selectOption('#vergelijk', { index: 1 });
    await pagina.locator('.vergelijk .staven').waitFor();
  },
  'with uncertainty worked out': async (pagina) => {
    await pagina.selectOption('#trekkingen', '200');
    await pagina.click('#reken');
    await pagina.waitForSelector('#zekerheid-inhoud table');
  },
  'while uncertainty runs': async (pagina) => {
    await pagina.selectOption('#trekkingen', '20000');
    await pagina.click('#reken');
  },
  'with a file refused': async (pagina) => {
    await pagina.locator('#laden summary').click();
    await pagina.setInputFiles('#bestand', { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') });
    await pagina.getByRole('alert').waitFor();
  },
  'with an opzet opened': async (pagina) => {
    await pagina.locator('#openen summary').click();
    await pagina.setInputFiles(
      '#opzetbestand',
      fileURLToPath(new URL('../../examples/opzet/leeuwarden.json', import.meta.url)),
    );
    await pagina.waitForSelector('#keuze .groepkop');
  },
  'with wijken chosen and no choice possible': async (pagina) => {
    await pagina.selectOption('#wijk', { index: 2 });
    await pagina.click('#wijk-erbij');
    await pagina.fill('#minstens', '12');
    await pagina.fill('#perwijk', '99');
    await pagina.waitForSelector('#keuzefout .utrecht-alert');
  },
};

describe.skipIf(!heeftBrowser)('accessibility', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let verkenner: Verkenner;

  beforeAll(async () => {
    verkenner = await startVerkenner();
  });
  afterAll(() => verkenner?.stop());

  const gevallen = [1280, 390].flatMap((breedte) => Object.keys(STANDEN).map((stand) => [breedte, stand] as const));
  test.each(gevallen)('%d wide, %s: WCAG 2.2 AA, and nothing wider than the screen', async (breedte, stand) => {
    const { pagina, klachten } = await verkenner.open({ breedte });
    await STANDEN[stand]?.(pagina);
    await pagina.evaluate(axe);
    const { violations, incomplete } = (await pagina.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(REGELS)} })`,
    )) as { readonly violations: readonly Oordeel[]; readonly incomplete: readonly Oordeel[] };
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
    // Below the bar at the foot of a narrow screen axe cannot tell what lies behind a letter, and it does not follow a head to its group
    // of rows.
    const onbeslist = incomplete.filter(
      ({ id, nodes }) =>
        id !== 'color-contrast' &&
        !(
          id === 'th-has-data-cells' &&
          nodes.every(({ html }) => html.includes('scope="rowgroup"') || html.startsWith('<table'))
        ),
    );
    expect(onbeslist.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(breedte);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('with a screen of 320, the width of WCAG 1.4.10, nothing is wider either', async () => {
    const { pagina } = await verkenner.open({ breedte: 320 });
    await STANDEN['with a buurt opened and compared']?.(pagina);
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await pagina.context().close();
  });

  test('the skip link comes first, goes to the inhoud, and leaves the address alone', async () => {
    const { pagina } = await verkenner.open();
    const adres = pagina.url();
    await pagina.keyboard.press('Tab');
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('sla-over');
    await pagina.keyboard.press('Enter');
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    expect(pagina.url()).toBe(adres);
    await pagina.context().close();
  });

  test('by the keyboard alone: every control is reached in order, has a name, and shows that it has the focus', async () => {
    const { pagina } = await verkenner.open();
    const bereikt: { readonly id: string; readonly rand: string }[] = [];
    for (let keer = 0; keer < 80; keer++) {
      await pagina.keyboard.press('Tab');
      const waar = await pagina.evaluate(() => {
        const hier = document.activeElement;
        if (hier === null || hier === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(hier);
        return { id: hier.id, rand: `${outlineStyle} ${outlineWidth}` };
      });
      if (waar === undefined) break;
      bereikt.push(waar);
    }
    const ids = bereikt.map(({ id }) => id).filter((id) => id !== '');
    for (const id of [
      'bewaar-opzet',
      'gewicht-omvang',
      'gewicht-huisarts',
      'beginwaarden',
      'aantal',
      'perwijk',
      'wijk',
      'wijk-erbij',
    ])
      expect(ids).toContain(id);
    for (const id of ['kopieer', 'druk-af', 'bewaar-opzet', 'zoek', 'volgende', 'spreiding', 'trekkingen', 'reken'])
      expect(ids).toContain(id);
    expect(ids.indexOf('gewicht-omvang')).toBeLessThan(ids.indexOf('aantal'));
    expect(ids.indexOf('aantal')).toBeLessThan(ids.indexOf('zoek'));
    for (const { id, rand } of bereikt) expect([id, rand]).toEqual([id, expect.not.stringMatching(/^none|^\w+ 0px/)]);
    await pagina.context().close();
  });

  test('what a screen reader gets: headings in order, tables with heads, sliders with a value in words', async () => {
    const { pagina } = await verkenner.open();
    const koppen = await pagina.locator('h1, h2:visible').allInnerTexts();
    expect(koppen).toEqual([
      'Buurtverkenner',
      'Cijfers',
      'Opzet',
      'Gewichten',
      'Aantallen',
      'Delen en bewaren',
      'De keuze',
      'Kaart',
      'Ranglijst',
      'Hoe zeker is deze keuze?',
    ]);
    const tabel = pagina.getByRole('table', { name: 'Ranglijst van buurten' });
    expect(await tabel.getByRole('columnheader').count()).toBe(5);
    expect(await tabel.getByRole('rowheader').count()).toBe(20);
    const schuif = pagina.getByRole('slider', { name: 'Gemiddelde woz-waarde' });
    expect(await schuif.getAttribute('aria-valuetext')).toBe('3 van 10, 23% van het geheel');
    expect(await schuif.getAttribute('aria-describedby')).toBe('uitleg-woz');
    expect(await pagina.getByRole('img').getAttribute('aria-label')).toMatch(
      /^Kaart van 131 buurten naar score\. Gekozen: \S.*, .* en \S.*\.$/,
    );
    await pagina.context().close();
  });

  test('with reduced motion nothing moves', async () => {
    const { pagina } = await verkenner.open();
    const read = () =>
      pagina.evaluate(
        () => getComputedStyle(document.querySelector('.staaf') ?? document.body, '::after').transitionDuration,
      );
    expect(await read()).toBe('0.12s');
    await pagina.emulateMedia({ reducedMotion: 'reduce' });
    expect(await read()).toBe('0s');
    await pagina.context().close();
  });
});
