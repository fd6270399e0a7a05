import { readFileSync } from 'node:fs';
import { Datum } from 'buurtaanpak/kern';
import { selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { Opzet, runOpzet } from 'buurtaanpak/opzet';
import { type Beoordelingen, scoreBuurten } from 'buurtaanpak/routekaart';
import { describeGebieden, type Quotum, selectBuurten } from 'buurtaanpak/selectie';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WERKMAP } from '../../examples/data/werkmap.js';
import { createEigenOpzet } from '../../examples/verkenner/model/createEigenOpzet.js';
import { verzinBeoordelingen } from '../../examples/verzonnen/verzinBeoordelingen.js';
import { BROWSER, heeftBrowser, readTekst, startVerkenner, type Verkenner } from './pagina.js';
import { leesTabel } from './rechtstreeks.js';

if (!heeftBrowser) console.log(`skipped: no browser at ${BROWSER}, so the page opens no opzet (set CHROMIUM)`);

const readOpzet = (naam: string) =>
  Opzet.parse(JSON.parse(readFileSync(new URL(`../../examples/opzet/${naam}.json`, import.meta.url), 'utf8')));

const PEILDATUM = { peildatum: Datum.parse('2026-06-01') };

describe.skipIf(!heeftBrowser)('an opzet in the page', () => {
  let verkenner: Verkenner;
  const tabel = leesTabel(WERKMAP);

  beforeAll(async () => {
    verkenner = await startVerkenner();
  });
  afterAll(() => verkenner?.stop());

  const listGekozen = (pagina: Page) => pagina.locator('#keuze .buurtknop').allInnerTexts();
  const hand = (pagina: Page, ...bestanden: readonly (readonly [string, unknown])[]) =>
    pagina.setInputFiles(
      '#opzetbestand',
      bestanden.map(([name, inhoud]) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud)),
      })),
    );
  const listBuurten = ({ gemeenten }: Opzet) => {
    const codes: readonly (string | undefined)[] = gemeenten.map(({ code }) => code);
    return selectKerncijfers(tabel, { soort: 'buurt', waar: ({ gemeente }) => codes.includes(gemeente) });
  };
  const verzin = (opzet: Opzet): readonly Beoordelingen[] =>
    opzet.routekaarten.map((routekaart) => ({
      soort: 'beoordelingen',
      versie: 1,
      routekaart: routekaart.id,
      rijen: verzinBeoordelingen(routekaart, listBuurten(opzet)),
    }));

  /** What the library itself chooses for an opzet without programmes of one gemeente of several: the names of the buurten, and the scores of each programme. */
  function kies(opzet: Opzet, oordelen: readonly Beoordelingen[]) {
    const buurten = listBuurten(opzet);
    const scores = Object.fromEntries(
      opzet.programmas.map(({ id, routekaart }) => {
        const kaart = opzet.routekaarten.find((een) => een.id === routekaart)!;
        const rijen = oordelen.find((een) => een.routekaart === routekaart)?.rijen;
        return [id, scoreBuurten(kaart, buurten, rijen)];
      }),
    );
    const quota = opzet.programmas.flatMap(({ id: programma, quota: van }) =>
      van.map(({ waar = {}, ...quotum }): Quotum => {
        const cijfers = [...(opzet.keuze?.kandidaten?.cijfers ?? []), ...(waar.cijfers ?? [])];
        return { ...quotum, programma, waar: { ...waar, cijfers } };
      }),
    );
    const regels = opzet.keuze?.regels ?? [];
    const gebieden = describeGebieden(buurten, { kenmerken: opzet.kenmerken ?? [], quota, regels });
    const selectie = selectBuurten(scores, quota, { gebieden, regels });
    const namen = new Map(gebieden.map(({ code, naam = code }) => [code, naam]));
    const gekozen = 'gekozen' in selectie ? selectie.gekozen.map(({ code }) => namen.get(code)) : [];
    // A run of the opzet has the same.
    const loop = runOpzet(opzet, { tabel, oordelen }, { ...PEILDATUM, tot: 'selectie' });
    expect(loop.gekozen?.map(({ code }) => namen.get(code))).toEqual(gekozen);
    return { gekozen, scores };
  }

  async function expectRanglijst(pagina: Page, scores: ReturnType<typeof kies>['scores'][string] | undefined) {
    const verwacht = scores?.buurten.slice(0, 20).map(({ naam, rang }) => [String(rang), naam]);
    const read = async () =>
      (await pagina.locator('#ranglijst tbody tr').allInnerTexts()).map((rij) => rij.split(/\s*[\t\n]\s*/).slice(0, 2));
    await expect.poll(read).toEqual(verwacht);
  }

  test('with its judgements it gives the choice of the library, for all programmes together', async () => {
    const opzet = readOpzet('leeuwarden');
    const oordelen = verzin(opzet);
    const { pagina, klachten } = await verkenner.open();
    // Without judgements the page says so, and counts the figures only.
    await hand(pagina, ['leeuwarden.json', opzet]);
    await expect.poll(() => readTekst(pagina, '#opzetnaam')).toBe('Geopend: Buurtaanpak Leeuwarden (leeuwarden.json).');
    await expect
      .poll(() => readTekst(pagina, '#keuzefout'))
      .toContain('geen oordelen van mensen geopend over ‘Opgaven uit het wijkplan spelen hier’');
    expect(await listGekozen(pagina)).toHaveLength(12);
    expect(await pagina.isDisabled('#gewicht-opgave')).toBe(true);
    expect(await readTekst(pagina, '#uitleg-opgave')).toBe('Hiervan zijn geen oordelen geopend.');

    await hand(pagina, ['oordelen.json', oordelen]);
    const direct = kies(opzet, oordelen);
    await expect.poll(() => listGekozen(pagina)).toEqual(direct.gekozen);
    expect(await readTekst(pagina, '#keuzefout')).toBe('');
    expect(await pagina.locator('#keuze .groepkop').allInnerTexts()).toEqual([
      'Leeuwarden Oost',
      'Energie in Oost',
      'Energie in een dorp',
      'Energie in een gemiddelde buurt',
    ]);
    await expectRanglijst(pagina, direct.scores['leeuwarden-oost']);
    expect(await pagina.getAttribute('#gewicht-eengezins', 'aria-valuetext')).toBe('0,5 van 10, 5% van het geheel');

    // Another programme is shown: its ranking, and the sliders of its Routekaart.
    await pagina.selectOption('#programma', 'energie');
    await expectRanglijst(pagina, direct.scores.energie);
    expect(await listGekozen(pagina)).toEqual(direct.gekozen);
    await pagina.focus('#gewicht-cijfers');
    // In steps of a half, as one of the weights has a half.
    for (let keer = 0; keer < 12; keer++) await pagina.keyboard.press('ArrowLeft');
    const mensen = structuredClone(opzet.routekaarten[1]!.themas!).map((thema) =>
      thema.id === 'cijfers' ? { ...thema, gewicht: 0 } : thema,
    );
    const anders = { ...opzet, routekaarten: [opzet.routekaarten[0]!, { ...opzet.routekaarten[1]!, themas: mensen }] };
    const verwacht = kies(anders, oordelen);
    expect(verwacht.gekozen).not.toEqual(direct.gekozen);
    await expect.poll(() => listGekozen(pagina)).toEqual(verwacht.gekozen);
    await expectRanglijst(pagina, verwacht.scores.energie);

    // A buurt that was chosen for the other programme is explained for that one; and the certainty is of both together.
    await pagina.locator('#keuze .buurtknop').first().click();
    expect(await readTekst(pagina, '#uitleg-inhoud')).toContain('voor programma Leeuwarden Oost');
    await expect.poll(() => readTekst(pagina, '.waarom')).toContain('is gekozen voor Leeuwarden Oost');
    await pagina.selectOption('#trekkingen', '200');
    await pagina.click('#reken');
    await pagina.waitForSelector('#zekerheid-inhoud table');
    expect(await readTekst(pagina, '#zekerheidstand')).toMatch(/van de 12 buurten staan/);
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('of two gemeenten each chooses among its own buurten, by one Routekaart', async () => {
    const opzet = readOpzet('boxtel-sint-michielsgestel');
    const oordelen = verzin(opzet);
    const { pagina, klachten } = await verkenner.open();
    await hand(pagina, ['opzet.json', opzet], ['oordelen.json', oordelen]);
    const { gekozen, scores } = runOpzet(opzet, { tabel, oordelen }, { ...PEILDATUM, tot: 'selectie' });
    const namen = new Map(listBuurten(opzet).gebieden.map(({ code, naam }) => [code, naam]));
    const read = async () =>
      (await listGekozen(pagina)).map((naam) => naam.replace(/ \((?:Boxtel|Sint-Michielsgestel)\)$/, ''));
    await expect.poll(read).toEqual(gekozen?.map(({ code }) => namen.get(code)));
    await pagina.selectOption('#programma', 'sint-michielsgestel');
    const van = scores['sint-michielsgestel'];
    const aantal = van !== undefined && 'buurten' in van ? van.buurten.length : 0;
    await expect.poll(() => readTekst(pagina, '#bladzijde')).toBe(`1 tot en met 20 van ${aantal}`);
    expect(await readTekst(pagina, '#keuzefout')).toBe('');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });

  test('what the page gives is an opzet, and brings the same screen back', async () => {
    const { pagina, klachten } = await verkenner.open();
    async function bewaar() {
      const [bestand] = await Promise.all([pagina.waitForEvent('download'), pagina.click('#bewaar-opzet')]);
      return { naam: bestand.suggestedFilename(), tekst: readFileSync(await bestand.path(), 'utf8') };
    }
    // Of the page itself: its criteria for the gemeente that is shown.
    await pagina.fill('#aantal', '7');
    await pagina.fill('#perwijk', '1');
    await pagina.selectOption('#wijk', 'WK008080');
    await pagina.click('#wijk-erbij');
    await expect.poll(async () => (await listGekozen(pagina)).length).toBe(7);
    const eigen = await listGekozen(pagina);
    const eerste = await bewaar();
    expect(eerste.naam).toBe('verkenner.opzet.json');
    const opzet = Opzet.parse(JSON.parse(eerste.tekst));
    expect(opzet).toMatchObject({
      naam: 'Buurtaanpak Leeuwarden',
      gemeenten: [{ code: 'GM0080' }],
      indelingsjaar: 2024,
    });
    expect(kies(opzet, []).gekozen).toEqual(eigen);

    // An opzet of another gemeente in between, with weights and numbers changed.
    await hand(pagina, ['rotterdam.json', readOpzet('rotterdam')]);
    await expect.poll(() => listGekozen(pagina)).toEqual(kies(readOpzet('rotterdam'), []).gekozen);
    expect(await pagina.isVisible('#gebied')).toBe(false);
    await pagina.focus('#gewicht-woz');
    for (let keer = 0; keer < 5; keer++) await pagina.keyboard.press('ArrowRight');
    await pagina.fill('#aantal-3', '6');
    await pagina.fill('#perwijk', '2');
    await expect.poll(async () => (await listGekozen(pagina)).length).toBe(15);
    const tweede = await bewaar();
    const rotterdam = Opzet.parse(JSON.parse(tweede.tekst));
    expect(rotterdam.routekaarten[0]?.criteria[0]?.gewicht).toBe(6);
    expect(rotterdam.keuze?.regels).toEqual([{ soort: 'hoogstens_per_groep', groepen: 'wijk', hoogstens: 2 }]);
    const gekozen = kies(rotterdam, []).gekozen;
    await expect.poll(() => listGekozen(pagina)).toEqual(gekozen);
    const readLink = () => pagina.evaluate(() => location.hash);
    await expect.poll(readLink).toContain('&aantallen=5_4_6&perwijk=2');
    const link = await readLink();

    for (const [{ naam, tekst }, verwacht] of [
      [eerste, eigen],
      [tweede, gekozen],
    ] as const) {
      await hand(pagina, [naam, tekst]);
      await expect.poll(() => listGekozen(pagina)).toEqual(verwacht);
      expect((await bewaar()).tekst).toBe(tekst);
    }
    expect(await pagina.inputValue('#perwijk')).toBe('2');
    expect(await pagina.inputValue('#aantal-3')).toBe('6');

    // Closed, the page has its own criteria again, for the gemeente that was shown.
    await pagina.click('#sluit-opzet');
    await expect.poll(() => pagina.inputValue('#gebied')).toBe('GM0599');
    expect(await pagina.inputValue('#aantal')).toBe('12');

    // The link has the numbers, and waits for the opzet that it was made for.
    const ander = await verkenner.open({ hash: link });
    expect(await readTekst(ander.pagina, '.melding')).toContain('Een opzet past niet in een link.');
    expect(await ander.pagina.evaluate(() => location.hash)).toBe(link);
    await hand(ander.pagina, ['rotterdam.json', readOpzet('rotterdam')]);
    await expect.poll(() => listGekozen(ander.pagina)).toEqual(gekozen);
    expect(await ander.pagina.locator('.melding').count()).toBe(0);
    expect(await readTekst(ander.pagina, '#delen-hulp')).toContain('stuur die bestanden mee');
    expect([...klachten, ...ander.klachten]).toEqual([]);
    await ander.pagina.context().close();
    await pagina.context().close();
  });

  test('what is wrong is told in Dutch with its place, and what was there stays', async () => {
    const opzet = readOpzet('leeuwarden');
    const { pagina, klachten } = await verkenner.open();
    const voor = await listGekozen(pagina);
    const [oost] = opzet.routekaarten;
    const { naam: _, evaluatieplan: __, ...zonderNaam } = opzet;
    for (const [inhoud, ...zinnen] of [
      ['geen json', 'Dit bestand is geen JSON.'],
      [{ ...zonderNaam, evaluatieplann: {} }, 'Het veld naam ontbreekt.', 'Bedoelt u evaluatieplan?'],
      [
        { ...opzet, programmas: [{ ...opzet.programmas[0]!, routekaart: 'oost' }] },
        'programma 1, routekaart: er is geen Routekaart oost',
      ],
      [
        { ...opzet, routekaarten: [{ ...oost!, themas: [] }, opzet.routekaarten[1]!] },
        'Routekaart 1, criterium 1, thema: het thema cijfers bestaat niet.',
      ],
      [createEigenOpzet([{ code: 'GM0363', naam: 'Amsterdam' }], 2024), 'geen buurten van Amsterdam'],
      [verzin(opzet).slice(0, 1), 'Open eerst die opzet'],
    ] as const) {
      await hand(pagina, ['kapot.json', inhoud]);
      for (const zin of zinnen) await expect.poll(() => readTekst(pagina, '.melding')).toContain(zin);
      expect(await listGekozen(pagina)).toEqual(voor);
    }

    // Both at once; judgements for something else are named, and too few of them for anybody leave nothing to count.
    const [eerste] = verzin(opzet);
    const vreemd = { ...eerste!, routekaart: 'elders' };
    const dun = { ...eerste!, rijen: eerste!.rijen.filter(({ rol }) => rol === 'wijk') };
    await hand(pagina, ['oordelen.json', [dun, vreemd]], ['leeuwarden.json', opzet]);
    await expect.poll(() => readTekst(pagina, '.melding')).toContain('elders');
    await expect
      .poll(() => readTekst(pagina, '#keuzefout'))
      .toContain('Van het criterium Bewoners willen meedoen is van geen enkele buurt een waarde bekend.');

    // Half of the buurten judged on one thing and half on another, where both are asked: nobody has a score.
    const hele = oost!.themas!.map((thema) => ({ ...thema, dekking: 1 }));
    const nummers = new Map(listBuurten(opzet).gebieden.map(({ code }, rij) => [code, rij]));
    const rijen = eerste!.rijen.filter(
      ({ buurt, criterium }) => (nummers.get(buurt)! % 2 === 0) === (criterium === 'opgave'),
    );
    await hand(
      pagina,
      ['leeuwarden.json', { ...opzet, routekaarten: [{ ...oost!, themas: hele }, opzet.routekaarten[1]!] }],
      ['oordelen.json', { ...eerste!, rijen }],
    );
    await expect
      .poll(() => readTekst(pagina, '#keuzefout'))
      .toContain('Geen buurt heeft een score voor programma Leeuwarden Oost');
    expect(await readTekst(pagina, '#keuzefout')).toContain(
      '‘Bewoners willen meedoen’: 66 van de 131 buurten hebben hiervan niet genoeg oordelen.',
    );

    // Nothing at all that the page can count.
    const mensen = oost!.criteria.filter(({ bron }) => bron.soort === 'beoordeling');
    const themas = oost!.themas!.filter(({ id }) => id === 'mensen');
    const alleen = { ...opzet, routekaarten: [{ ...oost!, themas, criteria: mensen }, opzet.routekaarten[1]!] };
    await hand(pagina, ['mensen.json', alleen]);
    await expect.poll(() => readTekst(pagina, '#keuzefout')).toContain('Van geen enkel criterium zijn er cijfers');
    expect(await readTekst(pagina, '#bladzijde')).toBe('Er is nu geen ranglijst.');
    expect(await pagina.locator('#keuze table').count()).toBe(0);

    // Figures without the gemeente of the opzet do not take the place of those that have it.
    await pagina.setInputFiles('#bestand', {
      name: 'kwb-2024.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('gwb_code_10;regio;recs;a_inw\nGM0001;D;Gemeente;900\nBU00010100;B;Buurt;900\n'),
    });
    await expect.poll(() => readTekst(pagina, '.melding')).toContain('kwb-2024.csv past niet bij de opzet');
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });
});
