import { formatBevinding, formatGetal } from 'buurtaanpak/kern';
import { explainScore } from 'buurtaanpak/routekaart';
import { explainSelectie, type Selectie } from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WERKMAP } from '../../examples/data/werkmap.js';
import { BROWSER, heeftBrowser, readTekst, startVerkenner, type Verkenner } from './pagina.js';
import { kiesRechtstreeks, LEEUWARDEN, leesTabel, perWijk } from './rechtstreeks.js';

if (!heeftBrowser) console.log(`skipped: no browser at ${BROWSER}, so the page is not tried (set CHROMIUM)`);

describe.skipIf(!heeftBrowser)('scoring, choosing and explaining in the page', () => {
  let verkenner: Verkenner;
  const tabel = leesTabel(WERKMAP);

  beforeAll(async () => {
    verkenner = await startVerkenner();
  });
  afterAll(() => verkenner?.stop());

  const listGekozen = (pagina: Page) => pagina.locator('#keuze .buurtknop').allInnerTexts();
  const namesOf = ({ selectie, namen }: { selectie: Selectie; namen: ReadonlyMap<string, string> }) =>
    'gekozen' in selectie ? selectie.gekozen.map(({ code }) => namen.get(code)) : [];

  /** Until the document shows what the library says. */
  async function expectKeuze(pagina: Page, verwacht: readonly (string | undefined)[]): Promise<void> {
    await expect.poll(() => listGekozen(pagina)).toEqual(verwacht);
  }

  test('the first choice is that of the library, with its proof', async () => {
    const { pagina, klachten } = await verkenner.open();
    const direct = kiesRechtstreeks(tabel, LEEUWARDEN, {}, { aantal: 12, regels: [perWijk(2)] });
    await expectKeuze(pagina, namesOf(direct));
    expect(direct.selectie.uitkomst).toBe('optimaal');
    expect(await readTekst(pagina, '#samenvatting')).toMatch(
      /^12 van de 131 buurten gekozen, samen \d+,\d\d punten\. Bewezen:/,
    );
    // The ranking has them in the same order as the library, and the place of each.
    const rijen = await pagina.locator('#ranglijst tbody tr').allInnerTexts();
    expect(rijen.map((rij) => rij.split(/\s*[\t\n]\s*/).slice(0, 2))).toEqual(
      direct.scores.buurten.slice(0, 20).map(({ naam, rang }) => [String(rang), naam]),
    );
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('a slider moved by the keyboard changes the choice, as the library has it', async () => {
    const { pagina, klachten } = await verkenner.open();
    const voor = await listGekozen(pagina);
    await pagina.focus('#gewicht-omvang');
    for (let keer = 0; keer < 4; keer++) await pagina.keyboard.press('ArrowLeft');
    const direct = kiesRechtstreeks(tabel, LEEUWARDEN, { omvang: 0 }, { aantal: 12, regels: [perWijk(2)] });
    await expectKeuze(pagina, namesOf(direct));
    expect(await listGekozen(pagina)).not.toEqual(voor);
    expect(await pagina.getAttribute('#gewicht-omvang', 'aria-valuetext')).toBe('0 van 10, 0% van het geheel');
    // The keyboard is still on the slider, and what changed is told once it rests.
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('gewicht-omvang');
    await expect.poll(() => readTekst(pagina, '#omroep')).toMatch(/Bewezen: .* (Erbij|Eraf): /);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('a slider dragged by the mouse recomputes on the way', async () => {
    const { pagina, klachten } = await verkenner.open();
    await pagina.locator('#gewicht-koop').scrollIntoViewIfNeeded();
    const kader = (await pagina.locator('#gewicht-koop').boundingBox())!;
    const y = kader.y + kader.height / 2;
    await pagina.evaluate(() => {
      document.body.dataset.stappen = '0';
      new PerformanceObserver((lijst) => {
        const erbij = lijst.getEntriesByName('verkenner.stap').length;
        document.body.dataset.stappen = String(Number(document.body.dataset.stappen) + erbij);
      }).observe({ type: 'measure' });
    });
    await pagina.mouse.move(kader.x + kader.width * 0.22, y);
    await pagina.mouse.down();
    for (let deel = 0.25; deel <= 0.99; deel += 0.08) {
      await pagina.mouse.move(kader.x + kader.width * deel, y);
      await pagina.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(0))));
    }
    await pagina.mouse.move(kader.x + kader.width - 1, y);
    const stappen = () => pagina.evaluate(() => Number(document.body.dataset.stappen));
    await expect.poll(stappen).toBeGreaterThan(3);
    await pagina.mouse.up();
    expect(await pagina.inputValue('#gewicht-koop')).toBe('10');
    const direct = kiesRechtstreeks(tabel, LEEUWARDEN, { koop: 10 }, { aantal: 12, regels: [perWijk(2)] });
    await expectKeuze(pagina, namesOf(direct));
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('numbers and wijken are quota and rules of the library; a wrong number says so', async () => {
    const { pagina, klachten } = await verkenner.open();
    await pagina.fill('#aantal', '6');
    await pagina.fill('#perwijk', '');
    await pagina.selectOption('#wijk', 'WK008051');
    await pagina.click('#wijk-erbij');
    await pagina.fill('#minstens', '2');
    const regels = [{ soort: 'aantal_met', aantal: { van: 2, tot: 6 }, waar: { gebieden: ['WK008051'] } }] as const;
    await expectKeuze(pagina, namesOf(kiesRechtstreeks(tabel, LEEUWARDEN, {}, { aantal: 6, regels })));

    await pagina.fill('#aantal', '49');
    expect(await readTekst(pagina, '#aantal-fout')).toBe('Vul een heel getal in van 1 tot en met 48.');
    expect(await pagina.getAttribute('#aantal', 'aria-invalid')).toBe('true');
    expect(await listGekozen(pagina)).toHaveLength(6);

    // More than the wijk has: no choice, the reason and the remedy, in the words of the library.
    await pagina.fill('#aantal', '40');
    await pagina.fill('#minstens', '40');
    const onhaalbaar = kiesRechtstreeks(
      tabel,
      LEEUWARDEN,
      {},
      {
        aantal: 40,
        regels: [{ soort: 'aantal_met', aantal: { van: 40, tot: 40 }, waar: { gebieden: ['WK008051'] } }],
      },
    ).selectie;
    await expect.poll(() => readTekst(pagina, '#samenvatting')).toBe('Met deze aantallen is er geen keuze mogelijk.');
    const teksten =
      onhaalbaar.uitkomst === 'onhaalbaar' ? onhaalbaar.bevindingen.map((een) => formatBevinding(een, nl)) : [];
    expect(teksten.length).toBeGreaterThan(0);
    const getoond = await readTekst(pagina, '#keuzefout');
    // Rules have a name for people, and a sentence begins with a capital.
    for (const tekst of teksten)
      expect(getoond).toContain(
        tekst
          .replace('aantal met een kenmerk (1)', '‘ten minste 40 in de wijken met voorrang’')
          .replace(/^deze/, 'Deze'),
      );

    await pagina.getByRole('button', { name: 'Verwijder Camminghaburen e.o.' }).click();
    await expect.poll(async () => (await listGekozen(pagina)).length).toBe(40);
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('wijk');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('without any weight the error of the library is shown in Dutch', async () => {
    const nul = 'omvang-0_woz-0_inkomen-0_koop-0_eengezins-0_dichtheid-0_huishouden-0_huisarts-0';
    const { pagina, klachten } = await verkenner.open({ hash: `#gewichten=${nul}` });
    expect(await readTekst(pagina, '#keuzefout')).toContain(nl['routekaart.gewichten_nul'].split('{')[0]!);
    await pagina.click('#beginwaarden');
    await expect.poll(async () => (await listGekozen(pagina)).length).toBe(12);
    expect(await pagina.locator('#keuzefout .utrecht-alert').count()).toBe(0);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('why and why not: the sentences of explainSelectie and explainScore', async () => {
    const { pagina, klachten } = await verkenner.open();
    const { scores, selectie, namen } = kiesRechtstreeks(tabel, LEEUWARDEN, {}, { aantal: 12, regels: [perWijk(2)] });
    const gekozen = 'gekozen' in selectie ? selectie.gekozen.map(({ code }) => code) : [];
    const niet = scores.buurten.find(({ code }) => !gekozen.includes(code))!.code;
    // Where the library says a code, a rule or a long number, the page says the name, and the number in three decimals.
    const read = (tekst: string) =>
      tekst
        .replace(/BU\d{8}|WK\d{6}/g, (code) => namen.get(code) ?? code)
        .replace('hoogstens zoveel per groep (1)', '‘hoogstens 2 per wijk’')
        .replace(/\d+,\d+/g, (getal) => formatGetal(Number(getal.replace(',', '.')), { decimalen: 3 }));

    for (const code of [niet, gekozen[0]!]) {
      await pagina.locator(`#ranglijst [data-code="${code}"]`).click();
      expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('kop-uitleg');
      const zinnen = explainSelectie(selectie, code).bevindingen.map((een) => read(formatBevinding(een, nl)));
      await expect.poll(() => pagina.locator('.waarom li').allInnerTexts()).toEqual(zinnen);
      const verklaring = explainScore(scores, code);
      const bijdragen = verklaring.soort === 'score' ? verklaring.criteria.filter(({ gewicht }) => gewicht > 0) : [];
      expect(bijdragen).toHaveLength(6);
      expect(await pagina.locator('#uitleg-inhoud > .staven li').allInnerTexts()).toEqual(
        bijdragen.map(({ zin }) => zin.nl),
      );
    }
    // Beside another chosen one: the differences of the contributions.
    await pagina.selectOption('#vergelijk', gekozen[1]!);
    expect(await readTekst(pagina, '.vergelijk p')).toContain(`dan ${namen.get(gekozen[1]!)}`);

    // Escape closes, and the keyboard is back at the button that asked.
    await pagina.locator('#kop-uitleg').focus();
    await pagina.keyboard.press('Escape');
    expect(await pagina.locator('#uitleg').isVisible()).toBe(false);
    expect(await pagina.evaluate(() => document.activeElement?.getAttribute('data-code'))).toBe(gekozen[0]);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('a click on the map explains a buurt; one without a score says why it has none', async () => {
    const { pagina, klachten } = await verkenner.open();
    // The second square of the box of Westeinde e.o. (the fifth from the left of six) is a buurt of 35 inhabitants.
    const vak = (await pagina.locator('#doek').boundingBox())!.width / 6;
    await pagina.locator('#doek').scrollIntoViewIfNeeded();
    await pagina.locator('#doek').click({ position: { x: 4 * vak + Math.floor((vak - 10) / 6) + 8, y: 24 } });
    await expect.poll(() => readTekst(pagina, '#kop-uitleg')).toBe('Uitleg: Buitengebied Noordwest');
    await expect
      .poll(() => readTekst(pagina, '.waarom'))
      .toContain(
        formatBevinding({ code: 'selectie.uitleg_geen_kandidaat', params: { code: 'Buitengebied Noordwest' } }, nl),
      );
    expect(await readTekst(pagina, '#uitleg-inhoud')).toContain('Geen score: te weinig gegevens');
    // No button asked: the keyboard comes back to a place in the page all the same.
    await pagina.locator('#sluit-uitleg').click();
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('kop-keuze');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('the ranking is searched and turned without losing the keyboard', async () => {
    const { pagina } = await verkenner.open();
    await pagina.focus('#volgende');
    await pagina.keyboard.press('Enter');
    expect(await readTekst(pagina, '#bladzijde')).toBe('21 tot en met 40 van 131');
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('volgende');
    await pagina.fill('#zoek', 'wielenpolle');
    expect(await pagina.locator('#ranglijst .buurtknop').allInnerTexts()).toEqual(['Wielenpôlle']);
    await pagina.fill('#zoek', 'bestaat niet');
    expect(await readTekst(pagina, '#bladzijde')).toBe('Geen buurt gevonden.');
    await pagina.context().close();
  });

  test('uncertainty: a share for every chosen buurt, the same every time; stale when a weight moves', async () => {
    const { pagina, klachten } = await verkenner.open();
    const run = async () => {
      await pagina.selectOption('#trekkingen', '200');
      await pagina.click('#reken');
      await pagina.waitForSelector('#zekerheid-inhoud table');
      return pagina.locator('#zekerheid-inhoud tbody tr').allInnerTexts();
    };
    const eerst = await run();
    expect(await readTekst(pagina, '#zekerheidstand')).toMatch(/^In 200 keer kwam \d+% precies op deze keuze uit;/);
    expect(eerst.filter((rij) => rij.includes('Gekozen'))).toHaveLength(12);
    expect(eerst[0]).toMatch(/\b100%\s+zeker\b/);
    expect(await run()).toEqual(eerst);

    await pagina.focus('#gewicht-woz');
    await pagina.keyboard.press('ArrowRight');
    expect(await pagina.locator('#zekerheid-inhoud table').count()).toBe(0);
    expect(await readTekst(pagina, '#zekerheidstand')).toContain('bereken de zekerheid opnieuw');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('uncertainty can be stopped while it runs, and the page stays free meanwhile', async () => {
    const { pagina, klachten } = await verkenner.open();
    await pagina.selectOption('#trekkingen', '20000');
    await pagina.click('#reken');
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('stop');
    await expect.poll(() => pagina.evaluate(() => document.querySelector('progress')?.value)).toBeGreaterThan(0);
    // The page answers while the worker is at work.
    await pagina.locator('#keuze .buurtknop').first().click();
    expect(await pagina.locator('#uitleg').isVisible()).toBe(true);
    await pagina.locator('#stop').click();
    expect(await readTekst(pagina, '#zekerheidstand')).toMatch(/^Gestopt op \d+%\.$/);
    expect(await pagina.locator('#reken').isVisible()).toBe(true);
    expect(await pagina.locator('#stop').isVisible()).toBe(false);
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('reken');
    await pagina.waitForTimeout(500);
    expect(await pagina.locator('#zekerheid-inhoud table').count()).toBe(0);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });
});
