import { toKerncijferuitkomsten } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';

const OP = Datum.parse('2027-09-01');

const tabel = fromKerncijferdocument({
  soort: 'kerncijfertabel',
  versie: 1,
  gebieden: [
    { code: 'BU00010001', naam: 'Een', soort: 'buurt', gemeente: 'GM0001', jaar: 2024 },
    { code: 'X', naam: 'Samen', soort: 'samengesteld', jaar: 2024 },
  ],
  kolommen: [
    {
      sleutel: 'a',
      eenheid: 'aantal',
      bron: { naam: 'CBS', tabel: 't', jaar: 2024 },
      cellen: [5, 'niet_gepubliceerd'],
    },
    { sleutel: 'b', eenheid: 'aantal', bron: { naam: 'CBS', tabel: 't', jaar: 2024 }, cellen: [0, 7] },
  ],
});

describe('figures of a table', () => {
  test('become outcomes on a day, missing ones with their reason', () => {
    const over = { van: '2024-01-01', tot: '2024-12-31' };
    expect(toKerncijferuitkomsten(tabel, { sleutels: ['a'], moment: OP })).toEqual([
      { buurt: 'BU00010001', uitkomst: 'a', moment: OP, over, waarde: 5 },
      { buurt: 'X', uitkomst: 'a', moment: OP, over, waarde: { reden: 'niet_gepubliceerd' } },
    ]);
    expect(() => toKerncijferuitkomsten(tabel, { sleutels: ['c'], moment: OP })).toThrow(
      expect.objectContaining({ code: 'kerncijfers.sleutel_onbekend' }),
    );
  });
});

test('a day or keys that are not there are refused, not left open', () => {
  for (const options of [null, undefined, [], {}, { moment: OP }, { sleutels: ['a'], moment: '1-9-2027' }]) {
    expect(codeVan(() => toKerncijferuitkomsten(tabel, options as never))).toBe('kern.document_ongeldig');
  }
});

describe('the days that a figure is about', () => {
  const [van, tot, peildatum] = ['2022-01-01', '2024-12-31', '2024-06-01'].map((dag) => Datum.parse(dag));
  const kolom = (sleutel: string, jaar: number, periode?: object) => ({
    sleutel,
    eenheid: 'aantal',
    bron: { naam: 'CBS', tabel: 't', jaar },
    ...(periode === undefined ? {} : { periode }),
    cellen: [1],
  });
  const jaren = fromKerncijferdocument({
    soort: 'kerncijfertabel',
    versie: 2,
    indeling: { gebieden: 'cbs', jaar: 2024 },
    gebieden: [{ code: 'BU00010001', naam: 'Een', soort: 'buurt' }],
    kolommen: [
      kolom('a:2023', 2023),
      kolom('a:2024', 2024),
      kolom('drie', 2024, { van, tot }),
      kolom('dag', 2024, { peildatum }),
    ],
  });

  test('are those of the column, else the year of its source; two years are one outcome on two days', () => {
    const rijen = toKerncijferuitkomsten(jaren, { sleutels: ['a:2023', 'a:2024', 'drie', 'dag'] });
    expect(rijen.map(({ uitkomst, moment, over }) => [uitkomst, moment, over?.van, over?.tot])).toEqual([
      ['a', '2023-12-31', '2023-01-01', '2023-12-31'],
      ['a', '2024-12-31', '2024-01-01', '2024-12-31'],
      ['drie', tot, van, tot],
      ['dag', peildatum, peildatum, peildatum],
    ]);
  });

  test('two figures that would be one outcome on one day are refused, all at once', () => {
    const twee = { sleutels: ['a:2023', 'a:2024', 'drie', 'drie'], moment: OP };
    const { code, bevindingen } = foutVan(() => toKerncijferuitkomsten(jaren, twee));
    expect(code).toBe('evaluatie.jaren_zelfde_uitkomst');
    expect(bevindingen.map(({ pad }) => pad)).toEqual([
      ['opties', 'sleutels', 1],
      ['opties', 'sleutels', 3],
    ]);
  });

  test('no table is refused by its code', () => {
    expect(codeVan(() => toKerncijferuitkomsten(undefined as never, { sleutels: ['a'] }))).toBe(
      'kerncijfers.tabel_ongeldig',
    );
  });
});
