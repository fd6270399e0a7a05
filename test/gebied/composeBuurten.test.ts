import { composeBuurten, createBuren } from 'buurtaanpak/gebied';
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode, createRaster, isConnected } from './hulp.js';

describe('composeBuurten', () => {
  it('finds the one best division of a small chain', () => {
    // 300-300-150-400-400-700: whole areas of 750, 800 and 700 by cutting after the third and the fifth; nothing is nearer.
    const eenheden = [300, 300, 150, 400, 400, 700].map((inwoners, i) => ({ code: `K${i}`, inwoners }));
    const buren = createBuren([0, 1, 2, 3, 4].map((i) => [`K${i}`, `K${i + 1}`] as const));
    const { buurten, kwaliteit } = composeBuurten(eenheden, buren);
    expect(buurten).toEqual([
      { code: 'SB-001', eenheden: ['K0', 'K1', 'K2'], inwoners: 750, status: 'goed' },
      { code: 'SB-002', eenheden: ['K3', 'K4'], inwoners: 800, status: 'goed' },
      { code: 'K5', eenheden: ['K5'], inwoners: 700, status: 'goed' },
    ]);
    // (0 + 50/750 + 50/750) / 3
    expect(kwaliteit.gemiddeldeAfwijking).toBeCloseTo(100 / 750 / 3, 12);
    expect(kwaliteit).toMatchObject({
      aantal: 3,
      goed: 3,
      teKlein: 0,
      teGroot: 0,
      splitsen: 0,
      aandeelInwonersGoed: 1,
    });
  });

  it('comes within two percent of the target on a sheet of squares that can be divided well', () => {
    const toeval = createToeval('raster');
    const { eenheden, buren } = createRaster(24, 20, () => 20 + toeval.nextBelow(50));
    const { buurten, kwaliteit } = composeBuurten(eenheden, buren);
    expect(kwaliteit.gemiddeldeAfwijking).toBeLessThan(0.02);
    expect(kwaliteit.aandeelInwonersGoed).toBe(1);
    for (const buurt of buurten) expect(isConnected(buurt.eenheden, buren)).toBe(true);
  });

  it('never crosses a border and numbers the areas of each', () => {
    const { eenheden, buren } = createRaster(
      6,
      6,
      () => 100,
      (x) => (x < 3 ? 'WK1' : 'WK2'),
    );
    const { buurten } = composeBuurten(eenheden, buren);
    const grens = new Map(eenheden.map((eenheid) => [eenheid.code, eenheid.grens]));
    for (const buurt of buurten) {
      expect(new Set(buurt.eenheden.map((code) => grens.get(code)))).toEqual(new Set([buurt.grens]));
      expect(buurt.code.startsWith(`${buurt.grens}-0`)).toBe(true);
    }
  });

  it('reports what is too large on its own, and what its surroundings leave too small', () => {
    const eenheden = [
      { code: 'groot', inwoners: 7545 },
      { code: 'leeg', inwoners: 0 },
      { code: 'eiland', inwoners: 40 },
    ];
    const { buurten, kwaliteit } = composeBuurten(eenheden, createBuren([['groot', 'leeg']]));
    expect(buurten.map(({ code, status }) => [code, status])).toEqual([
      ['eiland', 'te_klein'],
      ['groot', 'splitsen'],
      ['leeg', 'te_klein'],
    ]);
    expect(kwaliteit).toMatchObject({ aantal: 2, splitsen: 1, teKlein: 2, aandeelInwonersGoed: 0 });
  });

  it('counts the inhabitants in the band among all inhabitants, those of units that are too large too', () => {
    const eenheden = [
      { code: 'A', inwoners: 700 },
      { code: 'B', inwoners: 6300 },
    ];
    expect(composeBuurten(eenheden, []).kwaliteit).toMatchObject({ goed: 1, splitsen: 1, aandeelInwonersGoed: 0.1 });
  });

  it('calls an area of several units too large when nothing better can be made', () => {
    // The middle of a star holds the rest together: 900 and a little is the only way not to leave a part of 100 alone.
    const eenheden = [
      { code: 'A', inwoners: 980 },
      { code: 'B', inwoners: 30 },
    ];
    const { buurten } = composeBuurten(eenheden, createBuren([['A', 'B']]));
    // One area of 1010 costs (260/750)^2 + 4 = 4.12, two of 980 and 30 cost 0.094 + 0.922 + 4 = 5.02.
    expect(buurten).toEqual([{ code: 'SB-001', eenheden: ['A', 'B'], inwoners: 1010, status: 'te_groot' }]);
  });

  it('is the same for the same seed, whatever the order of units and pairs, and may differ for another', () => {
    const toeval = createToeval(7);
    const { eenheden, buren } = createRaster(12, 12, () => 30 + toeval.nextBelow(90));
    const eerste = composeBuurten(eenheden, buren, { zaad: 'x' });
    expect(composeBuurten([...eenheden].reverse(), [...buren].reverse(), { zaad: 'x' })).toEqual(eerste);
    expect(composeBuurten(eenheden, buren, { zaad: 'y' })).not.toEqual(eerste);
  });

  it('gets better by its search', () => {
    const toeval = createToeval(3);
    const { eenheden, buren } = createRaster(15, 15, () => 20 + toeval.nextBelow(120));
    const zonder = composeBuurten(eenheden, buren, { inspanning: 0 }).kwaliteit;
    const met = composeBuurten(eenheden, buren).kwaliteit;
    expect(met.gemiddeldeAfwijking).toBeLessThan(zonder.gemiddeldeAfwijking / 2);
  });

  it('takes other targets, codes and bands', () => {
    const { eenheden, buren } = createRaster(4, 1, () => 100);
    const { buurten } = composeBuurten(eenheden, buren, { doel: 200, min: 150, max: 250, voorvoegsel: 'X' });
    expect(buurten.map(({ code, inwoners }) => [code, inwoners])).toEqual([
      ['X-001', 200],
      ['X-002', 200],
    ]);
    expect(composeBuurten([], []).kwaliteit).toEqual({
      aantal: 0,
      goed: 0,
      teKlein: 0,
      teGroot: 0,
      splitsen: 0,
      gemiddeldeAfwijking: 0,
      aandeelInwonersGoed: 1,
    });
  });

  it('ignores pairs with areas that are no unit, and does not write in what it gets', () => {
    const eenheden = deepFreeze([{ code: 'A', inwoners: 750 }]);
    const buren = deepFreeze([
      ['A', 'A'],
      ['A', 'weg'],
      ['weg', 'A'],
    ] as const);
    expect(composeBuurten(eenheden, buren, deepFreeze({})).buurten.map(({ code }) => code)).toEqual(['A']);
  });

  it.each([
    [{ doel: 0 }, 'gebied.doelband_ongeldig'],
    [{ doel: Number.NaN }, 'gebied.doelband_ongeldig'],
    [{ min: 800 }, 'gebied.doelband_ongeldig'],
    [{ max: 700 }, 'gebied.doelband_ongeldig'],
    [{ max: Number.POSITIVE_INFINITY }, 'gebied.doelband_ongeldig'],
    [{ min: -1 }, 'gebied.doelband_ongeldig'],
    [{ inspanning: -1 }, 'gebied.inspanning_ongeldig'],
    [{ inspanning: 0.5 }, 'gebied.inspanning_ongeldig'],
    [{ zaad: 0.5 }, 'kern.zaad_ongeldig'],
  ])('refuses %j', (options, code) => {
    expect(catchCode(() => composeBuurten([{ code: 'A', inwoners: 1 }], [], options))).toBe(code);
  });

  it('refuses units twice and inhabitants that cannot be', () => {
    const twee = [
      { code: 'A', inwoners: 1 },
      { code: 'A', inwoners: 2 },
    ];
    expect(catchCode(() => composeBuurten(twee, []))).toBe('gebied.code_dubbel');
    for (const inwoners of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(catchCode(() => composeBuurten([{ code: 'A', inwoners }], []))).toBe('gebied.inwoners_ongeldig');
    }
  });
});
