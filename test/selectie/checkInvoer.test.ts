import { expect, test } from 'vitest';
import { checkInvoer } from '../../src/selectie/vraagstuk/checkInvoer.js';
import { meld, ongeldig, quotum, rijen, scoresVan, weigering } from './klein.js';

const GOED = () => scoresVan({ A: 3, B: 2 });
const Q = () => [quotum('p', 1)];
const anders = (opties: object, scores: object = GOED(), quota: unknown = Q()) =>
  weigering(() => checkInvoer(scores as never, quota as never, opties as never));

test('reads codes and scores with their positions, in order', () => {
  const { plekken, ...rest } = checkInvoer(scoresVan({ A: 3, B: -5, C: null }, { B: 0 }), Q(), {});
  expect(rest).toEqual({
    gebieden: [{ code: 'A' }, { code: 'B' }, { code: 'C' }],
    opVolgorde: true,
    rijen: { p: Int32Array.of(0, 1, 2), r: Int32Array.of(-1, 0, -1) },
    grootsten: new Map([
      ['p', 5],
      ['r', 0],
    ]),
  });
  expect([...plekken.keys()]).toEqual(['A', 'B', 'C']);
  expect([plekken.get('C'), plekken.get('D'), plekken.has('B'), plekken.has('D')]).toEqual([2, undefined, true, false]);
});

test('reads gebieden out of order, and rows in another order than these', () => {
  const gebieden = [{ code: 'C' }, { code: 'A', inwoners: 0, cijfers: { woz: 0, gas: null } }, { code: 'B' }];
  const { plekken, ...rest } = checkInvoer(scoresVan({ A: 3, B: 9, C: 4 }, { C: 1, A: -2 }), Q(), { gebieden });
  expect(rest).toEqual({
    gebieden,
    opVolgorde: false,
    rijen: { p: Int32Array.of(2, 0, 1), r: Int32Array.of(0, 1, -1) },
    grootsten: new Map([
      ['p', 9],
      ['r', 2],
    ]),
  });
  expect(['A', 'B', 'C'].map((code) => plekken.get(code))).toEqual([1, 2, 0]);
});

test('takes the codes of all programmes where no gebieden are given, each once', () => {
  const { gebieden, opVolgorde } = checkInvoer(scoresVan({ B: 1, A: 1 }, { A: 1, C: 1 }), Q(), {});
  expect(gebieden).toEqual([{ code: 'B' }, { code: 'A' }, { code: 'C' }]);
  expect(opVolgorde).toBe(false);
});

test('a programme may be named as what every object has', () => {
  const scores = JSON.parse('{"__proto__": [{"code": "A", "score": 1}]}');
  expect(Object.keys(checkInvoer(scores, [quotum('__proto__', 1)], {}).rijen)).toEqual(['__proto__']);
  expect(anders({}, GOED(), [quotum('toString', 1)])).toEqual(
    ongeldig(meld('fout', 'programma_onbekend', ['quota', 0, 'programma'], { programma: 'toString', bekend: ['p'] })),
  );
});

test('tells of every score that is no number, is there twice, or is of no gebied', () => {
  const scores = {
    p: [...rijen({ A: Number.NaN, B: Infinity }), { code: 'A', score: 1 }, { code: 'Z', score: 1 }],
    r: [{ code: 'B', score: '3' }, { code: 'A' }, { code: 'B', score: null }],
  };
  const bij = (programma: string, code: string, waarde: string) => ({ programma, code, waarde });
  expect(anders({ gebieden: [{ code: 'A' }, { code: 'B' }] }, scores)).toEqual(
    ongeldig(
      meld('fout', 'score_ongeldig', ['scores', 'p', 0, 'score'], bij('p', 'A', 'NaN')),
      meld('fout', 'score_ongeldig', ['scores', 'p', 1, 'score'], bij('p', 'B', 'Infinity')),
      meld('fout', 'score_dubbel', ['scores', 'p', 2, 'code'], { programma: 'p', code: 'A' }),
      meld('fout', 'score_zonder_gebied', ['scores', 'p', 3], { programma: 'p', code: 'Z' }),
      meld('fout', 'score_ongeldig', ['scores', 'r', 0, 'score'], bij('r', 'B', '"3"')),
      meld('fout', 'score_ongeldig', ['scores', 'r', 1, 'score'], bij('r', 'A', 'undefined')),
      meld('fout', 'score_dubbel', ['scores', 'r', 2, 'code'], { programma: 'r', code: 'B' }),
    ),
  );
});

