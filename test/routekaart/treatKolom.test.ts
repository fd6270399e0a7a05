import type { Behandeling } from 'buurtaanpak/routekaart';
import { treatWaarden } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { applyBehandelijk } from '../../src/routekaart/behandeling/applyBehandelijk.js';
import { deriveBehandelijk } from '../../src/routekaart/behandeling/deriveBehandelijk.js';
import { deriveTransformatie } from '../../src/routekaart/behandeling/deriveTransformatie.js';
import { transformKolom } from '../../src/routekaart/behandeling/transformKolom.js';
import { treatKolom } from '../../src/routekaart/behandeling/treatKolom.js';
import { measureVorm } from '../../src/routekaart/behandeling/vorm.js';
import { foutVan } from '../hulp.js';
import { lijst, reeks } from './klein.js';

/** Ten ordinary values and one or two extremes. */
const gewoon = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('measureVorm', () => {
  test('needs four values that differ', () => {
    expect(measureVorm(reeks(1, 2, 3))).toBeUndefined();
    expect(measureVorm(reeks(5, 5, 5, 5))).toBeUndefined();
    expect(measureVorm(reeks(1, 2, 3, 4))).toBeDefined();
  });

  test('the adjusted skewness and excess kurtosis', () => {
    // Mean 2, deviations -1, -1, -1, 3: m2 3, m3 6, m4 21.
    const g1 = 6 / 3 ** 1.5;
    const g2 = 21 / 9 - 3;
    expect(measureVorm(reeks(1, 1, 1, 5))).toEqual({
      scheefheid: expect.closeTo((g1 * Math.sqrt(12)) / 2, 12),
      kurtosis: expect.closeTo(((5 * g2 + 6) * 3) / 2, 12),
    });
    const groot = measureVorm(reeks(1e200, 1e200, 1e200, 5e200));
    expect(groot?.scheefheid).toBeCloseTo(2, 12);
    expect(groot?.kurtosis).toBeCloseTo(4, 12);
    expect(measureVorm(reeks(-1, -1, -1, -5))?.scheefheid).toBeCloseTo(-2, 12);
    expect(measureVorm(reeks(1e-200, 1e-200, 1e-200, 5e-200))?.scheefheid).toBeCloseTo(2, 12);
    expect(measureVorm(reeks(2, 4, 6, 8, 10))).toEqual({
      scheefheid: expect.closeTo(0, 12),
      kurtosis: expect.closeTo(-1.2, 12),
    });
  });
});

