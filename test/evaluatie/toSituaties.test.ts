import { toSituaties } from 'buurtaanpak/evaluatie';
import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { describe, expect, test } from 'vitest';

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
      { buurt: 'BU00010001', blok: 'GM0001', kenmerken: { a: 5, b: 0 } },
      { buurt: 'X', kenmerken: { a: { reden: 'niet_gepubliceerd' }, b: 7, ligging: 'dorp' } },
    ]);
    expect(toSituaties(tabel, { sleutels: ['b'] })[0]).toEqual({
      buurt: 'BU00010001',
      blok: 'GM0001',
      kenmerken: { b: 0 },
    });
    const samen = toSituaties(tabel, { binnenGemeente: false });
    expect(samen.map(({ blok }) => blok)).toEqual(['alle gemeenten', 'alle gemeenten']);
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