test('leaves out rows without a code, and tells of each', () => {
  const scores = { p: [null, { score: 1 }, 'A', { code: 3 }, { code: 'A', score: 1 }], r: 'x' };
  const zonder = (i: number, waarde: string) => meld('fout', 'rij_zonder_code', ['scores', 'p', i], { waarde });
  expect(anders({}, scores)).toEqual(
    ongeldig(
      zonder(0, 'null'),
      zonder(1, 'object'),
      zonder(2, '"A"'),
      zonder(3, 'object'),
      meld('fout', 'kern.type_verkeerd', ['scores', 'r'], { verwacht: 'array', gekregen: '"x"' }),
    ),
  );
});

test('without scores no programme is known', () => {
  for (const niets of [undefined, null])
    expect(weigering(() => checkInvoer(niets as never, Q(), {}))).toEqual(
      ongeldig(meld('fout', 'programma_onbekend', ['quota', 0, 'programma'], { programma: 'p', bekend: [] })),
    );
});

test('tells of gebieden without their form, and of numbers that are none', () => {
  const gebied = (i: number, ...pad: readonly (string | number)[]) => ['opties', 'gebieden', i, ...pad];
  const type = (pad: readonly (string | number)[], verwacht: string, gekregen: string) =>
    meld('fout', 'kern.type_verkeerd', pad, { verwacht, gekregen });
  const gebieden = [
    { code: 'A', wijk: 3 },
    { code: 'B', kenmerken: ['x', 3] },
    { code: 'C', cijfers: [] },
    { code: 'D', kenmerken: 'x' },
    { code: 'E', cijfers: 'x' },
    { code: 'F', inwoners: -1 },
    { code: 'G', inwoners: 1.5, cijfers: { woz: Number.NaN, gas: null, nul: 0, tekst: '1', weg: undefined } },
    { code: 'H', inwoners: null, wijk: 'w', kenmerken: ['x'], cijfers: {} },
  ];
  const verwacht = ongeldig(
    type(gebied(0, 'wijk'), 'string', 'number'),
    type(gebied(1, 'kenmerken', 1), 'string', 'number'),
    type(gebied(2, 'cijfers'), 'record', 'array'),
    type(gebied(3, 'kenmerken'), 'array', 'string'),
    type(gebied(4, 'cijfers'), 'record', 'string'),
    meld('fout', 'inwoners_ongeldig', gebied(5, 'inwoners'), { code: 'F', waarde: '-1' }),
    meld('fout', 'inwoners_ongeldig', gebied(6, 'inwoners'), { code: 'G', waarde: '1.5' }),
    meld('fout', 'cijfer_ongeldig', gebied(6, 'cijfers', 'woz'), { code: 'G', cijfer: 'woz', waarde: 'NaN' }),
    meld('fout', 'cijfer_ongeldig', gebied(6, 'cijfers', 'tekst'), { code: 'G', cijfer: 'tekst', waarde: '"1"' }),
    meld('fout', 'cijfer_ongeldig', gebied(6, 'cijfers', 'weg'), { code: 'G', cijfer: 'weg', waarde: 'undefined' }),
  );
  expect(anders({ gebieden })).toEqual(verwacht);
  // The same out of order.
  const [eerste, ...rest] = gebieden;
  expect(anders({ gebieden: [...rest, eerste] })?.params).toEqual({ aantal: 10 });
});

