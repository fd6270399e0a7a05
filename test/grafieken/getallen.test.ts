import { chartFinanciering, chartKaart, chartRangschikking, chartReeks, chartVerandering } from 'buurtaanpak/grafieken';
import { euro } from 'buurtaanpak/kern';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { draw } from './tekenen.js';
import { listTeksten } from './teksten.js';
import { toKolommen } from './toKolommen.js';

/** The numbers on an axis or a legend: every text with a digit in it that is no year and no name. */
const listStappen = async (grafiek: Grafiek) =>
  listTeksten(await draw(grafiek))
    .teksten.map(({ regels }) => regels.join(' '))
    .filter((tekst) => /^(?:€ )?-?[\d.,]+(?:%| mln| mld)?$/.test(tekst) && !/^20\d\d$/.test(tekst));

const reeks = (eenheid: string, ...waarden: readonly number[]) =>
  chartReeks({
    sleutel: 'x',
    label: { nl: 'Cijfer' },
    eenheid,
    reeksen: [
      {
        gebied: { code: 'A', naam: 'A' },
        jaren: waarden.map((waarde, i) => ({ jaar: 2020 + i, waarde })),
        breuken: [],
      },
    ],
  });
const geld = (...bedragen: readonly number[]) =>
  chartFinanciering(bedragen.map((bedrag, i) => ({ begrotingsjaar: 2026 + i, naam: 'BZK', bedrag: euro(bedrag) })));
const vlak = (code: string, x: number) => ({
  type: 'Feature' as const,
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 0],
      ],
    ],
  },
});
const kaart = (laag: number, hoog: number) =>
  chartKaart({ type: 'FeatureCollection', features: [vlak('A', 0), vlak('B', 2)] }, [
    { code: 'A', naam: 'A', score: laag },
    { code: 'B', naam: 'B', score: hoog },
  ]);

describe('the numbers of a chart', () => {
  test.each([
    ['shares', reeks('percentage', 0, 39.1, 45.7), ['0%', '10%', '40%'], /^\d+%$/],
    ['small shares', reeks('percentage', 0, 0.3), ['0,00%', '0,05%'], /^0,\d\d%$/],
    ['small figures', reeks('km', 0, 0.05, 0.02), ['0,00', '0,01', '0,05'], /^0,0\d$/],
    ['thousands', reeks('aantal', 0, 131_000), ['20.000', '120.000'], /^[\d.]+$/],
    ['millions', reeks('aantal', 0, 1_200_000), ['0', '0,2 mln', '1 mln', '1,2 mln'], /mln$|^0$/],
    ['milliards', reeks('euro', 0, 4e9), ['€ 0', '€ 1 mld'], /^€ [\d,]+ mld$|^€ 0$/],
    ['whole counts', reeks('aantal', 0, 1, 2), ['0', '1', '2'], /^\d$/],
    ['thousands of euro', reeks('1000 euro', 0, 305), ['€ 0', '€ 100.000', '€ 300.000'], /^€ [\d.]+$/],
    ['millions in thousands of euro', reeks('1000 euro', 0, 2400), ['€ 0', '€ 0,5 mln', '€ 2 mln'], /^€/],
    ['euro', reeks('euro', 0, 300), ['€ 0', '€ 100', '€ 300'], /^€ \d+$/],
    ['amounts', geld(50_136, 99_863), ['€ 0', '€ 20.000', '€ 80.000'], /^€ [\d.]+(?:,\d\d)?$/],
    ['amounts of millions', geld(1_234_567), ['€ 0', '€ 0,2 mln', '€ 1 mln'], /^€/],
    ['a few euro', geld(1.37), ['€ 0,00', '€ 0,20', '€ 1,00'], /^€ \d,\d\d$/],
    ['scores', kaart(0.1, 0.9), ['0,2', '0,8'], /^0,\d$/],
    ['small scores', kaart(0.001, 0.004), ['0,001', '0,002'], /^0,00\d+$/],
    ['large scores', kaart(0, 2_000_000), ['0', '0,5 mln', '2 mln'], /mln$|^0$/],
  ] as const)(
    '%s are written as people write them, and no two steps read the same',
    async (_, grafiek, genoemd, vorm) => {
      const stappen = await listStappen(grafiek);
      for (const een of genoemd) expect(stappen).toContain(een);
      for (const een of stappen) expect(een).toMatch(vorm);
      // The totals above columns may be as high as each other; the steps may not.
      expect(new Set(stappen).size).toBe(stappen.length);
    },
  );

  test('totals above many columns are short and say in what', async () => {
    const miljoenen = geld(...Array.from({ length: 12 }, (_, i) => 1_234_567 + 100_000 * i));
    expect(await listStappen(miljoenen)).toContain('2,3');
    expect(miljoenen.spec.title).toMatchObject({ subtitle: 'Boven elke kolom het totaal in miljoen euro.' });
    const duizenden = geld(...Array.from({ length: 14 }, (_, i) => 123_456 + 1000 * i));
    expect(await listStappen(duizenden)).toContain('123,5');
    expect(duizenden.spec.title).toMatchObject({ subtitle: 'Boven elke kolom het totaal in duizend euro.' });
    // Whole euros where cents do not fit.
    expect(await listStappen(geld(...Array.from({ length: 8 }, () => 12_345)))).toContain('€ 12.345');
  });

  test('a score has as many decimals as somebody can use', () => {
    const maak = (score: number) =>
      chartRangschikking({
        ...toKolommen([{ code: 'A', naam: 'A', score, rang: 1, bijdragen: { x: score } }]),
        routekaart: { criteria: [{ id: 'x', naam: 'X' }] },
      }).alternatief;
    expect(maak(0.5)).toContain('A: 0,500.');
    expect(maak(0.00512)).toContain('A: 0,00512.');
    expect(maak(512.34)).toContain('A: 512.');
    expect(maak(0)).toContain('A: 0,000.');
    expect(reeks('km', 0.0123, 0.05).alternatief).toContain('0,012 km');
    expect(reeks('euro', 300.5, 301).alternatief).toContain('€ 300,50');
    expect(reeks('euro', 300, 301).alternatief).toContain('€ 300 ');
  });

  test('the steps of a small change of a score differ', async () => {
    const stappen = await listStappen(
      chartVerandering({
        code: 'A',
        naam: 'A',
        toen: { score: 0.5, rang: 1, aantal: 2 },
        nu: { score: 0.502, rang: 1, aantal: 2 },
        delen: { cijfers: 0.002, meetlat: 0, methode: 0 },
        criteria: [{ id: 'x', naam: 'X', cijfers: 0.002 }],
        ontbrekend: [],
      }),
    );
    expect(stappen.length).toBeGreaterThan(2);
    expect(new Set(stappen).size).toBe(stappen.length);
  });
});
