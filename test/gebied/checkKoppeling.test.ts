import type { Koppeling } from 'buurtaanpak/gebied';
import { checkKoppeling } from 'buurtaanpak/gebied/huis';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';

const check = (delen: Koppeling['delen']) =>
  checkKoppeling(deepFreeze({ van: 2020, naar: 2024, delen })).map(({ code, ernst }) => [code, ernst]);

describe('checkKoppeling', () => {
  it('is content with shares that make a whole, thirds in three decimals too', () => {
    expect(check([{ van: 'A', naar: 'B', aandeel: 1 }])).toEqual([]);
    expect(check(['X', 'Y', 'Z'].map((naar) => ({ van: 'A', naar, aandeel: 0.333 })))).toEqual([]);
  });

  it('reports what is given away twice, what is lost, and a pair twice', () => {
    expect(check([{ van: 'A', naar: 'B', aandeel: 0.9 }])).toEqual([['gebied.koppeling_te_weinig', 'waarschuwing']]);
    expect(
      check([
        { van: 'A', naar: 'B', aandeel: 0.6 },
        { van: 'A', naar: 'B', aandeel: 0.6 },
      ]),
    ).toEqual([
      ['gebied.koppeling_dubbel', 'fout'],
      ['gebied.koppeling_te_veel', 'fout'],
    ]);
  });

  it('looks at the surface too', () => {
    const deel = { van: 'A', naar: 'B', aandeel: 1 };
    expect(check([{ ...deel, aandeelOppervlakte: 0.5 }])).toEqual([['gebied.koppeling_te_weinig', 'waarschuwing']]);
    const delen = ['X', 'Y'].map((naar) => ({ van: 'A', naar, aandeel: 0.5, aandeelOppervlakte: 0.9 }));
    expect(check(delen)).toEqual([['gebied.koppeling_te_veel', 'fout']]);
  });

  it('counts what the mapping itself says is lost', () => {
    const met = (aandeel: number, code = 'A') =>
      checkKoppeling(
        deepFreeze({
          van: 2020,
          naar: 2024,
          delen: [{ van: 'A', naar: 'B', aandeel: 0.8 }],
          verdwenen: [
            { code, aandeel, eenheden: 1 },
            { code: 'C', aandeel: 1, eenheden: 0 },
          ],
        }),
      ).map(({ code: een, ernst }) => [een, ernst]);
    expect(met(0.2)).toEqual([]);
    expect(met(0.1)).toEqual([['gebied.koppeling_te_weinig', 'waarschuwing']]);
    expect(met(0.4)).toEqual([['gebied.koppeling_te_veel', 'fout']]);
    expect(met(0.2, 'C')).toEqual([
      ['gebied.code_dubbel', 'fout'],
      ['gebied.koppeling_te_weinig', 'waarschuwing'],
    ]);
  });

  it('reports a wrong shape', () => {
    expect(check([{ van: 'A', naar: 'B', aandeel: 1.5 }]).map(([code]) => code)).toEqual(['kern.te_groot']);
    expect(check([{ van: 'A', naar: 'B', aandeel: -1 }]).map(([code]) => code)).toEqual(['kern.te_klein']);
  });
});