test('tells of a code that is there twice, also in another way of writing', () => {
  const dubbel = (i: number, code: string) =>
    meld('fout', 'gebied_dubbel', ['opties', 'gebieden', i, 'code'], { code });
  const codes = (...lijst: readonly string[]) => ({ gebieden: lijst.map((code) => ({ code })) });
  expect(anders(codes('A', 'B', 'A'))).toEqual(ongeldig(dubbel(2, 'A')));
  expect(anders(codes('A', 'A', 'B'))).toEqual(ongeldig(dubbel(1, 'A')));
  expect(anders(codes('A', 'B', 'caf\u00e9', 'cafe\u0301'))).toEqual(ongeldig(dubbel(3, 'cafe\u0301')));
  expect(anders(codes('A', 'B', 'C'))).toBeUndefined();
});

test('tells of quota that are there twice, run back, or ask for what is not there', () => {
  const quota = [
    quotum('p', 1),
    quotum('p', { van: 2, tot: 2 }),
    quotum('p ', { van: 3, tot: 2 }, { programma: 'p' }),
    quotum('z', 1, { waar: { gebieden: ['Q'], cijfers: [{ cijfer: 'woz', minimaal: 2, maximaal: 1 }] } }),
  ];
  expect(anders({}, scoresVan({ A: 1, B: 1 }, { A: 1 }), quota)).toEqual(
    ongeldig(
      meld('fout', 'quotum_dubbel', ['quota', 1, 'id'], { quotum: 'p' }),
      meld('fout', 'quotum_dubbel', ['quota', 2, 'id'], { quotum: 'p ' }),
      meld('fout', 'aantal_omgekeerd', ['quota', 2, 'aantal'], { quotum: 'p ', van: 3, tot: 2 }),
      meld('fout', 'programma_onbekend', ['quota', 3, 'programma'], { programma: 'z', bekend: ['p', 'r'] }),
      meld('fout', 'waar_onbekend', ['quota', 3, 'waar', 'gebieden', 0], { code: 'Q', suggestie: 'A' }),
      meld('fout', 'grenzen_omgekeerd', ['quota', 3, 'waar', 'cijfers', 0], {
        cijfer: 'woz',
        minimaal: 2,
        maximaal: 1,
      }),
    ),
  );
});

test('thirty quota are the most', () => {
  const quota = (n: number) => Array.from({ length: n }, (_, i) => quotum(`q${i}`, 0, { programma: 'p' }));
  expect(anders({}, GOED(), quota(30))).toBeUndefined();
  expect(anders({}, GOED(), quota(31))).toEqual(
    ongeldig(meld('fout', 'te_veel_quota', ['quota'], { aantal: 31, hoogstens: 30 })),
  );
});

test('tells of parts without their form by their path', () => {
  const type = (pad: readonly (string | number)[], verwacht: string, gekregen: string) =>
    meld('fout', 'kern.type_verkeerd', pad, { verwacht, gekregen });
  expect(anders({ regels: 'x', doel: { soort: 'y' }, voorrang: [3], gebieden: 3, buren: 4 }, GOED(), [])).toEqual(
    ongeldig(
      meld('fout', 'kern.te_klein', ['quota'], { minimum: '1' }),
      type(['opties', 'regels'], 'array', 'string'),
      meld('fout', 'kern.keuze_onbekend', ['opties', 'doel', 'soort'], {
        waarde: '"y"',
        keuzes: ['totaal', 'hoogste_minimum', 'lexicografisch'],
      }),
      type(['opties', 'gebieden'], 'array', '3'),
      meld('fout', 'score_zonder_gebied', ['scores', 'p', 0], { programma: 'p', code: 'A' }),
      meld('fout', 'score_zonder_gebied', ['scores', 'p', 1], { programma: 'p', code: 'B' }),
      type(['opties', 'buren'], 'array', '4'),
      type(['opties', 'voorrang', 0], 'string', 'number'),
    ),
  );
  for (const opties of [null, 3, []])
    expect(weigering(() => checkInvoer(GOED(), Q(), opties as never))).toEqual(
      ongeldig(type(['opties'], 'object', opties === null ? 'null' : opties === 3 ? '3' : 'array(0)')),
    );
});

