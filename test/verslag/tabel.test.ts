import { euro } from 'buurtaanpak/kern';
import { listRijen, renderCsv, type Verslagwaarde } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { isNumeriek } from '../../src/verslag/tabel/isNumeriek.js';
import { listOptellingen } from '../../src/verslag/tabel/listOptellingen.js';
import { sumWaarden } from '../../src/verslag/tabel/sumWaarden.js';
import { findFout } from '../hulp.js';
import { getal, procent, tabelVan, uit, woord } from './klein.js';

const NVT: Verslagwaarde = { soort: 'ontbreekt', reden: 'niet_van_toepassing' };
const ONBEKEND: Verslagwaarde = { soort: 'ontbreekt', reden: 'onbekend' };
const X: Verslagwaarde = { soort: 'onderdrukt' };
const bedrag = (waarde: number): Verslagwaarde => ({ soort: 'bedrag', waarde: euro(waarde) });

describe('a column of figures', () => {
  const is = (...waarden: readonly Verslagwaarde[]) =>
    isNumeriek(tabelVan(waarden.map((waarde) => [woord('r'), waarde])), 1);

  test('holds figures, beside what is missing or hidden', () => {
    expect(is(getal(1), procent(0.5), bedrag(1), { soort: 'jaar', waarde: 2027 })).toBe(true);
    expect(is(getal(1), NVT, X)).toBe(true);
    expect(is(X)).toBe(true);
    expect(is(NVT)).toBe(true);
    expect(is()).toBe(true);
  });

  test('holds no words', () => {
    expect(is(woord('a'))).toBe(false);
    expect(is(getal(1), woord('a'))).toBe(false);
    expect(is(woord('a'), X)).toBe(false);
  });

  test('is never the first, and may be shorter than the others', () => {
    expect(isNumeriek(tabelVan([[getal(1), getal(2)]]), 0)).toBe(false);
    expect(isNumeriek(tabelVan([[woord('a'), getal(2)], [woord('b')]]), 1)).toBe(true);
    expect(isNumeriek(tabelVan([[woord('a'), woord('c')], [woord('b')]]), 1)).toBe(false);
  });
});

describe('the sums of a table', () => {
  test('a row of totals in every column with totals but the first', () => {
    const kolommen = [
      { sleutel: 'a', kop: 'A' },
      { sleutel: 'b', kop: 'B' },
      { sleutel: 'c', kop: 'C', optelbaar: false },
      { sleutel: 'd', kop: 'D', optelbaar: true },
    ];
    expect(listOptellingen(tabelVan([], { kolommen, totaalrijen: [{ rij: 2, delen: [0, 1] }] }))).toEqual([
      {
        totaal: [2, 1],
        delen: [
          [0, 1],
          [1, 1],
        ],
      },
      {
        totaal: [2, 3],
        delen: [
          [0, 3],
          [1, 3],
        ],
      },
    ]);
  });

  test('a column of totals in every row, behind the rows', () => {
    const rijen = [
      [woord('p'), getal(1), getal(2)],
      [woord('q'), getal(1), getal(2)],
    ];
    const kolommen = ['a', 'b', 'c'].map((sleutel) => ({ sleutel, kop: sleutel, optelbaar: sleutel !== 'c' }));
    expect(
      listOptellingen(
        tabelVan(rijen, {
          kolommen,
          totaalrijen: [{ rij: 1, delen: [0] }],
          totaalkolommen: [{ kolom: 2, delen: [1] }],
        }),
      ),
    ).toEqual([
      { totaal: [1, 1], delen: [[0, 1]] },
      { totaal: [0, 2], delen: [[0, 1]] },
      { totaal: [1, 2], delen: [[1, 1]] },
    ]);
    expect(listOptellingen(tabelVan(rijen))).toEqual([]);
  });
});

describe('the sum of values', () => {
  test.each<[string, readonly (Verslagwaarde | undefined)[], number | string | undefined]>([
    ['nothing', [], 0],
    ['numbers', [getal(1), getal(2)], 3],
    ['amounts', [bedrag(1), bedrag(2)], '3.00'],
    ['a number and an amount', [getal(1), bedrag(2)], undefined],
    ['what does not apply', [NVT], 0],
    ['a number and what does not apply', [getal(1), NVT], 1],
    ['an amount and what does not apply', [NVT, bedrag(1)], '1.00'],
    ['what is not known', [getal(1), ONBEKEND], undefined],
    ['what is hidden', [getal(1), X], undefined],
    ['what is not there', [getal(1), undefined], undefined],
    ['a word', [woord('a')], undefined],
  ])('%s', (_, waarden, som) => {
    expect(sumWaarden(waarden)).toBe(som);
  });
});

test('a table as rows: what is missing or hidden is null, and a period two days', () => {
  const herkomst = uit('waarde', ['x']);
  const rijen: readonly (readonly Verslagwaarde[])[] = [
    [woord('p'), getal(1.5), { soort: 'onderdrukt', herkomst }, ONBEKEND],
    [woord('q'), procent(0.125), X, bedrag(1)],
  ];
  expect(listRijen(tabelVan(rijen))).toEqual([
    { a: 'p', b: 1.5, c: null, d: null },
    { a: 'q', b: 0.125, c: null, d: '1.00' },
  ]);
});

test('a table as CSV: the notation of each kind', () => {
  const rijen: readonly (readonly Verslagwaarde[])[] = [
    [woord('p;"q"'), getal(1234.5, { decimalen: 1 }), procent(12.345, { decimalen: 1 }), bedrag(1200), X, ONBEKEND],
  ];
  expect(renderCsv(tabelVan(rijen), { bom: false })).toBe(
    '"A";"B";"C";"D";"E";"F"\r\n"p;""q""";1234,5;1234,5%;1200,00;x;onbekend\r\n',
  );
  const fout = findFout(() => renderCsv(tabelVan(rijen), null as never));
  expect([fout?.code, fout?.params]).toEqual(['kern.document_ongeldig', { soort: 'opties', aantal: 1 }]);
});
