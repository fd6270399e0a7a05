/** Findings about a mapping, each as a whole, at the borders of what is right. */
import { Koppeling } from 'buurtaanpak/gebied';
import { checkKoppeling } from 'buurtaanpak/gebied/huis';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { vangFout } from './klein.js';

const deel = (van: string, naar: string, aandeel: number, aandeelOppervlakte?: number) => ({
  van,
  naar,
  aandeel,
  ...(aandeelOppervlakte === undefined ? {} : { aandeelOppervlakte }),
});
const check = (delen: readonly ReturnType<typeof deel>[], verdwenen?: Koppeling['verdwenen']) =>
  checkKoppeling(deepFreeze({ van: 2020, naar: 2024, delen, verdwenen }));
const som = (code: 'te_veel' | 'te_weinig', van: string, aandeel: number) => ({
  ernst: code === 'te_veel' ? 'fout' : 'waarschuwing',
  code: `gebied.koppeling_${code}`,
  pad: ['delen'],
  params: { van, aandeel },
});

describe('a mapping', () => {
  test.each<[string, readonly ReturnType<typeof deel>[], readonly unknown[]]>([
    ['of nothing', [], []],
    ['a hair under a whole', [deel('A', 'X', 0.9951)], []],
    ['exactly the room under it', [deel('A', 'X', 0.995)], []],
    ['exactly the room over it', [deel('A', 'X', 0.7), deel('A', 'Y', 0.305)], []],
    ['too little', [deel('A', 'X', 0.9949)], [som('te_weinig', 'A', 0.9949)]],
    ['a hair over a whole', [deel('A', 'X', 0.5), deel('A', 'Y', 0.505)], []],
    ['too much', [deel('A', 'X', 0.5), deel('A', 'Y', 0.5625)], [som('te_veel', 'A', 1.0625)]],
    ['too little of the surface', [deel('A', 'X', 1, 0.25)], [som('te_weinig', 'A', 0.25)]],
    ['too much of the surface', [deel('A', 'X', 0.5, 1), deel('A', 'Y', 0.5, 0.25)], [som('te_veel', 'A', 1.25)]],
    [
      'one finding an area, by inhabitants before surface, in the order in which areas come',
      [deel('B', 'X', 0.25, 0.5), deel('A', 'X', 0.5)],
      [som('te_weinig', 'B', 0.25), som('te_weinig', 'A', 0.5)],
    ],
    [
      'a pair twice, told at the second',
      [deel('A', 'X', 0.25), deel('A', 'Y', 0.5), deel('A', 'X', 0.25)],
      [{ ernst: 'fout', code: 'gebied.koppeling_dubbel', pad: ['delen', 2], params: { van: 'A', naar: 'X' } }],
    ],
  ])('%s', (_, delen, verwacht) => {
    expect(check(delen)).toEqual(verwacht);
  });

  test('what went counts, of areas that are in the mapping, and a code once', () => {
    const weg = (code: string, aandeel: number) => ({ code, aandeel, eenheden: 1 });
    const delen = [deel('A', 'X', 0.5, 0.75)];
    expect(check(delen, [weg('A', 0.5), weg('Z', 0.5)])).toEqual([som('te_veel', 'A', 1.25)]);
    expect(check([deel('A', 'X', 0.5)], [weg('B', 1), weg('A', 0.25), weg('A', 0.5)])).toEqual([
      { ernst: 'fout', code: 'gebied.code_dubbel', pad: ['verdwenen', 2, 'code'], params: { code: 'A' } },
    ]);
  });

  test('of another form is told as it is, and nothing else', () => {
    expect(check([deel('A', 'X', 2), deel('A', 'X', 2)]).map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.te_groot', ['delen', 0, 'aandeel']],
      ['kern.te_groot', ['delen', 1, 'aandeel']],
    ]);
    expect(vangFout(() => Koppeling.parse({}))).toEqual([
      'kern.document_ongeldig',
      { soort: 'koppeling', aantal: 3 },
      [],
    ]);
  });
});
