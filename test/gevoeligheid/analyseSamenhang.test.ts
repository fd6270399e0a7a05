import { analyseSamenhang } from 'buurtaanpak/gevoeligheid';
import { scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { computeCronbach } from '../../src/gevoeligheid/samenhang/computeCronbach.js';
import { makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';

describe('analyseSamenhang', () => {
  test('double counting, working against each other, influence and alpha', () => {
    const vier = makeRoutekaart(['a', 'b', 'c', 'd'].map((id) => makeCriterium(id)));
    const uitkomst = scoreBuurten(
      vier,
      makeTabel({ a: [1, 2, 3, 4], b: [2, 4, 6, 8], c: [4, 3, 2, 1], d: [5, 5, 5, 5] }),
      [],
    );
    const samenhang = analyseSamenhang(uitkomst);
    expect(samenhang.bevindingen.map(({ code, params }) => [code, params.a, params.b])).toEqual([
      ['routekaart.dubbeltelling', 'a', 'b'],
      ['routekaart.tegenwerking', 'a', 'c'],
      ['routekaart.tegenwerking', 'b', 'c'],
    ]);
    expect(samenhang.paren.find(({ b }) => b === 'd')).toEqual({ a: 'a', b: 'd', rijen: 4 });
    expect(samenhang.metScore.a).toBeCloseTo(1, 12);
    expect(samenhang.metScore.d).toBeUndefined();
    expect(samenhang.cronbach).toHaveProperty('proef');
    expect(() => analyseSamenhang(uitkomst, { dubbeltelling: 2 })).toThrow('routekaart.onzekerheid_buiten_bereik');
    expect(computeCronbach({ a: [1, 2], b: [2, 1] })).toBeUndefined();
    expect(computeCronbach({ a: [1, Number.NaN], b: [Number.NaN, 1] })).toBeUndefined();
    expect(computeCronbach({ a: [1, 2, 3] })).toBeUndefined();
  });

  test('gaps do not count as rows; what does not vary has no correlation, by any kind', () => {
    const drie = makeRoutekaart(['a', 'b', 'vast'].map((id) => makeCriterium(id)));
    const metGaten = makeTabel({ a: [1, 2, 3, null, 5], b: [null, 4, 6, 8, 7], vast: [3, 3, 3, 3, 3] });
    const uitkomst = scoreBuurten(drie, metGaten, []);
    for (const soort of ['pearson', 'spearman', 'kendall'] as const) {
      const { paren } = analyseSamenhang(uitkomst, { soort });
      expect(paren.map(({ a, b, rijen: aantal, correlatie }) => [a, b, aantal, correlatie !== undefined])).toEqual([
        ['a', 'b', 3, true],
        ['a', 'vast', 4, false],
        ['b', 'vast', 4, false],
      ]);
    }
    expect(analyseSamenhang(uitkomst, { soort: 'kendall' }).paren[0]?.correlatie).toBe(1);
  });

  test('criteria that go together somewhat need no look', () => {
    const twee = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
    const { paren, bevindingen } = analyseSamenhang(
      scoreBuurten(twee, makeTabel({ a: [1, 2, 3, 4], b: [2, 1, 4, 3] }), []),
    );
    expect(paren[0]?.correlatie).toBeCloseTo(0.6, 12);
    expect(bevindingen).toEqual([]);
  });

  test('a thema of criteria that cancel each other out has no alpha', () => {
    const kaartje = makeRoutekaart(
      ['a', 'b', 'c', 'd'].map((id) => makeCriterium(id, { thema: id < 'c' ? 'tegen' : 'mee' })),
      { themas: ['tegen', 'mee'].map((id) => ({ id, naam: id })) },
    );
    const uitkomst = scoreBuurten(kaartje, makeTabel({ a: [1, 2, 3], b: [3, 2, 1], c: [1, 2, 3], d: [2, 4, 6] }), []);
    expect(analyseSamenhang(uitkomst).cronbach).toStrictEqual({ mee: 1 });
  });
});
