import { sumRegels } from 'buurtaanpak/financiering';
import { type Bedrag, sumBedragen } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';
import { runs } from '../runs.js';
import { e } from './plannen.js';
import { bedragen } from './willekeurig.js';

describe('sums', () => {
  const taakveld = { code: '6.1', jaar: 2026 };
  const regels: readonly {
    readonly van: string;
    readonly begrotingsjaar: number;
    readonly taakveld?: { readonly code: string; readonly jaar: number };
    readonly bedrag: Bedrag;
  }[] = [
    { van: 'bzk', begrotingsjaar: 2026, bedrag: e('50136.99') },
    { van: 'bzk', begrotingsjaar: 2027, bedrag: e('99863.01') },
    { van: 'leeuwarden', begrotingsjaar: 2027, taakveld, bedrag: e('13333.33') },
    // The same taakveld, as two systems write it.
    { van: 'leeuwarden', begrotingsjaar: 2028, taakveld: { jaar: 2026, code: '6.1' }, bedrag: e('26666.67') },
    { van: 'leeuwarden', begrotingsjaar: 2028, taakveld: { code: '6.1', jaar: 2027 }, bedrag: e('-0.01') },
  ];
  test('by one field, in the order in which its values first occur', () => {
    expect(sumRegels(regels, ['van'])).toEqual([
      { van: 'bzk', bedrag: '150000.00' },
      { van: 'leeuwarden', bedrag: '39999.99' },
    ]);
    expect(sumRegels(regels, ['begrotingsjaar']).map(({ bedrag }) => bedrag)).toEqual([
      '50136.99',
      '113196.34',
      '26666.66',
    ]);
  });
  test('by a field that is an object, and that some lines do not have', () => {
    const sommen = sumRegels(regels, ['taakveld']);
    expect(sommen).toEqual([
      { bedrag: '150000.00' },
      { taakveld, bedrag: '40000.00' },
      { taakveld: { code: '6.1', jaar: 2027 }, bedrag: '-0.01' },
    ]);
    expect(sommen[0]).not.toHaveProperty('taakveld');
  });
  test('by several fields, in their order; by nothing; of nothing', () => {
    expect(sumRegels(regels, ['begrotingsjaar', 'van']).map((regel) => Object.values(regel))).toEqual([
      [2026, 'bzk', '50136.99'],
      [2027, 'bzk', '99863.01'],
      [2027, 'leeuwarden', '13333.33'],
      [2028, 'leeuwarden', '26666.66'],
    ]);
    expect(sumRegels(regels, [])).toEqual([{ bedrag: '189999.99' }]);
    expect(sumRegels([], [])).toEqual([]);
  });
  test('refuse a line without an amount', () => {
    expect(codeVan(() => sumRegels([{} as never], []))).toBe('kern.bedrag_notatie');
    expect(codeVan(() => sumRegels([{ bedrag: e(1) }, null] as never, []))).toBe('kern.document_ongeldig');
  });
});

test('add up to the same whatever they are summed by', () => {
  const regel = fc.record({
    a: fc.constantFrom('x', 'y', undefined),
    b: fc.integer({ min: 1, max: 3 }),
    bedrag: bedragen,
  });
  fc.assert(
    fc.property(fc.array(regel, { minLength: 1, maxLength: 20 }), (regels) => {
      const totaal = sumBedragen(regels.map(({ bedrag }) => bedrag));
      for (const per of [[], ['a'], ['b'], ['a', 'b']] as const) {
        const sommen = sumRegels(regels, per);
        expect(sumBedragen(sommen.map(({ bedrag }) => bedrag))).toBe(totaal);
        expect(new Set(sommen.map(({ bedrag: _, ...velden }) => JSON.stringify(velden))).size).toBe(sommen.length);
      }
    }),
    { numRuns: runs(1000), seed: 21 },
  );
});

test.each<[string, unknown, readonly (string | number)[]]>([
  ['NaN', Number.NaN, [1, 'jaar']],
  ['a list with NaN', [Number.NaN], [1, 'jaar', 0]],
  ['a bigint', 1n, [1, 'jaar']],
])('a field to keep with %s is refused, with its place', (_, jaar, pad) => {
  const regels = [
    { jaar: 0.5, bedrag: e('1.00') },
    { jaar, bedrag: e('2.00') },
  ];
  const fout = foutVan(() => sumRegels(regels, ['jaar']));
  expect([fout.code, fout.bevindingen.map((een) => een.pad.slice(0, 2))]).toEqual([
    'kern.document_ongeldig',
    [pad.slice(0, 2)],
  ]);
  expect(fout.params).toMatchObject({ soort: 'regels' });
  // Also beside a line, or a field, that could be kept.
  const velden = { naam: 'a', jaar };
  expect(
    codeVan(() =>
      sumRegels(
        [
          { naam: 'b', jaar: 1, bedrag: e('1.00') },
          { ...velden, bedrag: e('2.00') },
        ],
        ['naam', 'jaar'],
      ),
    ),
  ).toBe('kern.document_ongeldig');
  expect(sumRegels(regels, [])).toEqual([{ bedrag: '3.00' }]);
  expect(sumRegels(regels.slice(0, 1), ['jaar'])).toEqual([{ jaar: 0.5, bedrag: '1.00' }]);
});
