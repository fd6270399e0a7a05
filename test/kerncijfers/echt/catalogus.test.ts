import { CATALOGUS, type Catalogusitem } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { readGegevens } from '../../gegevens.js';
import { readRijen } from './lees.js';

const plain = (tekst: string) =>
  tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const perPad = new Map(
  CATALOGUS.flatMap((item) => (item.kolommen.statline ?? []).map(({ naam }) => [plain(naam), item] as const)),
);

/** `Onderwijs/Basisonderwijs/Afstand tot school (km)`: the path and the unit. */
const readTitel = (titel: string) => /^(.*) \((km|aantal)\)$/.exec(titel)?.slice(1) ?? [];

async function readUtrecht(naam: string): Promise<{ kop: string[]; rijen: unknown[][] }> {
  const [kop = [], ...rijen] = (await readRijen(naam)) as unknown[][];
  return { kop: kop.map((cel) => String(cel).trim()), rijen };
}

/** The published figures of wijken and buurten in a column of a workbook. */
function listCijfers(kop: readonly string[], rijen: readonly unknown[][], naam: string, soorten: string[]): number[] {
  const kolom = kop.indexOf(naam);
  return rijen
    .filter((rij) => soorten.includes(String(rij[kop.indexOf('recs')])))
    .map((rij) => (rij[kolom] === '.' ? Number.NaN : Number(rij[kolom])))
    .filter((getal) => !Number.isNaN(getal));
}

const isMultiple = (getal: number, op: number) => Math.abs(getal / op - Math.round(getal / op)) < 1e-6;

/** The names of the workbook of 2023 with a rounding in the catalogue. */
const afgerond: [string, Catalogusitem][] = CATALOGUS.flatMap((item) =>
  item.nauwkeurigheid === undefined
    ? []
    : (item.kolommen.kwb ?? []).map(({ naam }): [string, Catalogusitem] => [naam, item]),
);

