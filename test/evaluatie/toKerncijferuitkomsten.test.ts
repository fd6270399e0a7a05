import { toKerncijferuitkomsten } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

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
    expect(toKerncijferuitkomsten(tabel, { sleutels: ['a'], moment: OP })).toEqual([
      { buurt: 'BU00010001', uitkomst: 'a', moment: OP, waarde: 5 },
      { buurt: 'X', uitkomst: 'a', moment: OP, waarde: { reden: 'niet_gepubliceerd' } },
    ]);
    expect(() => toKerncijferuitkomsten(tabel, { sleutels: ['c'], moment: OP })).toThrow(
      expect.objectContaining({ code: 'kerncijfers.sleutel_onbekend' }),
    );
  });
});

test('a day or keys that are not there are refused, not left open', () => {
  for (const options of [
    null,
    undefined,
    [],
    {},
    { sleutels: ['a'] },
    { moment: OP },
    { sleutels: ['a'], moment: '1-9-2027' },
  ]) {
    expect(codeVan(() => toKerncijferuitkomsten(tabel, options as never))).toBe('kern.document_ongeldig');
  }
});
