import { runInNewContext } from 'node:vm';
import { canonicalizeJson } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('canonicalizeJson', () => {
  test('the example of RFC 8785, section 3.2.2', () => {
    const invoer = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalizeJson(invoer)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
  test('the sorting example of RFC 8785, section 3.2.3: by UTF-16 code units', () => {
    const invoer = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalizeJson(invoer)))).toHaveLength(7);
    const volgorde = [...canonicalizeJson(invoer).matchAll(/:"([^"]+)"/g)].map((gevonden) => gevonden[1]);
    expect(volgorde).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });
  test('what is left out and what stays', () => {
    expect(canonicalizeJson({ a: undefined, b: [] })).toBe('{"b":[]}');
    expect(canonicalizeJson(Object.assign(Object.create(null), { a: -0 }))).toBe('{"a":0}');
    expect(canonicalizeJson('x')).toBe('"x"');
    expect(canonicalizeJson(null)).toBe('null');
  });
  test('an object of another context is as plain as one of this', () => {
    expect(canonicalizeJson(runInNewContext('({ b: [1], a: { c: 2 } })'))).toBe('{"a":{"c":2},"b":[1]}');
    expect(codeVan(() => canonicalizeJson(runInNewContext('new Map()')))).toBe('kern.niet_serialiseerbaar');
  });
  test.each([
    [Number.NaN, '(document)'],
    [{ a: [1, Number.POSITIVE_INFINITY] }, 'a[1]'],
    [[undefined], '[0]'],
    [{ a: () => 1 }, 'a'],
    [{ a: 1n }, 'a'],
    [{ a: Symbol('x') }, 'a'],
    [{ dag: new Map() }, 'dag'],
    [{ tekst: 'half \ud83d' }, 'tekst'],
    [{ '\ude00': 1 }, '(document)'],
    [undefined, '(document)'],
  ])('%o cannot be kept', (waarde, plaats) => {
    expect(() => canonicalizeJson(waarde)).toThrow(
      expect.objectContaining({ code: 'kern.niet_serialiseerbaar', params: expect.objectContaining({ plaats }) }),
    );
  });
  test('a sparse array is not taken for a full one', () => {
    expect(codeVan(() => canonicalizeJson(new Array(1)))).toBe('kern.niet_serialiseerbaar');
  });
  test('circles and very deep values end with a code', () => {
    const kring: { zelf?: unknown } = {};
    kring.zelf = [kring];
    expect(codeVan(() => canonicalizeJson(kring))).toBe('kern.te_diep');
    let diep: unknown = 1;
    for (let laag = 0; laag < 200; laag++) diep = [diep];
    expect(canonicalizeJson(diep)).toBe(`${'['.repeat(200)}1${']'.repeat(200)}`);
    expect(codeVan(() => canonicalizeJson([diep]))).toBe('kern.te_diep');
    for (let laag = 0; laag < 100_000; laag++) diep = [diep];
    expect(codeVan(() => canonicalizeJson(diep))).toBe('kern.te_diep');
  });
  test('the same object in two places is no circle', () => {
    const deel = { a: 1 };
    expect(canonicalizeJson([deel, deel])).toBe('[{"a":1},{"a":1}]');
    let diamant: unknown = 1;
    for (let laag = 0; laag < 15; laag++) diamant = [diamant, diamant];
    expect(canonicalizeJson(diamant)).toHaveLength(2 ** 15 + (2 ** 15 - 1) * 3);
  });
});