describe('the catalogue and the real files', () => {
  it('has one figure for every column of Nabijheid voorzieningen, straight and tilted, with its unit', async () => {
    const recht = (await readRijen('kerncijfers_statline_nabijheid_utrecht_2023.csv')) as Record<string, string>[];
    const titels = Object.keys(recht[0] ?? {})
      .slice(5)
      .map(readTitel);
    const gekanteld = (await readRijen('kerncijfers_statline_gekanteld_nabijheid_2021.csv')) as string[][];
    const onderwerpen = gekanteld.slice(8, -1).map(([pad = '', eenheid = '']) => [pad.replaceAll('|', '/'), eenheid]);
    expect(titels.length).toBe(110);
    expect(onderwerpen).toEqual(titels);
    const items = titels.map(([pad = '']) => perPad.get(plain(pad)));
    expect(items.map((item) => item?.thema)).toEqual(titels.map(() => 'nabijheid'));
    expect(items.map((item) => item?.eenheid)).toEqual(titels.map(([, eenheid]) => eenheid));
    expect(new Set(items).size).toBe(titels.length);
    // And no path that the table does not have, except the shorter ones of Kerncijfers.
    const paden = new Set(titels.map(([pad = '']) => plain(pad)));
    const over = [...perPad].filter(([pad, { thema }]) => thema === 'nabijheid' && !paden.has(pad)).map(([pad]) => pad);
    expect(over).toEqual(['nabijheidvoorzieningenafstandtotschool', 'nabijheidvanvoorzieningenafstandtotschool']);
  });

  it('has a figure for every column of SES-WOA', async () => {
    const rijen = (await readRijen('kerncijfers_statline_seswoa_amsterdam_2019.csv')) as Record<string, string>[];
    const paden = Object.keys(rijen[0] ?? {})
      .slice(3)
      .map((titel) => titel.replace(/ \([^)]*\)$/, ''));
    expect(paden.map((pad) => perPad.get(plain(pad))?.sleutel)).toEqual([
      'aantal_particuliere_huishoudens',
      'percentage_opleiding_laag',
      'percentage_opleiding_middelbaar',
      'percentage_opleiding_hoog',
      'ses_woa',
      'ses_woa_spreiding',
    ]);
    const cijfers = rijen.flatMap((rij) => Object.entries(rij).slice(3)).filter(([, cel]) => cel.trim() !== '.');
    for (const [titel, cel] of cijfers) {
      const item = perPad.get(plain(titel.replace(/ \([^)]*\)$/, '')));
      expect(item?.nauwkeurigheid?.soort === 'afgerond' && isMultiple(Number(cel), item.nauwkeurigheid.op)).toBe(true);
    }
  });

  it('rounds as the workbooks of Utrecht do: in buurt and wijk, and unless at random also in the gemeente', async () => {
    const nagekeken = new Set<string>();
    for (const bestand of [
      'kerncijfers_kwb_utrecht_2023_tussenstand.xlsx',
      'kerncijfers_kwb_utrecht_2024_eerste.xlsx',
    ]) {
      const { kop, rijen } = await readUtrecht(bestand);
      for (const [naam, { sleutel, nauwkeurigheid }] of afgerond) {
        const aselect = nauwkeurigheid?.soort === 'aselect';
        const op = nauwkeurigheid?.soort === 'afgerond' ? nauwkeurigheid.op : 5;
        const cijfers = listCijfers(kop, rijen, naam, aselect ? ['Wijk', 'Buurt'] : ['Gemeente', 'Wijk', 'Buurt']);
        if (cijfers.length > 0) nagekeken.add(sleutel);
        expect([naam, cijfers.filter((getal) => !isMultiple(getal, op))]).toEqual([naam, []]);
      }
    }
    expect(nagekeken.size).toBeGreaterThan(55);
  });

  it('calls counts rounded at random that spread as such: by 4 for each of a sum, where nearest would spread by 2', async () => {
    const { kop, rijen } = await readUtrecht('kerncijfers_kwb_utrecht_2023_tussenstand.xlsx');
    const code = (rij: readonly unknown[]) => String(rij[0]);
    const spreiding = (namen: readonly string[]) => {
      let kwadraten = 0;
      let afrondingen = 0;
      for (const naam of namen) {
        const cel = (rij: readonly unknown[]) => Number(rij[kop.indexOf(naam)]);
        for (const wijk of rijen.filter((rij) => code(rij).startsWith('WK'))) {
          const buurten = rijen.filter((rij) => code(rij).startsWith(`BU${code(wijk).slice(2)}`));
          const verschil = cel(wijk) - buurten.reduce((som, buurt) => som + cel(buurt), 0);
          if (Number.isNaN(verschil)) continue;
          kwadraten += verschil ** 2;
          afrondingen += buurten.length + 1;
        }
      }
      return kwadraten / afrondingen;
    };
    const namen = (soort: string, op?: number) =>
      afgerond
        .filter(
          ([naam, { nauwkeurigheid: n }]) =>
            kop.includes(naam) && n?.soort === soort && (op === undefined || (n as { op: number }).op === op),
        )
        .map(([naam]) => naam);
    expect(spreiding(namen('aselect'))).toBeGreaterThan(3);
    expect(spreiding(namen('aselect'))).toBeLessThan(5);
    expect(spreiding(namen('afgerond', 5))).toBeLessThan(2.5);
  });

  it('has the thresholds that the national figures of 2024 show', () => {
    // Lines without a quote can be split at their commas, which is ten times faster than a parser.
    const [kop = [], ...rijen] = readGegevens('cbs/kwb-2024-nederland.csv')
      .split('\n')
      .filter((regel) => !regel.includes('"'))
      .map((regel) => regel.split(','));
    const least = (naam: string) => {
      const [kolom, inwoners] = [kop.indexOf(naam), kop.indexOf('inwoners')];
      return rijen
        .filter((rij) => /^(?:WK|BU)/.test(rij[0] ?? '') && rij[kolom] !== '' && rij[inwoners] !== '')
        .reduce((minst, rij) => Math.min(minst, Number(rij[inwoners])), Number.POSITIVE_INFINITY);
    };
    expect(least('afstandHuisarts')).toBe(10);
    // The threshold is 2,500, before the count was rounded.
    expect(least('inkomenPerInwoner')).toBe(2515);
  });
});
