import { readFileSync } from 'node:fs';
import { formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WERKMAP } from '../../examples/data/werkmap.js';
import { writeHash } from '../../examples/verkenner/model/hash.js';
import { BEGIN } from '../../examples/verkenner/model/instelling.js';
import { readGegevens } from '../gegevens.js';
import { maakLand } from './maakLand.js';
import { BROWSER, heeftBrowser, readTekst, startVerkenner, type Verkenner } from './pagina.js';
import { kiesRechtstreeks, LEEUWARDEN, leesTabel, perWijk } from './rechtstreeks.js';

if (!heeftBrowser) console.log(`skipped: no browser at ${BROWSER}, so no files are handed to the page (set CHROMIUM)`);

describe.skipIf(!heeftBrowser)('files, links and paper', () => {
  let verkenner: Verkenner;

  beforeAll(async () => {
    verkenner = await startVerkenner();
  });
  afterAll(() => verkenner?.stop());

  const kop = 'gwb_code_10;regio;gm_naam;recs;a_inw;g_wozbag';
  const hand = (pagina: Page, name: string, inhoud: string | Buffer, veld = '#bestand') =>
    pagina.setInputFiles(veld, { name, mimeType: 'text/csv', buffer: Buffer.from(inhoud) });
  const listGekozen = (pagina: Page) => pagina.locator('#keuze .buurtknop').allInnerTexts();

  test('a workbook in the letters of Windows, with other columns than the page asks for', async () => {
    const { pagina, klachten } = await verkenner.open();
    const regels = Array.from({ length: 15 }, (_, i) => {
      const nummer = String(i).padStart(2, '0');
      return `BU0001${nummer}00;Buurt ${nummer} à é ï;Ons Dorp;Buurt;${300 + 50 * i};${i === 3 ? '.' : 200 + i}`;
    });
    const tekst = [kop, 'GM0001;Ons Dorp;Ons Dorp;Gemeente;9000;210', ...regels].join('\r\n');
    await hand(pagina, 'kwb-2023.csv', Buffer.from(tekst, 'latin1'));
    await expect
      .poll(() => readTekst(pagina, '#bron'))
      .toBe('Bron: CBS, Kerncijfers wijken en buurten 2023 (kwb-2023.csv).');
    await expect.poll(async () => (await listGekozen(pagina)).length).toBe(12);
    expect((await listGekozen(pagina)).every((naam) => /^Buurt \d\d à é ï$/.test(naam))).toBe(true);
    // A criterion without figures cannot be weighed, and says so.
    expect(await pagina.isDisabled('#gewicht-koop')).toBe(true);
    expect(await readTekst(pagina, '#uitleg-koop')).toBe('Hiervan staan geen cijfers in het bestand.');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test.each([
    [
      'a list of something else',
      'boodschappen.csv',
      'brood;melk\n1;2\n',
      'kerncijfers.vorm_onbekend',
      { kolommen: ['brood', 'melk'] },
    ],
    ['an empty file', 'leeg.csv', '', 'kerncijfers.geen_rijen', {}],
    [
      'a workbook without inhabitants',
      'kwb.csv',
      'gwb_code_10;regio;recs;g_wozbag\nBU00010000;A;Buurt;200\n',
      'kerncijfers.kolom_ontbreekt',
      { sleutel: 'aantal_inwoners', vorm: 'kwb' },
    ],
  ] as const)('%s is refused in Dutch, and what was there stays', async (_, naam, inhoud, code, params) => {
    const { pagina, klachten } = await verkenner.open();
    const voor = await listGekozen(pagina);
    await hand(pagina, naam, inhoud);
    const melding = pagina.getByRole('alert');
    await melding.waitFor();
    const [tekst = ''] = await melding.allInnerTexts();
    expect(tekst).toContain(`${naam} kan niet worden gebruikt`);
    expect(tekst).toContain(formatBevinding({ code, params }, nl));
    expect(await listGekozen(pagina)).toEqual(voor);
    await pagina.getByRole('button', { name: 'Sluit melding' }).click();
    expect(await pagina.getByRole('alert').count()).toBe(0);
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('text that is no CSV, and a picture', async () => {
    const { pagina, klachten } = await verkenner.open();
    await hand(pagina, 'rommel.csv', 'a;b\n"1;2\n');
    await expect.poll(() => readTekst(pagina, '[role=alert]')).toContain('Dit is geen CSV-bestand: regel 2');
    await hand(pagina, 'foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    await expect.poll(() => readTekst(pagina, '[role=alert]')).toContain('foto.csv kan niet worden gebruikt');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('cells that cannot be right are told, with the row of the spreadsheet; the rest is used', async () => {
    const { pagina, klachten } = await verkenner.open();
    const regels = Array.from(
      { length: 13 },
      (_, i) => `BU000100${i + 10};Buurt ${i};D;Buurt;700;${i === 2 ? 'veel' : 200 + i}`,
    );
    await hand(pagina, 'kwb.csv', [kop, ...regels].join('\n'));
    const melding = pagina.locator('.melding');
    await melding.waitFor();
    const [tekst = ''] = await melding.allInnerTexts();
    expect(tekst).toContain('Niet alles in kwb.csv klopt; de rest is gelezen');
    expect(tekst).toContain('Rij 4, kolom g_wozbag: "veel" is geen getal');
    // They lie in one wijk: without a bound for it twelve of the thirteen are chosen.
    await pagina.fill('#perwijk', '');
    await expect.poll(async () => (await listGekozen(pagina)).length).toBe(12);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('without a year no file is read', async () => {
    const { pagina, klachten } = await verkenner.open();
    await pagina.locator('#laden summary').click();
    await pagina.fill('#jaar', '');
    await hand(pagina, 'kwb.csv', kop);
    await expect.poll(() => readTekst(pagina, '[role=alert]')).toContain('van welk jaar de cijfers zijn');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('a file that is dropped is read', async () => {
    const { pagina, klachten } = await verkenner.open();
    await pagina.locator('#laden summary').click();
    const inhoud = readFileSync(WERKMAP, 'utf8');
    const sleep = await pagina.evaluateHandle((tekst) => {
      const dracht = new DataTransfer();
      dracht.items.add(new File([tekst], 'eigen-2022.csv', { type: 'text/csv' }));
      return dracht;
    }, inhoud);
    await pagina.dispatchEvent('#neerzet', 'drop', { dataTransfer: sleep });
    await expect.poll(() => readTekst(pagina, '#bron')).toContain('2022 (eigen-2022.csv)');
    expect(await pagina.inputValue('#jaar')).toBe('2022');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('the whole country: 14,574 buurten in pages of twenty, and a gemeente out of it', async () => {
    const { pagina, klachten } = await verkenner.open();
    await hand(pagina, 'land-2024.csv', maakLand());
    await pagina.locator('#gebied option[value="NL"]').waitFor({ state: 'attached', timeout: 60_000 });
    await pagina.selectOption('#gebied', 'NL');
    await expect.poll(() => readTekst(pagina, '#bladzijde')).toBe('1 tot en met 20 van 14.574');
    expect(await readTekst(pagina, '#samenvatting')).toMatch(/^12 van de 14\.574 buurten gekozen, .*Bewezen:/);
    expect(await pagina.locator('#ranglijst tbody tr').count()).toBe(20);
    const voor = await listGekozen(pagina);
    await pagina.focus('#gewicht-huisarts');
    for (let keer = 0; keer < 5; keer++) await pagina.keyboard.press('ArrowRight');
    await expect.poll(() => listGekozen(pagina)).not.toEqual(voor);
    // Why not, with all of them in it.
    await pagina.locator('#ranglijst .buurtknop').nth(19).click();
    await expect.poll(() => readTekst(pagina, '.waarom')).toMatch(/ (niet gekozen|is gekozen)/);
    await pagina.selectOption('#gebied', 'GM0010');
    await expect.poll(() => readTekst(pagina, '#samenvatting')).toMatch(/ van de 4\d buurten gekozen/);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('a link for a gemeente that is not there yet waits for its figures', async () => {
    const { pagina, klachten } = await verkenner.open({ hash: '#gebied=GM0010' });
    expect(await readTekst(pagina, '.melding')).toContain('Het gebied GM0010 staat niet in deze cijfers');
    expect(await pagina.evaluate(() => location.hash)).toContain('gebied=GM0010');
    const regels = ['0009', '0010'].flatMap((nummer) => [
      `GM${nummer};Dorp ${nummer};Dorp ${nummer};Gemeente;9000;210`,
      ...Array.from(
        { length: 15 },
        (_, i) => `BU${nummer}${10 + i}00;Buurt ${i};Dorp ${nummer};Buurt;${300 + i};${200 + i}`,
      ),
    ]);
    await hand(pagina, 'kwb-2024.csv', [kop, ...regels].join('\n'));
    await expect.poll(() => pagina.inputValue('#gebied')).toBe('GM0010');
    expect(await pagina.locator('.melding').count()).toBe(0);
    await expect.poll(async () => (await listGekozen(pagina)).length).toBe(12);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('the page has the five gemeenten of the letter: the link follows the choice, and a button brings them back', async () => {
    const { pagina, klachten } = await verkenner.open();
    expect(await readTekst(pagina, '#bron')).toBe('Bron: CBS, Kerncijfers wijken en buurten 2024.');
    expect(await pagina.locator('#gebied option').allInnerTexts()).toEqual([
      'Boxtel (19 buurten)',
      'Leeuwarden (131 buurten)',
      'Rotterdam (91 buurten)',
      'Sint-Michielsgestel (23 buurten)',
      'Zaanstad (79 buurten)',
      'Alle 5 gemeenten (343 buurten)',
    ]);
    expect(await pagina.inputValue('#gebied')).toBe(LEEUWARDEN);
    const voor = await listGekozen(pagina);
    await pagina.selectOption('#gebied', 'GM0479');
    await expect.poll(() => pagina.evaluate(() => location.hash)).toContain('gebied=GM0479');
    await expect.poll(() => listGekozen(pagina)).not.toEqual(voor);
    await pagina.locator('#laden summary').click();
    await hand(
      pagina,
      'kwb-2023.csv',
      [kop, ...Array.from({ length: 13 }, (_, i) => `BU0001${10 + i}00;Buurt ${i};D;Buurt;700;${200 + i}`)].join('\n'),
    );
    await expect.poll(() => readTekst(pagina, '#bron')).toContain('2023 (kwb-2023.csv)');
    await pagina.click('#meegeleverd');
    await expect.poll(() => readTekst(pagina, '#bron')).toBe('Bron: CBS, Kerncijfers wijken en buurten 2024.');
    await expect.poll(() => listGekozen(pagina)).toEqual(voor);
    expect(await pagina.inputValue('#jaar')).toBe('2024');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('figures of CBS with the outlines of Leeuwarden', async () => {
    const geefOmtrekken = (gemeente: string) =>
      pagina.setInputFiles('#omtrekken', {
        name: `${gemeente}.geojson`,
        mimeType: 'application/geo+json',
        buffer: Buffer.from(readGegevens(`cbs/buurten-2024-${gemeente}.planar.geojson`)),
      });
    const { pagina, klachten } = await verkenner.open({ hash: '#gebied=GM0080' });
    await pagina.setInputFiles('#bestand', WERKMAP);
    await expect.poll(() => readTekst(pagina, '#bron')).toContain('2024 (kwb-2024-vijf-gemeenten.werkmap.csv)');
    await expect.poll(() => readTekst(pagina, '#omroep')).toMatch(/^12 van de 131 buurten gekozen/);
    await expect.poll(() => pagina.inputValue('#gebied')).toBe('GM0080');
    expect(await pagina.locator('.melding').count()).toBe(0);
    const { selectie, namen } = kiesRechtstreeks(
      leesTabel(WERKMAP),
      LEEUWARDEN,
      {},
      { aantal: 12, regels: [perWijk(2)] },
    );
    await expect
      .poll(() => listGekozen(pagina))
      .toEqual('gekozen' in selectie ? selectie.gekozen.map(({ code }) => namen.get(code)) : []);
    await geefOmtrekken('GM0080');
    await expect.poll(() => readTekst(pagina, '#omroep')).toBe('De kaart heeft nu de omtrekken van 131 buurten.');
    expect(await readTekst(pagina, '#kaartsoort')).toBe('De omtrekken komen uit het geladen bestand.');
    // In the middle of the drawing lies a buurt.
    const kader = (await pagina.locator('#doek').boundingBox())!;
    await pagina.locator('#doek').scrollIntoViewIfNeeded();
    await pagina.locator('#doek').click({ position: { x: kader.width / 2, y: kader.height / 2 } });
    await expect.poll(() => readTekst(pagina, '#kop-uitleg')).toMatch(/^Uitleg: ./);

    // Outlines of another gemeente do not fit, and are said not to.
    await geefOmtrekken('GM0599');
    await expect.poll(() => readTekst(pagina, '.melding')).toContain('past niet bij dit gebied');
    expect(await readTekst(pagina, '#kaartsoort')).toContain('zegt niet waar een buurt ligt');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('outlines that are none are refused in Dutch', async () => {
    const { pagina, klachten } = await verkenner.open();
    const vlak = (properties: object, coordinates: unknown) =>
      JSON.stringify({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } }],
      });
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    for (const [inhoud, fout] of [
      ['geen json', 'het is geen JSON'],
      ['{"type":"Topology"}', 'geen GeoJSON met een FeatureCollection'],
      [vlak({ naam: 'A' }, [ring]), nl['verslag.kaart_zonder_code'].split('{')[0]!],
      [vlak({ code: 'BU1' }, [[[0, 0]]]), nl['verslag.kaart_geen_vlak'].split('{')[0]!],
      ['{"type":"FeatureCollection","features":[]}', 'staan geen vlakken'],
    ] as const) {
      await hand(pagina, 'kaart.json', inhoud, '#omtrekken');
      await expect.poll(() => readTekst(pagina, '.melding')).toContain(fout);
    }
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('a link brings the settings back, and follows every change', async () => {
    const instelling = {
      ...BEGIN,
      gewichten: { verkenner: { ...BEGIN.gewichten.verkenner, woz: 9, koop: 0 } },
      aantallen: { keuze: 7 },
      perWijk: null,
      minstens: 2,
      wijken: ['WK008051', 'WK008063'],
    };
    const { pagina, klachten } = await verkenner.open({ hash: writeHash(instelling, LEEUWARDEN) });
    expect(await pagina.inputValue('#gewicht-woz')).toBe('9');
    expect(await pagina.inputValue('#aantal')).toBe('7');
    expect(await pagina.inputValue('#perwijk')).toBe('');
    expect(await pagina.inputValue('#minstens')).toBe('2');
    expect(await pagina.locator('#wijken li').allInnerTexts()).toHaveLength(2);
    const gekozen = await listGekozen(pagina);
    expect(gekozen).toHaveLength(7);

    await pagina.click('#kopieer');
    await expect.poll(() => readTekst(pagina, '#gekopieerd')).toBe('De link is gekopieerd.');
    const link = await pagina.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${verkenner.adres}${writeHash(instelling, LEEUWARDEN)}`);
    const ander = await verkenner.open({ hash: new URL(link).hash });
    expect(await listGekozen(ander.pagina)).toEqual(gekozen);

    await pagina.focus('#gewicht-koop');
    await pagina.keyboard.press('ArrowRight');
    await expect.poll(() => pagina.evaluate(() => location.hash)).toContain('koop-1');
    // Another link in the same window.
    await pagina.evaluate(
      (hash) => {
        location.hash = hash;
      },
      writeHash(BEGIN, LEEUWARDEN),
    );
    await expect.poll(async () => (await listGekozen(pagina)).length).toBe(12);
    expect(await pagina.inputValue('#gewicht-woz')).toBe('3');
    expect([...klachten, ...ander.klachten]).toEqual([]);
    await ander.pagina.context().close();
    await pagina.context().close();
  });

  test('a link that is wrong says what, and the page goes on with what is right', async () => {
    const { pagina, klachten } = await verkenner.open({ hash: '#gewichten=woz-99_koop-5&aantal=veel&kleur=rood' });
    const tekst = await readTekst(pagina, '.melding');
    expect(tekst).toContain('De link klopt niet helemaal');
    expect(tekst).toContain('Het gewicht van ‘woz’ is geen heel getal van 0 tot en met 10.');
    expect(tekst).toContain('Het onderdeel ‘kleur’ is onbekend.');
    expect(await pagina.inputValue('#gewicht-koop')).toBe('5');
    expect(await pagina.inputValue('#gewicht-woz')).toBe('3');
    expect(await listGekozen(pagina)).toHaveLength(12);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('on paper: the choice with what was asked, the explanation and the map; no controls', async () => {
    const { pagina, klachten } = await verkenner.open();
    await pagina.locator('#ranglijst .buurtknop').nth(8).click();
    await expect.poll(() => readTekst(pagina, '.waarom')).not.toContain('Wordt berekend');
    await pagina.emulateMedia({ media: 'print' });
    for (const keuze of ['.bediening', '#vak-ranglijst', '#sluit-uitleg', '#reken', '.balk'])
      expect([keuze, await pagina.locator(keuze).first().isVisible()]).toEqual([keuze, false]);
    for (const keuze of ['#keuze table', '#uitleg .waarom', '#doek', '#afdrukregels'])
      expect([keuze, await pagina.locator(keuze).first().isVisible()]).toEqual([keuze, true]);
    const regels = await readTekst(pagina, '#afdrukregels');
    expect(regels).toContain('Aantal inwoners 4, Gemiddelde woz-waarde 3');
    expect(regels).toContain('Gevraagd: 12 buurten, hoogstens 2 per wijk.');
    expect((await pagina.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });
});