describe('treatKolom', () => {
  const treat = (waarden: readonly (number | null)[], behandeling: Behandeling = {}) => {
    const { waarden: uit, stappen, ...rest } = treatKolom(reeks(...waarden), behandeling);
    return { waarden: lijst(uit), stappen: stappen.map(({ stap, voldoet }) => [stap, voldoet]), ...rest };
  };
  const geen = (aantal: number) => Array.from({ length: aantal }, () => undefined);

  test('leaves an ordinary column alone', () => {
    expect(treat([...gewoon, null])).toEqual({
      waarden: [...gewoon, null],
      ingrepen: geen(11),
      stappen: [['vooraf', true]],
      gewinsoriseerd: 0,
    });
    expect(treat([1, 2, 100]).stappen).toEqual([['vooraf', true]]);
  });

  test('draws a high extreme in to the next value', () => {
    expect(treat([...gewoon, null, 100])).toEqual({
      waarden: [...gewoon, null, 10],
      ingrepen: [...geen(11), 'winsoriseren_hoog'],
      stappen: [
        ['vooraf', false],
        ['winsoriseren', true],
      ],
      gewinsoriseerd: 1,
    });
  });

  test('draws a low extreme in, and all that are equal to it', () => {
    expect(treat([-300, ...gewoon, ...gewoon, -300 - 1e-10])).toEqual({
      waarden: [1, ...gewoon, ...gewoon, 1],
      ingrepen: ['winsoriseren_laag', ...geen(20), 'winsoriseren_laag'],
      stappen: [
        ['vooraf', false],
        ['winsoriseren', true],
      ],
      gewinsoriseerd: 1,
    });
  });

  test('no more rounds than allowed', () => {
    expect(treat([...gewoon, 1000, 100], { winsoriseren: 1 })).toEqual({
      waarden: [...gewoon, 100, 100],
      ingrepen: [...geen(10), 'winsoriseren_hoog', undefined],
      stappen: [
        ['vooraf', false],
        ['winsoriseren', expect.any(Boolean)],
      ],
      gewinsoriseerd: 1,
    });
    expect(treat([...gewoon, 1000], { winsoriseren: 0 })).toEqual({
      waarden: [...gewoon, 1000],
      ingrepen: geen(11),
      stappen: [
        ['vooraf', false],
        ['winsoriseren', false],
      ],
      gewinsoriseerd: 0,
    });
    // Five rounds by default.
    const steil = Array.from({ length: 30 }, (_, i) => 8 ** i);
    expect(treat(steil, { scheefheid: 0.1, kurtosis: -9 }).gewinsoriseerd).toBe(5);
  });

  test('both bounds must be reached', () => {
    // Skewness 2 and kurtosis 4.
    const vier = [1, 1, 1, 5];
    const { scheefheid, kurtosis } = measureVorm(reeks(...vier)) ?? { scheefheid: 0, kurtosis: 0 };
    const voldoet = (behandeling: Behandeling) => treat(vier, behandeling).stappen[0]?.[1];
    expect(voldoet({ scheefheid, kurtosis })).toBe(false);
    expect(voldoet({ scheefheid: scheefheid + 1e-9, kurtosis })).toBe(true);
    expect(voldoet({ scheefheid, kurtosis: kurtosis + 1e-9 })).toBe(true);
    expect(voldoet({ scheefheid: 1.9 })).toBe(false);
    expect(voldoet({ scheefheid: 1.9, kurtosis: 5 })).toBe(true);
    expect(treat([5, 5, 5, 1], { scheefheid: 1.9 }).ingrepen).toEqual([...geen(3), 'winsoriseren_laag']);
  });

  test('a transformation where drawing in is not enough', () => {
    const log: Behandeling = { winsoriseren: 0, transformatie: { methode: 'log' } };
    const uit = treat([...gewoon, null, 1000], log);
    expect(uit.waarden.map((waarde) => (waarde === null ? null : Math.exp(waarde)))).toEqual(
      [...gewoon, null, 1000].map((waarde) => (waarde === null ? null : expect.closeTo(waarde - 1 + 9.99, 9))),
    );
    expect(uit.ingrepen).toEqual([...gewoon.map(() => 'log'), undefined, 'log']);
    expect(uit.stappen.map(([stap]) => stap)).toEqual(['vooraf', 'winsoriseren', 'transformatie']);
    expect(uit.gewinsoriseerd).toBe(0);
    expect(treat([...gewoon, 1000], { ...log, winsoriseren: 1 }).stappen).toEqual([
      ['vooraf', false],
      ['winsoriseren', true],
    ]);
    const wortel: Behandeling = { winsoriseren: 0, transformatie: { methode: 'boxcox', lambda: 0.5 } };
    expect(treat([...gewoon, 1000], wortel).waarden).toEqual(
      [...gewoon, 1000].map((waarde) => expect.closeTo((Math.sqrt(waarde) - 1) / 0.5, 9)),
    );
    expect(treat([...gewoon, 1000], wortel).ingrepen[0]).toBe('boxcox');
    expect(treat([...gewoon, 1000], wortel).stappen[2]).toEqual(['transformatie', false]);
    expect(treat([...gewoon, 300], { ...log, kurtosis: 20 }).stappen).toEqual([['vooraf', true]]);
  });

  test('of a column with a low extreme the mirror is transformed', () => {
    const log: Behandeling = { winsoriseren: 0, transformatie: { methode: 'log' } };
    const spiegel = treat([...gewoon, 1000], log).waarden;
    expect(
      treat(
        [...gewoon, 1000].map((waarde) => -waarde),
        log,
      ).waarden,
    ).toEqual(spiegel.map((waarde) => -(waarde ?? 0)));
  });
});