test('a rule is judged only with quota, rules and an objective that have their form', () => {
  const regels = [{ soort: 'vast', code: 'Z' }];
  const onbekend = meld('fout', 'code_onbekend', ['opties', 'regels', 0, 'code'], { code: 'Z', suggestie: 'A' });
  expect(anders({ regels })).toEqual(ongeldig(onbekend));
  expect(anders({ regels, doel: 3 })?.bevindingen.map(({ pad }) => pad)).toEqual([['opties', 'doel']]);
  expect(anders({ regels }, GOED(), [])?.bevindingen.map(({ pad }) => pad)).toEqual([['quota']]);
  expect(anders({ regels: [{ soort: 'vast' }] })?.bevindingen.map(({ pad }) => pad)).toEqual([
    ['opties', 'regels', 0, 'code'],
  ]);
});

test('an area may be a buurt or a wijk, given or by its code', () => {
  const gebieden = [{ code: 'A', wijk: 'w' }, { code: 'B' }, { code: 'BU00802001' }];
  const waar = (...codes: readonly string[]) =>
    anders({ gebieden }, GOED(), [quotum('p', 1, { waar: { gebieden: codes } })]);
  expect(waar('A', 'w', 'WK008020', 'BU00802001')).toBeUndefined();
  const onbekend = (code: string, suggestie: string) =>
    ongeldig(meld('fout', 'waar_onbekend', ['quota', 0, 'waar', 'gebieden', 0], { code, suggestie }));
  expect(waar('WK008021')).toEqual(onbekend('WK008021', 'WK008020'));
  expect(waar('BU00802002')).toEqual(onbekend('BU00802002', 'BU00802001'));
  expect(waar('heel anders')).toEqual(onbekend('heel anders', '-'));
});

test('a pair of neighbours is two codes', () => {
  const buren = [['A', 'B'], ['A'], ['A', 'B', 'C'], [1, 'B'], ['A', 2], 'AB', ['A', 'onbekend']];
  const fout = (i: number, waarde: string) => meld('fout', 'paar_ongeldig', ['opties', 'buren', i], { waarde });
  expect(anders({ buren })).toEqual(
    ongeldig(fout(1, 'array(1)'), fout(2, 'array(3)'), fout(3, 'array(2)'), fout(4, 'array(2)'), fout(5, '"AB"')),
  );
});

const HEEL = Number.MAX_SAFE_INTEGER;
test.each<[string, number, number, number]>([
  ['decimalen', 0, 12, -1],
  ['decimalen', 0, 12, 13],
  ['decimalen', 0, 12, 1.5],
  ['knopenbudget', 1, HEEL, 0],
  ['knopenbudget', 1, HEEL, HEEL + 1],
  ['pivotbudget', 1, HEEL, 0],
  ['pivotbudget', 1, HEEL, Number.NaN],
])('%s is a whole number from %s to %s, and not %s', (optie, van, tot, waarde) => {
  expect([van, tot, undefined].map((goed) => anders({ [optie]: goed }))).toEqual([undefined, undefined, undefined]);
  expect(anders({ [optie]: waarde })).toEqual(
    ongeldig(meld('fout', 'optie_ongeldig', ['opties', optie], { optie, waarde: String(waarde), van, tot })),
  );
});

test('a code has precedence once, also one that is unknown', () => {
  expect(anders({ voorrang: ['B', 'Z', 'A'] })).toBeUndefined();
  expect(anders({ voorrang: ['B', 'A', 'B', 'B'] })).toEqual(
    ongeldig(
      meld('fout', 'voorrang_dubbel', ['opties', 'voorrang', 2], { code: 'B' }),
      meld('fout', 'voorrang_dubbel', ['opties', 'voorrang', 3], { code: 'B' }),
    ),
  );
});
