import { type Aantalcel, type Aantaloptelling, type Aantalverband, protectAantallen } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { findFout } from '../hulp.js';
import { meld } from './klein.js';

const fout = (
  cellen: readonly Aantalcel[],
  verbanden: readonly (Aantaloptelling | Aantalverband)[] = [],
  options: { readonly grens?: unknown } = {},
) => findFout(() => protectAantallen(cellen, verbanden, options as never))?.bevindingen ?? [];
const ongeldig = (i: number, id: string, waarde: string) =>
  meld('fout', 'aantal_ongeldig', ['cellen', i, 'aantal'], { id, waarde });

describe('numbers that are refused', () => {
  test.each<[unknown, string]>([
    [-1, '-1'],
    [1.5, '1.5'],
    ['3', '"3"'],
    [null, 'null'],
    [2 ** 53, '9007199254740992'],
    [undefined, 'undefined'],
  ])('%j', (aantal, waarde) => {
    expect(fout([{ id: 'a', aantal: 9 }, { id: 'b', aantal } as never])).toEqual([ongeldig(1, 'b', waarde)]);
  });

  test('one that is not known is hidden, and was not published', () => {
    expect(fout([{ id: 'a', verborgen: true }])).toEqual([]);
    expect(fout([{ id: 'a', verborgen: false }])).toEqual([ongeldig(0, 'a', 'undefined')]);
    expect(fout([{ id: 'a', verborgen: true, gepubliceerd: true }])).toEqual([ongeldig(0, 'a', 'undefined')]);
    expect(fout([{ id: 'a', verborgen: true, gepubliceerd: false }])).toEqual([]);
  });

  test('one that occurs twice, each time after the first', () => {
    expect(
      fout([
        { id: 'a', aantal: 9 },
        { id: 'b', aantal: -2 },
        { id: 'a', aantal: 9 },
        { id: 'b', aantal: 9 },
      ]),
    ).toEqual([
      ongeldig(1, 'b', '-2'),
      meld('fout', 'id_dubbel', ['cellen', 2], { id: 'a' }),
      meld('fout', 'id_dubbel', ['cellen', 3], { id: 'b' }),
    ]);
  });
});

describe('sums and relations that are refused', () => {
  const cellen = [
    { id: 'a', aantal: 6 },
    { id: 'b', aantal: 7 },
    { id: 't', aantal: 13 },
    { id: 'x', verborgen: true },
  ];

  test('cells that are not there, each by its name', () => {
    expect(
      fout(cellen, [
        { totaal: 't', delen: ['a', 'b'] },
        { totaal: 'p', delen: ['a', 'q'] },
        { termen: [{ cel: 'r' }, { cel: 'a' }] },
      ]),
    ).toEqual([
      meld('fout', 'cel_onbekend', ['verbanden', 1], { id: 'p' }),
      meld('fout', 'cel_onbekend', ['verbanden', 1], { id: 'q' }),
      meld('fout', 'cel_onbekend', ['verbanden', 2], { id: 'r' }),
    ]);
  });

  test('a total that is not the sum, unless a part is not known', () => {
    expect(
      fout(cellen, [
        { totaal: 'a', delen: [] },
        { totaal: 't', delen: ['a', 'x'] },
        { totaal: 't', delen: ['a', 'a'] },
      ]),
    ).toEqual([
      meld('fout', 'totaal_klopt_niet', ['verbanden', 0], { tabel: 'a', totaal: 6, som: 0 }),
      meld('fout', 'totaal_klopt_niet', ['verbanden', 2], { tabel: 't', totaal: 13, som: 12 }),
    ]);
  });

  test.each<[string, Omit<Aantalverband, 'termen'>, boolean]>([
    ['no bounds', {}, true],
    ['at the least', { van: 1 }, true],
    ['a rounding under the least', { van: 1 + 5e-7 }, true],
    ['under the least', { van: 1 + 2e-6 }, false],
    ['at the most', { tot: 1 }, true],
    ['a rounding over the most', { tot: 1 - 5e-7 }, true],
    ['over the most', { tot: 1 - 2e-6 }, false],
    ['between', { van: 0, tot: 2 }, true],
    ['bounds the wrong way round', { van: 1.1, tot: 0.9 }, false],
  ])('a relation: %s', (_, grenzen, klopt) => {
    const termen = [{ cel: 'b' }, { cel: 'a', maal: -1 }];
    expect(fout(cellen, [{ termen, ...grenzen }])).toEqual(
      klopt ? [] : [meld('fout', 'verband_klopt_niet', ['verbanden', 0], { cellen: ['b', 'a'] })],
    );
  });

  test('bounds the wrong way round are refused also when a number is not known', () => {
    expect(fout(cellen, [{ termen: [{ cel: 'x' }], van: 2, tot: 1 }])).toEqual([
      meld('fout', 'verband_klopt_niet', ['verbanden', 0], { cellen: ['x'] }),
    ]);
    expect(fout(cellen, [{ termen: [{ cel: 'x' }], van: 0, tot: 5 }])).toEqual([]);
  });
});

