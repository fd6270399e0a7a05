/** The areas of rows: their codes, names and places, and what is told of rows without one. */
import { describe, expect, it } from 'vitest';
import type { Leesplan, Rij } from '../../src/kerncijfers/kop/leesplan.js';
import { readGebieden } from '../../src/kerncijfers/lees/readGebieden.js';
import { kleinGebied, kleinPlan, meld } from './klein.js';

const lees = (rijen: readonly Rij[], plan: Partial<Leesplan> = {}) => readGebieden(kleinPlan(rijen, plan));
const codes = (rijen: readonly Rij[], plan: Partial<Leesplan> = {}) =>
  lees(rijen, plan).gebieden.map(({ gebied }) => gebied.code);
const rijenVan = (...lijst: readonly unknown[]) => lijst.map((code) => ({ code }));
const ongeldig = (rij: number, waarde: string, kolom = 'code') =>
  meld('fout', 'code_ongeldig', [rij - 1, kolom], { rij, kolom, waarde });

describe('codes of CBS', () => {
  it('tell the kind, the gemeente and the wijk, in the order of the table', () => {
    const rijen = rijenVan('BU00802001', 'WK008020', 'GM0080', 'NL00', 'BU00801009', 'GM0014', 'NL');
    expect(lees(rijen)).toStrictEqual({
      gebieden: [
        { gebied: kleinGebied('NL'), rij: 6 },
        { gebied: kleinGebied('NL00'), rij: 3 },
        { gebied: kleinGebied('GM0014'), rij: 5 },
        { gebied: kleinGebied('GM0080'), rij: 2 },
        { gebied: kleinGebied('WK008020'), rij: 1 },
        { gebied: kleinGebied('BU00801009'), rij: 4 },
        { gebied: kleinGebied('BU00802001'), rij: 0 },
      ],
      bevindingen: [],
    });
  });

  it('have blanks around them, and letters in them', () => {
    expect(codes(rijenVan(' GM0080 ', 'WK00802A', 'BU0080AB0Z'))).toStrictEqual(['GM0080', 'WK00802A', 'BU0080AB0Z']);
  });

  it.each([
    ['GM008', '"GM008"'],
    ['GM00800', '"GM00800"'],
    ['xGM0080', '"xGM0080"'],
    ['gm0080', '"gm0080"'],
    ['NL001', '"NL001"'],
    ['WK008020x', '"WK008020x"'],
    ['BU0080200', '"BU0080200"'],
    ['0080', '"0080"'],
    [80, '80'],
    ['', '""'],
    [null, 'undefined'],
    [undefined, 'undefined'],
    [true, 'true'],
    ['PV1', '"PV1"'],
    ['PV1234567', '"PV1234567"'],
    ['xPV12', '"xPV12"'],
  ])('%s is none', (code, getoond) => {
    const blanco = code === '' || code === null || code === undefined;
    expect(lees(rijenVan(code))).toStrictEqual({
      gebieden: [],
      bevindingen: [ongeldig(1, blanco ? 'undefined' : getoond)],
    });
  });

  it('of other regions are left out and counted, the first five by name', () => {
    const anders = ['LD01', ' PV20 ', 'CR01', 'GG0111', 'CP000001', 'JZ01'];
    expect(lees(rijenVan(...anders, 'GM0080'))).toStrictEqual({
      gebieden: [{ gebied: kleinGebied('GM0080'), rij: 6 }],
      bevindingen: [
        meld('info', 'gebieden_overgeslagen', [], { aantal: 6, codes: ['LD01', 'PV20', 'CR01', 'GG0111', 'CP000001'] }),
      ],
    });
    expect(codes(rijenVan('PV20'), { vrij: {} })).toStrictEqual(['PV20']);
  });

  it('stand in the first of the fields that has one', () => {
    const gebiedsvelden = [
      { code: 'bu', naam: 'bunaam' },
      { code: 'gm', naam: 'gmnaam' },
    ];
    const rijen = [
      { bu: 'BU00802001', gm: 'GM0080', bunaam: ' Oost ', gmnaam: 'Leeuwarden' },
      { bu: ' ', gm: 'GM0080', bunaam: 'Oost', gmnaam: 'Leeuwarden' },
      { bunaam: 'x' },
    ];
    expect(lees(rijen, { gebiedsvelden })).toStrictEqual({
      gebieden: [
        { gebied: kleinGebied('GM0080', { naam: 'Leeuwarden' }), rij: 1 },
        { gebied: kleinGebied('BU00802001', { naam: 'Oost' }), rij: 0 },
      ],
      bevindingen: [ongeldig(3, 'undefined', 'bu')],
    });
  });

  it('may occur once', () => {
    expect(lees(rijenVan('GM0080', 'GM0014', 'GM0080', 'GM0080'))).toStrictEqual({
      gebieden: [
        { gebied: kleinGebied('GM0014'), rij: 1 },
        { gebied: kleinGebied('GM0080'), rij: 0 },
      ],
      bevindingen: [
        meld('fout', 'code_dubbel', [2, 'code'], { rij: 3, code: 'GM0080', eerder: 1 }),
        meld('fout', 'code_dubbel', [3, 'code'], { rij: 4, code: 'GM0080', eerder: 1 }),
      ],
    });
  });

  it('are told with their place in the source, of the rows that tell of areas', () => {
    const plan = { gebiedsrijen: [2, 0], getRijnummer: (rij: number) => rij + 10 };
    expect(lees(rijenVan('x', 'y', 'GM0080'), plan)).toStrictEqual({
      gebieden: [{ gebied: kleinGebied('GM0080'), rij: 2 }],
      bevindingen: [ongeldig(11, '"x"')],
    });
  });
});

