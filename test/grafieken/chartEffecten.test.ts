import { chartEffecten, type Effectrij, splitGrafiek } from 'buurtaanpak/grafieken';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { draw } from './tekenen.js';
import { listTeksten } from './teksten.js';

const values = ({ spec }: Grafiek) => (spec.data as { values: Record<string, unknown>[] }).values;
const onder = ({ spec }: Grafiek) => (spec.title as { subtitle?: readonly string[] }).subtitle;

const RIJEN: readonly Effectrij[] = deepFreeze([
  { naam: 'Leeuwarden', waarde: 0.9, onder: 0.12, boven: 1.68 },
  { naam: 'Rotterdam', waarde: 0.3, onder: -0.29, boven: 0.89 },
  { naam: 'Samen', waarde: 0.58, onder: 0.02, boven: 1.14, soort: 'samen' },
  { naam: 'Een volgende', waarde: 0.58, onder: -0.5, boven: 1.6, soort: 'voorspelling' },
]);

describe('chartEffecten', () => {
  test('keeps the order, and tells of each row and of who may have no effect', () => {
    const grafiek = chartEffecten(RIJEN, { uitkomst: 'contact met buren', eenheid: 'punten' });
    expect(grafiek.titel).toBe('Hoe groot het effect op contact met buren is, en hoe zeker');
    expect(grafiek.alternatief).toBe(
      'Het effect op contact met buren met zijn 95%-interval. Leeuwarden: 0,90 punten, van 0,12 tot 1,68. Rotterdam: 0,30 punten, van -0,29 tot 0,89. Samen: 0,58 punten, van 0,02 tot 1,14. Een volgende: van -0,50 tot 1,60. Bij Rotterdam en Een volgende kan het effect ook 0 zijn.',
    );
    expect(values(grafiek).map(({ rij, soort }) => [rij, soort])).toEqual([
      ['Leeuwarden', 'deel'],
      ['Rotterdam', 'deel'],
      ['Samen', 'samen'],
      ['Een volgende', 'voorspelling'],
    ]);
    expect(onder(grafiek)).toEqual([
      'Punt: het geschatte effect. Streep: het 95%-interval.',
      'Lijn bij 0: geen effect. Wie eroverheen ligt, kan ook geen effect hebben.',
      'Ruit: alle samen.',
      'Stippellijn: waar het effect van een volgende naar verwachting ligt.',
    ]);
  });

  test('an end that is not bounded is an arrow at the edge, and a row without ends has no interval', () => {
    const grafiek = chartEffecten([
      { naam: 'A', waarde: 12, onder: 3 },
      { naam: 'B', waarde: -8, boven: 20 },
      { naam: 'C', waarde: 4 },
    ]);
    // From -8 to 20, with air of 6% of that on either side.
    expect(values(grafiek)).toMatchObject([
      { van: 3, tot: 21.68, pijlLinks: false, pijlRechts: true, streep: true },
      { van: -9.68, tot: 20, pijlLinks: true, pijlRechts: false, streep: true },
      { streep: false, pijlLinks: false, pijlRechts: false },
    ]);
    expect(grafiek.alternatief).toContain('A: 12, minstens 3. B: -8, hoogstens 20. C: 4, zonder interval. Bij B kan');
    expect(onder(grafiek)).toEqual(
      expect.arrayContaining(['Pijl: aan die kant is er geen grens.', 'Punt zonder streep: er is geen interval.']),
    );
  });

  test('nobody is told of when no interval holds 0; the unit of money and percents stands at each number', () => {
    const rij = { naam: 'A', waarde: 1200, onder: 900, boven: 1500 };
    expect(chartEffecten([rij], { eenheid: 'euro' }).alternatief).toBe(
      'Het effect met zijn 95%-interval. A: € 1.200, van € 900 tot € 1.500.',
    );
    expect(chartEffecten([rij], { betrouwbaarheid: 0.9 }).alternatief).toContain('zijn 90%-interval');
    expect(chartEffecten([{ naam: 'A', waarde: -2, onder: -3, boven: -1 }]).alternatief).not.toContain('ook 0 zijn');
  });

  test('two of one name get their number, and of many the first are told of', () => {
    const veel = Array.from({ length: 25 }, () => ({ naam: 'Dorp', waarde: 1, onder: -1, boven: 3 }));
    const grafiek = chartEffecten(veel);
    expect(grafiek.alternatief).toContain('Dorp (20): 1, van -1 tot 3. En nog 5 andere. Bij Dorp (1), Dorp (2)');
    expect(grafiek.alternatief).toContain('Dorp (20) en nog 5 kan het effect ook 0 zijn.');
    expect(splitGrafiek(grafiek, { hoogte: 500 })).toHaveLength(3);
  });

  test('the axis holds 0 with Dutch numbers, also where every effect is far from it', async () => {
    const { teksten } = listTeksten(await draw(chartEffecten([{ naam: 'A', waarde: 1.5, onder: 1.25, boven: 1.75 }])));
    expect(teksten.map(({ regels }) => regels.join(' '))).toEqual(expect.arrayContaining(['0,0', '0,5', 'Effect']));
  });

  test.each([
    [undefined],
    [[{ naam: 'A', waarde: Number.NaN }]],
    [[{ naam: 'A' }]],
    [[{ naam: 'A', waarde: 1, soort: 'iets' }]],
    [[{ naam: 'A', waarde: 1, onder: Number.NEGATIVE_INFINITY }]],
  ])('refuses %j', (rijen) => {
    expect(() => chartEffecten(rijen as never)).toThrow(expect.objectContaining({ code: 'kern.document_ongeldig' }));
  });

  test.each([{ betrouwbaarheid: 1 }, { eenheid: 3 }, { breedte: 0 }])('refuses the options %j', (options) => {
    expect(() => chartEffecten(RIJEN, options as never)).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
  });
});
