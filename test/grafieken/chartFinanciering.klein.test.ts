/** Amounts by year: the drawing as a whole, and how the totals are written at each border. */
import { chartFinanciering, type Jaarbedrag } from 'buurtaanpak/grafieken';
import { euro } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { BLAUW, INKT, kwantiteit, legenda, ORANJE, RAND, readTekening, readWaarden, UITSPRAAK } from './klein.js';

const bedrag = (begrotingsjaar: number, naam: string, euros: number): Jaarbedrag => ({
  begrotingsjaar,
  naam,
  bedrag: euro(euros),
});
const lagen = (bedragen: readonly Jaarbedrag[], breedte?: number) =>
  chartFinanciering(bedragen, breedte === undefined ? {} : { breedte }).spec.layer as unknown as {
    data: { values: readonly Record<string, unknown>[] };
    encoding: Record<string, Record<string, unknown>>;
  }[];
const totalen = (bedragen: readonly Jaarbedrag[], breedte?: number) =>
  lagen(bedragen, breedte)[1]?.data.values.map(({ tekst }) => tekst);

describe('chartFinanciering', () => {
  test('draws a column for each year in parts, years in order and names as they come', () => {
    const grafiek = chartFinanciering([
      bedrag(2027, 'BZK', 10.25),
      bedrag(2026, 'BZK', 5),
      bedrag(2026, ' De\ngemeente', 3),
      bedrag(2026, 'BZK', 1),
    ]);
    const deel = (jaar: string, naam: string, volgorde: number, hoeveel: number, tekst: string) => ({
      jaar,
      naam,
      volgorde,
      bedrag: hoeveel,
      beschrijving: `${jaar}, ${naam}: ${tekst}`,
    });
    const x = {
      field: 'jaar',
      type: 'ordinal',
      axis: { title: 'Begrotingsjaar', labelAngle: 0, labelOverlap: true },
    };
    expect([grafiek.id, grafiek.titel]).toEqual(['financiering', 'Wat in welk begrotingsjaar valt']);
    expect(grafiek.alternatief).toBe('Kolom per begrotingsjaar. 2026: € 9,00 en 2027: € 10,25.');
    expect(readTekening(grafiek)).toEqual({
      title: 'Wat in welk begrotingsjaar valt',
      width: 520,
      height: 280,
      layer: [
        {
          data: {
            values: [
              deel('2026', 'BZK', 0, 6, '€ 6,00'),
              deel('2026', ' De gemeente', 1, 3, '€ 3,00'),
              deel('2027', 'BZK', 0, 10.25, '€ 10,25'),
              deel('2027', ' De gemeente', 1, 0, '€ 0,00'),
            ],
          },
          mark: { type: 'bar', ...RAND },
          encoding: {
            x,
            y: kwantiteit('bedrag', {
              stack: 'zero',
              axis: {
                title: null,
                tickCount: 6,
                tickMinStep: 1,
                labelExpr: "'€ ' + format(datum.value * 1, ',.0f')",
              },
            }),
            color: {
              field: 'naam',
              type: 'nominal',
              scale: { domain: ['BZK', ' De gemeente'], range: [BLAUW, ORANJE] },
              legend: legenda({ title: 'In een kolom van onder naar boven:', columns: 1 }),
            },
            order: { field: 'volgorde' },
            description: UITSPRAAK,
          },
        },
        {
          data: {
            values: [
              { jaar: '2026', totaal: 9, tekst: '€ 9,00' },
              { jaar: '2027', totaal: 10.25, tekst: '€ 10,25' },
            ],
          },
          mark: { type: 'text', dy: -7, fontSize: 11, color: INKT, aria: false },
          encoding: { x, y: kwantiteit('totaal'), text: { field: 'tekst' } },
        },
      ],
    });
  });

  test('of one bearer the legend has no title; an id, a title and a width are of the caller', () => {
    expect(lagen([bedrag(2026, 'BZK', 1)])[0]?.encoding.color?.legend).toEqual(legenda({ columns: 1 }));
    const grafiek = chartFinanciering([bedrag(2026, 'BZK', 1)], { id: 'eigen', titel: 'Eigen', breedte: 300 });
    expect([grafiek.id, grafiek.titel, grafiek.spec.width]).toEqual(['eigen', 'Eigen', 300]);
  });

  test.each<[string, number, number, string, string | undefined]>([
    // '€ 999,00' is 8 letters of 6,6 pixels, and 8 pixels beside it: 60,8.
    ['cents that just fit', 999, 61, '€ 999,00', undefined],
    ['cents that just do not', 999, 60.7, '€ 999', undefined],
    // '€ 999' is 5 letters: 33 and 8.
    ['euros that just fit', 999, 41, '€ 999', undefined],
    ['euros that just do not', 999, 40.9, '1,0', 'Boven elke kolom het totaal in duizend euro.'],
    ['thousands', 999_949, 41, '999,9', 'Boven elke kolom het totaal in duizend euro.'],
    ['a million', 1_000_000, 41, '1,0', 'Boven elke kolom het totaal in miljoen euro.'],
    ['millions below nought', -1_250_000, 41, '-1,3', 'Boven elke kolom het totaal in miljoen euro.'],
  ])('a total of %s', (_, euros, breedte, tekst, onder) => {
    const bedragen = [bedrag(2026, 'BZK', euros)];
    expect(totalen(bedragen, breedte)).toEqual([tekst]);
    expect(JSON.stringify(chartFinanciering(bedragen, { breedte }).spec.title).includes('Boven elke kolom')).toBe(
      onder !== undefined,
    );
    if (onder !== undefined)
      expect(chartFinanciering(bedragen, { breedte }).spec.title).toEqual({
        text: expect.anything(),
        subtitle: onder,
      });
  });

  test('one total that does not fit shortens all; more years leave less room for each', () => {
    expect(totalen([bedrag(2026, 'BZK', 1), bedrag(2027, 'BZK', 999)], 122)).toEqual(['€ 1,00', '€ 999,00']);
    expect(totalen([bedrag(2026, 'BZK', 1), bedrag(2027, 'BZK', 999)], 121)).toEqual(['€ 1', '€ 999']);
    expect(totalen([bedrag(2026, 'BZK', 1e6), bedrag(2027, 'BZK', 999)], 82)).toEqual(['1,0', '0,0']);
  });

  test('of nothing there is no drawing', () => {
    expect(chartFinanciering([]).alternatief).toBe('Kolom per begrotingsjaar.');
    expect(readWaarden(chartFinanciering([]))).toEqual([{}]);
  });
});