describe('codes without letters', () => {
  const soortveld = 'soort';
  it('are whole where the row tells its kind', () => {
    const rijen = [
      { code: '0080', soort: ' Gemeente ' },
      { code: '008020', soort: 'WIJK' },
      { code: '00802001', soort: 'buurt' },
    ];
    expect(codes(rijen, { soortveld })).toStrictEqual(['GM0080', 'WK008020', 'BU00802001']);
    expect(codes(rijen)).toStrictEqual([]);
  });

  it.each<[unknown, unknown]>([
    ['0080', 'land'],
    ['0080', 'wijk'],
    ['0080', 1],
    ['80', 'gemeente'],
    [80, 'gemeente'],
    ['0080', 'dorp'],
  ])('%s of a %s is none', (code, soort) => {
    expect(codes([{ code, soort }], { soortveld })).toStrictEqual([]);
  });

  it.each<[unknown, unknown, string | undefined]>([
    [80, 'gemeente', 'GM0080'],
    ['80', 'gemeente', 'GM0080'],
    [' 80 ', 'gemeente', 'GM0080'],
    [8020, 'wijk', 'WK008020'],
    [802001, 'buurt', 'BU00802001'],
    ['GM80', undefined, 'GM0080'],
    ['WK8020', undefined, 'WK008020'],
    ['BU802001', undefined, 'BU00802001'],
    [80, undefined, undefined],
    [80, 'land', undefined],
    ['x', 'gemeente', undefined],
    [true, 'gemeente', undefined],
    ['', 'gemeente', undefined],
  ])('%s of a %s is mended to %s', (code, soort, heel) => {
    const plan = { soortveld, herstelNullen: true };
    expect(codes([{ code, soort }], plan)).toStrictEqual(heel === undefined ? [] : [heel]);
    expect(codes([{ code, soort }], { soortveld })).toStrictEqual([]);
  });
});

