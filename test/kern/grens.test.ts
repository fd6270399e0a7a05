import { type Bevinding, DomeinFout, Periode } from 'buurtaanpak/kern';
import {
  allocateCenten,
  fromCenten,
  holdsOngetal,
  multiplyCenten,
  refuseBevindingen,
  requireLijst,
  requireNieuwste,
  requireObject,
  roundDecimaal,
  safeParseSchema,
} from 'buurtaanpak/kern/huis';
import { Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

/** What a call refuses: its code, params, path and the findings in it. */
function weiger(roep: () => unknown) {
  try {
    roep();
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    const { code, params, pad, bevindingen } = fout;
    return { code, params, pad, bevindingen: bevindingen.map((een) => [een.code, een.params, een.pad]) };
  }
  return undefined;
}

describe('what a call asks of its arguments', () => {
  test('a list', () => {
    expect(weiger(() => requireLijst([], 'teams'))).toBeUndefined();
    for (const [waarde, gekregen] of [
      [{ 0: 'a', length: 1 }, 'object'],
      ['abc', 'string'],
      [null, 'null'],
      [undefined, 'undefined'],
    ] as const)
      expect(weiger(() => requireLijst(waarde as never, 'teams'))).toMatchObject({
        code: 'kern.document_ongeldig',
        params: { soort: 'teams', aantal: 1 },
        bevindingen: [['kern.type_verkeerd', { verwacht: 'array', gekregen }, []]],
      });
  });

  test('an object, which a list is not', () => {
    expect(weiger(() => requireObject({}, 'opties'))).toBeUndefined();
    for (const [waarde, gekregen] of [
      [[], 'array'],
      ['abc', 'string'],
      [null, 'null'],
      [undefined, 'undefined'],
      [7, 'number'],
    ] as const)
      expect(weiger(() => requireObject(waarde as never, 'opties'))).toMatchObject({
        code: 'kern.document_ongeldig',
        params: { soort: 'opties', aantal: 1 },
        bevindingen: [['kern.type_verkeerd', { verwacht: 'object', gekregen }, []]],
      });
  });

  test('a document of the newest version, which is given back as it is', () => {
    const nieuw = { soort: 'programma', versie: Programma.versie } as never;
    expect(requireNieuwste(Programma, nieuw)).toBe(nieuw);
    for (const anders of [
      { soort: 'opzet', versie: Programma.versie },
      { soort: 'programma', versie: Programma.versie + 1 },
      { soort: 'programma', versie: Programma.versie - 1 },
      null,
      undefined,
    ])
      expect(weiger(() => requireNieuwste(Programma, anders as never))?.code).toBe('kern.document_ongeldig');
  });

  test('a schema', () => {
    for (const schema of [undefined, null, {}, { safeParse: true }])
      expect(safeParseSchema(schema as never, 1, 'x')).toMatchObject({
        success: false,
        error: { code: 'kern.document_ongeldig', params: { soort: 'schema', aantal: 1 } },
      });
  });

  test('a name that is a text, or else it is shown as what it is', () => {
    const soort = (naam: unknown) => {
      const uit = safeParseSchema(Periode.schema, 1, naam as never);
      return uit.success ? undefined : uit.error.params.soort;
    };
    expect([soort('periode'), soort(''), soort(3), soort(undefined), soort([1])]).toEqual([
      'periode',
      '',
      '3',
      'undefined',
      'array(1)',
    ]);
  });
});

describe('findings that refuse', () => {
  test('nothing wrong is nothing', () => expect(refuseBevindingen([])).toBeUndefined());
  test('all of them, by the code of the first', () => {
    const bevindingen: Bevinding[] = [
      { ernst: 'fout', code: 'kern.veld_onbekend', pad: ['a', 1], params: { veld: 'x' } },
      { ernst: 'fout', code: 'kern.te_diep', pad: [], params: { diepte: 3 } },
    ];
    expect(weiger(() => refuseBevindingen(bevindingen))).toEqual({
      code: 'kern.veld_onbekend',
      params: { veld: 'x' },
      pad: ['a', 1],
      bevindingen: [
        ['kern.veld_onbekend', { veld: 'x' }, ['a', 1]],
        ['kern.te_diep', { diepte: 3 }, []],
      ],
    });
  });
});

test('a refusal with a param that no type allows still has a sentence', () => {
  const { message } = new DomeinFout('kern.veld_onbekend', { a: { b: 1 }, c: [{ d: 2 }, 3], e: 4n } as never);
  expect(message).toContain('a: object');
  expect(message).toContain('c: object, 3');
  expect(message).toContain('e: 4');
});

/** Lists in lists, so many of them. */
function nest(diepte: number): unknown {
  let waarde: unknown = [];
  for (let i = 1; i < diepte; i++) waarde = [waarde];
  return waarde;
}

describe('how deep a value may go', () => {
  const diepte = (waarde: unknown) => {
    const uit = safeParseSchema(z.unknown(), waarde, 'x');
    return uit.success ? 'fine' : uit.error.bevindingen.map(({ code, params }) => [code, params]);
  };
  test.each([
    [199, 'fine'],
    [200, 'fine'],
    [201, [['kern.te_diep', { diepte: 201 }]]],
  ])('%i levels', (aantal, verwacht) => expect(diepte(nest(aantal))).toEqual(verwacht));
  test('what holds itself has no end', () => {
    const kring: Record<string, unknown> = {};
    kring.zelf = kring;
    expect(diepte(kring)).toEqual([['kern.te_diep', { diepte: 200 }]]);
  });
  test('what is there twice is no circle', () => {
    const deel = nest(150);
    expect(diepte({ a: deel, b: [deel] })).toBe('fine');
  });
});

describe('a number that JSON cannot hold', () => {
  test.each([
    [Number.NaN, true],
    [{ a: [1, { b: Number.POSITIVE_INFINITY }] }, true],
    [{ a: [1, 'NaN', null, { b: 2 }] }, false],
    [nest(200), false],
    [nest(201), true],
  ])('in %j', (waarde, verwacht) => expect(holdsOngetal(waarde)).toBe(verwacht));
  test('in what stands in itself, and at the end of a value whose parts stand in it many times', () => {
    const kring: Record<string, unknown> = {};
    kring.zelf = [kring, kring];
    expect(holdsOngetal(kring)).toBe(true);
    const share = (begin: unknown) => Array.from({ length: 100 }).reduce((deel) => [deel, deel], begin);
    expect([holdsOngetal(share([1])), holdsOngetal(share([Number.NaN]))]).toEqual([false, true]);
  });
});

describe('a key that only JSON can make', () => {
  test('is found wherever it stands, once for each place', () => {
    const waarde: unknown = JSON.parse('{"a":[{"__proto__":1},2,[{"b":{"__proto__":{"__proto__":2}}}]],"c":null}');
    const uit = safeParseSchema(z.looseObject({}), waarde, 'x');
    const gevonden = uit.success ? [] : uit.error.bevindingen.map(({ code, pad }) => [code, pad]);
    expect(gevonden.sort()).toEqual(
      [
        ['kern.veld_onbekend', ['a', 0, '__proto__']],
        ['kern.veld_onbekend', ['a', 2, 0, 'b', '__proto__']],
        ['kern.veld_onbekend', ['a', 2, 0, 'b', '__proto__', '__proto__']],
      ].sort(),
    );
  });
});

describe('cents', () => {
  test('are divided by a total and weights that are what they should be', () => {
    expect(weiger(() => allocateCenten(1 as never, [1n]))).toMatchObject({
      code: 'kern.type_verkeerd',
      params: { verwacht: 'bigint', gekregen: '1' },
      pad: ['totaal'],
    });
    expect(weiger(() => allocateCenten(1n, 'x' as never))).toMatchObject({
      code: 'kern.type_verkeerd',
      params: { verwacht: 'array' },
      pad: ['gewichten'],
    });
  });
  test('go to the earlier part when the rests are equal, also among more than two', () => {
    expect(allocateCenten(2n, [1n, 1n, 1n, 1n])).toEqual([1n, 1n, 0n, 0n]);
    expect(allocateCenten(3n, [2n, 1n, 2n, 1n])).toEqual([1n, 1n, 1n, 0n]);
  });
  test('are written from a bigint only', () => {
    expect(fromCenten(0n)).toBe('0.00');
    expect(fromCenten(-5n)).toBe('-0.05');
    expect(weiger(() => fromCenten(5 as never))).toMatchObject({
      code: 'kern.type_verkeerd',
      params: { verwacht: 'bigint', gekregen: '5' },
    });
  });
  test('a part of them is rounded half away from zero', () => {
    expect([multiplyCenten(5n, 1n, 2n), multiplyCenten(-5n, 1n, 2n), multiplyCenten(0n, 1n, 2n)]).toEqual([
      3n,
      -3n,
      0n,
    ]);
    expect([multiplyCenten(5n, 49n, 100n), multiplyCenten(-5n, 49n, 100n)]).toEqual([2n, -2n]);
  });
});

describe('a number with decimals', () => {
  test.each([
    [-0.4, 0, '0'],
    [-0.004, 2, '0.00'],
    [-0.006, 2, '-0.01'],
    [10.4, 1, '10.4'],
    [-10.04, 1, '-10.0'],
    [1, 15, `1.${'0'.repeat(15)}`],
  ])('%d with %i is %s', (getal, decimalen, tekst) => expect(roundDecimaal(getal, decimalen)).toBe(tekst));
  test('is refused when it is none, or asks for too many', () => {
    expect(weiger(() => roundDecimaal('1' as never, 0))).toMatchObject({
      code: 'verslag.getal_ongeldig',
      params: { waarde: expect.anything() },
    });
    for (const decimalen of [-1, 0.5, 16])
      expect(weiger(() => roundDecimaal(1, decimalen))).toMatchObject({
        code: 'verslag.decimalen_ongeldig',
        params: { waarde: `${decimalen}`, hoogste: 15 },
      });
  });
});
