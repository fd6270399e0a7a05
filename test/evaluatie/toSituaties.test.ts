import { toSituaties } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';

const buurtscore = (code: string, score: number | null) => ({ code, naam: code, score, rang: null, dekking: 1 });

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
  test('become situations, with groups and blocks', () => {
    expect(toSituaties(tabel, { groepen: { X: { ligging: 'dorp' } } })).toEqual([
      { buurt: 'BU00010001', gemeente: 'GM0001', kenmerken: { a: 5, b: 0 } },
      { buurt: 'X', kenmerken: { a: { reden: 'niet_gepubliceerd' }, b: 7, ligging: 'dorp' } },
    ]);
    expect(toSituaties(tabel, { sleutels: ['b'] })[0]).toEqual({
      buurt: 'BU00010001',
      gemeente: 'GM0001',
      kenmerken: { b: 0 },
    });
    expect(() => toSituaties(tabel, { groepen: { Y: { ligging: 'dorp' } } })).toThrow(
      expect.objectContaining({ code: 'evaluatie.groep_onbekende_buurt' }),
    );
    expect(() => toSituaties(tabel, { groepen: { X: { a: 'dorp' } } })).toThrow(
      expect.objectContaining({ code: 'evaluatie.kenmerk_dubbel' }),
    );
    expect(() => toSituaties(tabel, { sleutels: ['c'] })).toThrow(
      expect.objectContaining({ code: 'kerncijfers.sleutel_onbekend' }),
    );
  });
});

test('the stand of the programme and the scores tell when it began, what was replaced and how it was chosen', () => {
  const [start, laatsteDag] = ['2027-01-01', '2027-06-30'].map((dag) => Datum.parse(dag));
  const buurten = [
    { buurt: 'X', start, laatsteDag, vervangt: 'BU00010001', score: 3, naam: 'is left alone' },
    { buurt: 'BU00010001' },
  ];
  const scores = { buurten: [buurtscore('BU00010001', 7), buurtscore('X', null), buurtscore('ELDERS', 1)] };
  expect(toSituaties(tabel, { sleutels: [], buurten, scores })).toEqual([
    { buurt: 'BU00010001', gemeente: 'GM0001', score: 7, kenmerken: {} },
    { buurt: 'X', start, einde: laatsteDag, vervangt: 'BU00010001', score: 3, kenmerken: {} },
  ]);
});

test('what does not fit the table is told at once', () => {
  const fout = foutVan(() =>
    toSituaties(tabel, { groepen: { Y: { a: 'dorp' } }, buurten: [{ buurt: 'X' }, { buurt: 'Z' }] }),
  );
  expect(fout.bevindingen.map(({ code, pad }) => `${pad.join('.')} ${code}`)).toEqual([
    'groepen.Y evaluatie.groep_onbekende_buurt',
    'groepen.Y.a evaluatie.kenmerk_dubbel',
    'buurten.1.buurt evaluatie.loop_onbekende_buurt',
  ]);
});

test('no table and no options are refused by their code', () => {
  expect(codeVan(() => toSituaties(undefined as never))).toBe('kerncijfers.tabel_ongeldig');
  for (const options of [null, [], { binnenGemeente: false }, { buurten: [{}] }, { scores: 3 }])
    expect(codeVan(() => toSituaties(tabel, options as never))).toBe('kern.document_ongeldig');
});