describe('transformKolom', () => {
  test('the distance to the lowest value, and mirrored to the highest', () => {
    const log = deriveTransformatie(reeks(2, 12), { methode: 'log' }, false);
    expect(log).toEqual({ keuze: { methode: 'log' }, gespiegeld: false, minimum: 2, maximum: 12 });
    // A value below the lowest is as the lowest.
    expect(lijst(transformKolom(reeks(0, 2, 12), log))).toEqual(
      [0.1, 0.1, 10.1].map((x) => expect.closeTo(Math.log(x), 12)),
    );
    const spiegel = deriveTransformatie(reeks(2, 12), { methode: 'log' }, true);
    expect(spiegel).toEqual({ keuze: { methode: 'log' }, gespiegeld: true, minimum: -12, maximum: -2 });
    expect(lijst(transformKolom(reeks(2, 12, 13, null), spiegel))).toEqual([
      ...[10.1, 0.1, 0.1].map((x) => expect.closeTo(-Math.log(x), 12)),
      null,
    ]);
    const nul = deriveTransformatie(reeks(2, 12), { methode: 'boxcox', lambda: 0 }, false);
    expect(lijst(transformKolom(reeks(2, 12), nul))).toEqual([0, expect.closeTo(Math.log(11), 12)]);
    const twee = deriveTransformatie(reeks(2, 12), { methode: 'boxcox', lambda: 2 }, false);
    expect(lijst(transformKolom(reeks(2, 4), twee))).toEqual([0, 4]);
  });
});

describe('the treatment of a reference set', () => {
  test('is derived from what was done', () => {
    const derive = (x: Float64Array, behandeling: Behandeling) =>
      deriveBehandelijk(x, behandeling, treatKolom(x, behandeling));
    expect(derive(reeks(...gewoon), {})).toEqual({});
    expect(derive(reeks(...gewoon, 100), {})).toEqual({ boven: 10 });
    expect(derive(reeks(-100, ...gewoon), {})).toEqual({ onder: 1 });
    const log: Behandeling = { winsoriseren: 0, transformatie: { methode: 'log' } };
    expect(derive(reeks(...gewoon, 1000), log)).toEqual({
      transformatie: { keuze: { methode: 'log' }, gespiegeld: false, minimum: 1, maximum: 1000 },
    });
    expect(derive(reeks(-1000, ...gewoon), log)).toEqual({
      transformatie: { keuze: { methode: 'log' }, gespiegeld: true, minimum: -10, maximum: 1000 },
    });
    expect(derive(reeks(...gewoon, 1000), { transformatie: { methode: 'log' } })).toEqual({ boven: 10 });
  });

  test('is given to other values', () => {
    const apply = (...waarden: readonly (number | null)[]) => {
      const uit = applyBehandelijk(reeks(...waarden), { onder: 2, boven: 5 });
      return [lijst(uit.waarden), uit.ingrepen];
    };
    expect(apply(1, 2, 3, 5, 6, null)).toEqual([
      [2, 2, 3, 5, 5, null],
      ['winsoriseren_laag', undefined, undefined, undefined, 'winsoriseren_hoog', undefined],
    ]);
    const { waarden, ingrepen } = applyBehandelijk(reeks(1, null), {
      onder: 4,
      transformatie: { keuze: { methode: 'boxcox', lambda: 1 }, gespiegeld: false, minimum: 0, maximum: 9 },
    });
    expect([lijst(waarden), ingrepen]).toEqual([
      [1, null],
      ['boxcox', undefined],
    ]);
    expect(lijst(applyBehandelijk(reeks(-9, 9), {}).waarden)).toEqual([-9, 9]);
  });
});

test('treatWaarden refuses what is no number, or makes one too large', () => {
  expect(lijst(treatWaarden([...gewoon, 100], {}).waarden)).toEqual([...gewoon, 10]);
  const fout = foutVan(() => treatWaarden([1, Number.NEGATIVE_INFINITY], {}));
  expect([fout.code, fout.params, fout.pad]).toEqual(['routekaart.waarde_oneindig', { waarde: '-Infinity' }, [1]]);
  const groot = foutVan(() =>
    treatWaarden([...gewoon, 1e200], { winsoriseren: 0, transformatie: { methode: 'boxcox', lambda: 3 } }),
  );
  expect([groot.code, groot.params, groot.pad]).toEqual(['routekaart.getal_onbruikbaar', { waarde: '1e+200' }, [10]]);
});
