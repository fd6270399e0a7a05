/** Bars on lines, of a few days: the drawing as a whole, with and without its extras. */
import { chartTijdlijn, type Tijdbalk } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { dag } from '../team/vertel.js';
import { BLAUW, INKT, legenda, ORANJE, RAND, readTekening, rijas, UITSPRAAK } from './klein.js';

const balk = (rij: string, soort: string, van: string, tot: string, tekst?: string): Tijdbalk => ({
  rij,
  soort,
  periode: { van: dag(van), tot: dag(tot) },
  ...(tekst === undefined ? {} : { tekst }),
});
const waarde = (
  plaats: number,
  rij: string,
  soort: string,
  [van, tot]: readonly [string, string],
  tekst: string,
  periode: string,
) => ({ plaats, rij, soort, van, tot, tekst, beschrijving: `${rij}, ${soort}: ${periode}` });
const tijd = (field: string) => ({ field, type: 'temporal' });
const x = {
  ...tijd('van'),
  scale: { type: 'utc' },
  axis: { title: null, format: '%b %Y', orient: 'top', labelFlush: false, tickCount: 6, labelOverlap: true },
};
const staven = (values: object[], y: object, namen: readonly string[], range: readonly string[]) => ({
  data: { values },
  mark: { type: 'bar', height: { band: 0.72 }, ...RAND },
  encoding: {
    y,
    x,
    x2: { field: 'tot' },
    description: UITSPRAAK,
    color: { field: 'soort', type: 'nominal', scale: { domain: namen, range }, legend: legenda({ values: namen }) },
  },
});
const einden = (eerste: string, laatste: string) => ({
  data: { values: [{ dag: eerste }, { dag: laatste }] },
  mark: { type: 'point', opacity: 0, aria: false },
  encoding: { x: tijd('dag') },
});

describe('chartTijdlijn', () => {
  test('draws bars on their lines with a text behind them, and a line at the peildatum', () => {
    const grafiek = chartTijdlijn(
      [
        balk('Jaar\n2', 'fase', '2027-09-01', '2028-02-29'),
        balk('BZK', 'bij\ndrage', '2026-12-31', '2026-12-31', 'ten\nminste'),
        balk('Jaar 2', 'fase', '2026-10-01', '2026-10-31'),
      ],
      { peildatum: dag('2027-05-01') },
    );
    const rijen = ['Jaar 2', 'BZK'];
    const y = rijas('rij', rijen);
    const values = [
      waarde(0, 'Jaar 2', 'fase', ['2027-09-01', '2028-03-01'], '', '1 september 2027 t/m 29 februari 2028'),
      waarde(
        1,
        'BZK',
        'bij drage',
        ['2026-12-31', '2027-01-01'],
        'ten minste',
        '31 december 2026 t/m 31 december 2026',
      ),
      waarde(0, 'Jaar 2', 'fase', ['2026-10-01', '2026-11-01'], '', '1 oktober 2026 t/m 31 oktober 2026'),
    ];
    expect([grafiek.id, grafiek.titel]).toEqual(['tijdlijn', 'Fasen en financiering in de tijd']);
    expect(grafiek.alternatief).toBe(
      'Tijdlijn. Jaar 2, fase: 1 september 2027 t/m 29 februari 2028. BZK, bij drage: 31 december 2026 t/m 31 december 2026. Jaar 2, fase: 1 oktober 2026 t/m 31 oktober 2026.',
    );
    expect(readTekening(grafiek)).toEqual({
      title: {
        text: 'Fasen en financiering in de tijd',
        subtitle: 'Stippellijn: de peildatum, 1 mei 2027.',
      },
      width: 520,
      height: { step: 24 },
      layer: [
        staven(values, y, ['fase', 'bij drage'], [BLAUW, ORANJE]),
        {
          data: { values },
          mark: { type: 'text', align: 'left', dx: 5, fontSize: 11, color: INKT, aria: false },
          encoding: { y, x: tijd('tot'), text: { field: 'tekst' } },
        },
        {
          data: { values: [{ dag: '2027-05-01' }] },
          mark: { type: 'rule', strokeDash: [5, 3], strokeWidth: 1.5, color: '#000000', aria: false },
          encoding: { x: tijd('dag') },
        },
        einden('2026-10-01', '2028-03-01'),
      ],
    });
  });

  test('has neither a text nor a line where nobody asks for it', () => {
    const grafiek = chartTijdlijn([balk('A', 'fase', '2026-10-01', '2026-10-31')], {
      id: 'eigen',
      titel: 'Eigen',
      breedte: 300,
    });
    expect(grafiek.id).toBe('eigen');
    expect(readTekening(grafiek)).toEqual({
      title: 'Eigen',
      width: 300,
      height: { step: 24 },
      layer: [
        staven(
          [waarde(0, 'A', 'fase', ['2026-10-01', '2026-11-01'], '', '1 oktober 2026 t/m 31 oktober 2026')],
          rijas('rij', ['A']),
          ['fase'],
          [BLAUW],
        ),
        einden('2026-10-01', '2026-11-01'),
      ],
    });
  });

  test('of nothing there is no drawing', () => {
    expect(chartTijdlijn([]).alternatief).toBe('Tijdlijn.');
    expect(chartTijdlijn([]).spec.layer).toBeUndefined();
  });
});
