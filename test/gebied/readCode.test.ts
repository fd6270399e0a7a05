/** Codes of areas that are none: what is told about them, and which values are no code by their kind. */
import { Buurtcode, containsGebied, Gebiedscode, Gemeentecode, getWijkcode, Wijkcode } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/gebied/code/readCode.js';
import { vangFout } from './klein.js';

describe('reading a code', () => {
  test.each<[unknown, 'GM' | 'WK' | 'BU', boolean, string | undefined]>([
    ['GM0080', 'GM', false, 'GM0080'],
    [' GM0080 ', 'GM', false, 'GM0080'],
    ['GM080', 'GM', false, undefined],
    ['GM080', 'GM', true, 'GM0080'],
    ['80', 'GM', true, 'GM0080'],
    ['80', 'GM', false, undefined],
    [80, 'GM', true, 'GM0080'],
    [80, 'GM', false, undefined],
    ['8020', 'WK', true, 'WK008020'],
    [802001, 'BU', true, 'BU00802001'],
    ['', 'GM', true, undefined],
    ['00080', 'GM', true, undefined],
    ['WK0363AA', 'WK', false, 'WK0363AA'],
    ['BU0363AA01', 'BU', false, 'BU0363AA01'],
    ['BU0363AA01', 'WK', false, undefined],
    [['GM0080'], 'GM', false, undefined],
    [['80'], 'GM', true, undefined],
    [80n, 'GM', true, undefined],
    [true, 'GM', true, undefined],
    [{ toString: () => '80' }, 'GM', true, undefined],
    [null, 'GM', true, undefined],
  ])('%s as %s, zeros back: %s', (waarde, letters, herstel, code) => {
    expect(readCode(waarde, letters, herstel)).toBe(code);
  });
});

describe('what is refused', () => {
  const SOORTEN = { gemeente: Gemeentecode, wijk: Wijkcode, buurt: Buurtcode } as const;
  test.each(['gemeente', 'wijk', 'buurt'] as const)('the code of no %s', (naam) => {
    const code = `gebied.${naam}code_ongeldig`;
    const { parse } = SOORTEN[naam];
    expect(vangFout(() => parse('NL00'))).toEqual([code, { waarde: '"NL00"' }, []]);
    expect(vangFout(() => parse(80))).toEqual([code, { waarde: '80' }, []]);
    expect(vangFout(() => parse(['x'], { herstelNullen: true }))).toEqual([code, { waarde: 'array(1)' }, []]);
  });

  test.each<[unknown, string]>([
    [null, 'null'],
    [5, '5'],
    ['x', '"x"'],
  ])('options that are %s', (options, gekregen) => {
    expect(vangFout(() => Buurtcode.parse('BU00802001', options as never))).toEqual([
      'kern.type_verkeerd',
      { verwacht: 'object', gekregen },
      ['opties'],
    ]);
  });

  test('the code of no area', () => {
    expect(vangFout(() => Gebiedscode.parse('NL00'))).toEqual([
      'gebied.gebiedscode_ongeldig',
      { waarde: '"NL00"' },
      [],
    ]);
    expect(vangFout(() => Gebiedscode.parse('802001'))).toEqual([
      'gebied.gebiedscode_ongeldig',
      { waarde: '"802001"' },
      [],
    ]);
  });

  test.each(['GM0080', '802001', '8020'])('the wijk of %s', (code) => {
    expect(vangFout(() => getWijkcode(code as never))).toEqual([
      'gebied.wijkcode_ongeldig',
      { waarde: `"${code}"` },
      [],
    ]);
  });
});

test('a code is one in its own form only, and no other value is', () => {
  for (const [soort, code] of [
    [Gemeentecode, 'GM0080'],
    [Wijkcode, 'WK008020'],
    [Buurtcode, 'BU00802001'],
  ] as const) {
    expect(soort.is(code)).toBe(true);
    expect(soort.is(` ${code}`)).toBe(false);
    expect(soort.is(code.slice(2))).toBe(false);
    for (const waarde of [undefined, null, 80, [code]]) expect(soort.is(waarde)).toBe(false);
  }
});

test('an area lies in none that is smaller, nor in one with other signs', () => {
  const contains = (groot: string, klein: string) => containsGebied(groot as never, klein as never);
  expect(contains('WK008020', 'GM0080')).toBe(false);
  expect(contains('BU00802001', 'WK008020')).toBe(false);
  expect(contains('WK008020', 'WK008020')).toBe(true);
  expect(contains('WK008020', 'BU00802001')).toBe(true);
  expect(contains('WK008021', 'BU00802001')).toBe(false);
});