describe('free codes', () => {
  it('are any text or number, with a place that the row tells', () => {
    const rijen = [
      { code: ' 8911 AA ', gm: 'GM0080', wk: ' WK008020 ' },
      { code: 12, gm: '' },
      { code: 'toString', gm: 5 },
    ];
    expect(lees(rijen, { vrij: { gemeente: 'gm', wijk: 'wk' } })).toStrictEqual({
      gebieden: [
        { gebied: { code: '12', naam: '12', soort: 'samengesteld' }, rij: 1 },
        {
          gebied: { code: '8911 AA', naam: '8911 AA', soort: 'samengesteld', gemeente: 'GM0080', wijk: 'WK008020' },
          rij: 0,
        },
        { gebied: { code: 'toString', naam: 'toString', soort: 'samengesteld', gemeente: '5' }, rij: 2 },
      ],
      bevindingen: [],
    });
  });

  it('that look the same are the same', () => {
    expect(lees(rijenVan('Oost', 'Oost\u200b', 'oost'), { vrij: {} })).toStrictEqual({
      gebieden: [
        { gebied: kleinGebied('Oost'), rij: 0 },
        { gebied: kleinGebied('oost'), rij: 2 },
      ],
      bevindingen: [meld('fout', 'code_dubbel', [1, 'code'], { rij: 2, code: 'Oost\u200b', eerder: 1 })],
    });
  });

  it('are none without a text', () => {
    expect(lees(rijenVan(' ', true), { vrij: {} }).bevindingen).toStrictEqual([
      ongeldig(1, 'undefined'),
      ongeldig(2, 'true'),
    ]);
  });

  it('of squares have a form', () => {
    const rijen = rijenVan('E2269N5800', ' E2269N5801', 'E226N5800', 'xE2269N5800', 'E2269N5800x', ' ');
    expect(lees(rijen, { vrij: { vierkant: true } })).toStrictEqual({
      gebieden: [
        { gebied: { code: 'E2269N5800', naam: 'E2269N5800', soort: 'vierkant' }, rij: 0 },
        { gebied: { code: 'E2269N5801', naam: 'E2269N5801', soort: 'vierkant' }, rij: 1 },
      ],
      bevindingen: [
        ongeldig(3, '"E226N5800"'),
        ongeldig(4, '"xE2269N5800"'),
        ongeldig(5, '"E2269N5800x"'),
        ongeldig(6, 'undefined'),
      ],
    });
  });
});

describe('names', () => {
  const namen = (rijen: readonly Rij[], plan: Partial<Leesplan>) =>
    lees(rijen, plan).gebieden.map(({ gebied }) => gebied.naam);
  it('are those of the caller, of the row, or the code', () => {
    const gebiedsvelden = [{ code: 'code', naam: 'naam' }];
    const rijen = [
      { code: 'GM0001', naam: ' Een ' },
      { code: 'GM0002', naam: 'Twee' },
      { code: 'GM0003', naam: '  ' },
      { code: 'GM0004', naam: 4 },
      { code: 'GM0005' },
    ];
    expect(namen(rijen, { gebiedsvelden, namen: { GM0001: 'Uno' } })).toStrictEqual([
      'Uno',
      'Twee',
      'GM0003',
      'GM0004',
      'GM0005',
    ]);
  });
  it('of the gemeente name no wijk or buurt', () => {
    const gebiedsvelden = [{ code: 'code', naam: 'naam', naamVanGemeente: true }];
    const rijen = ['NL00', 'GM0080', 'WK008020', 'BU00802001'].map((code) => ({ code, naam: 'Naam' }));
    expect(namen(rijen, { gebiedsvelden })).toStrictEqual(['Naam', 'Naam', 'WK008020', 'BU00802001']);
  });
});

it('reads what changed since the year before', () => {
  const rijen = ['1', 2, ' 3 ', '4', '.', null].map((w, i) => ({ code: `GM000${i}`, w }));
  const gelezen = (wijzigingveld?: string) =>
    lees(rijen, { wijzigingveld }).gebieden.map(
      ({ gebied: { code: _, naam: __, soort: ___, gemeente: ____, ...rest } }) => rest,
    );
  expect(gelezen('w')).toStrictEqual([
    { wijziging: 'geen' },
    { wijziging: 'code' },
    { wijziging: 'grens' },
    {},
    {},
    {},
  ]);
  expect(gelezen()).toStrictEqual([{}, {}, {}, {}, {}, {}]);
});

it('reads only gemeenten that are asked, and tells of those that do not occur', () => {
  const rijen = rijenVan('NL00', 'GM0080', 'BU00802001', 'GM0014', 'BU00802001', 'x');
  expect(lees(rijen, { gemeenten: ['GM0080', 'GM9999', 'GM0003'] })).toStrictEqual({
    gebieden: [
      { gebied: kleinGebied('GM0080'), rij: 1 },
      { gebied: kleinGebied('BU00802001'), rij: 2 },
    ],
    bevindingen: [
      meld('fout', 'code_dubbel', [4, 'code'], { rij: 5, code: 'BU00802001', eerder: 3 }),
      ongeldig(6, '"x"'),
      meld('fout', 'gemeente_onbekend', [], { code: 'GM9999', jaar: 2024 }),
      meld('fout', 'gemeente_onbekend', [], { code: 'GM0003', jaar: 2024 }),
    ],
  });
  expect(codes(rijenVan('GM0080'), { gemeenten: [] })).toStrictEqual([]);
});