test.each<[unknown, string]>([
  [1, '1'],
  [2.5, '2.5'],
  ['5', '"5"'],
])('the bound %j is refused, before the numbers', (grens, waarde) => {
  expect(fout([{ id: 'a', aantal: -1 }], [], { grens })).toEqual([
    meld('fout', 'grens_ongeldig', ['opties', 'grens'], { waarde }),
    ongeldig(0, 'a', '-1'),
  ]);
});

test('a bound of two is the lowest', () => {
  expect(fout([{ id: 'a', aantal: 3 }], [], { grens: 2 })).toEqual([]);
});

test('something of another form is refused by the name of the input', () => {
  const geworpen = findFout(() => protectAantallen(null as never, []));
  expect([geworpen?.code, geworpen?.params]).toEqual(['kern.document_ongeldig', { soort: 'aantallen', aantal: 1 }]);
});

describe('what the published numbers make impossible', () => {
  test('no numbers fit', () => {
    const cellen = [
      { id: 'a', aantal: 6 },
      { id: 'x', verborgen: true },
    ];
    expect(
      fout(cellen, [
        { termen: [{ cel: 'x' }], van: 1, tot: 1 },
        { termen: [{ cel: 'x' }], van: 2, tot: 2 },
      ]),
    ).toEqual([meld('fout', 'verbanden_onmogelijk', ['verbanden'], {})]);
  });

  test('a small number was published: under the bound, not at it', () => {
    const cellen = [
      { id: 'a', aantal: 5, gepubliceerd: true },
      { id: 'b', aantal: 4, gepubliceerd: true },
      { id: 'c', aantal: 4 },
    ];
    expect(fout(cellen)).toEqual([meld('fout', 'al_bekend', ['cellen', 1], { id: 'b' })]);
  });

  test('a small number follows from what was published', () => {
    const cellen = [
      { id: 't', aantal: 10, gepubliceerd: true },
      { id: 'a', aantal: 7, gepubliceerd: true },
      { id: 'b', aantal: 3 },
    ];
    expect(fout(cellen, [{ totaal: 't', delen: ['a', 'b'] }])).toEqual([
      meld('fout', 'al_bekend', ['cellen', 2], { id: 'b' }),
    ]);
  });
});

test('what is hidden elsewhere is neither small nor beside it', () => {
  const cellen = [
    { id: 'a', aantal: 3 },
    { id: 'b', aantal: 4, verborgen: true },
    { id: 'c', aantal: 20 },
    { id: 't', aantal: 27 },
  ];
  expect(protectAantallen(cellen, [{ totaal: 't', delen: ['a', 'b', 'c'] }])).toEqual({
    primair: ['a'],
    secundair: [],
  });
});
