import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testGroepen, testLineair, testVerschil } from '../../src/rekenen/index.js';
import { readGegevens } from '../gegevens.js';
import { runs } from '../runs.js';
import { interval, listCombinaties } from './hulp.js';

interface Blokgeval {
  readonly een: readonly number[];
  readonly ander: readonly number[];
}
interface Uitkomst {
  readonly verschil: number;
  readonly mogelijk: number;
  readonly pGewoon: number;
  readonly pGestudentiseerd: number | null;
}
interface Referentie {
  readonly tweeGroepen: readonly (Blokgeval & {
    readonly mogelijk: number;
    readonly pGewoon: number;
    readonly pGestudentiseerd: number | null;
    readonly welch: { readonly p: number } | null;
  })[];
  readonly blokken: readonly {
    readonly blokken: readonly Blokgeval[];
    readonly precisie: Uitkomst;
    readonly aantal: Uitkomst;
  }[];
  readonly groepen: readonly {
    readonly groepen: readonly (readonly number[])[];
    readonly mogelijk: number;
    readonly pGewoon: number;
    readonly pGestudentiseerd: number;
  }[];
  readonly samenhang: readonly {
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly pGestudentiseerd: number;
    readonly pGewoon: number;
  }[];
}

const referentie: Referentie = JSON.parse(readGegevens('referentie/evaluatie_gestudentiseerd.json'));

/** All values of the blocks of a case, with the block of each. */
function joinBlokken(delen: readonly Blokgeval[]) {
  const naam = (kant: 'een' | 'ander') => delen.flatMap((deel, b) => deel[kant].map(() => `b${b}`));
  return {
    een: delen.flatMap(({ een }) => een),
    ander: delen.flatMap(({ ander }) => ander),
    blokken: { een: naam('een'), ander: naam('ander') },
  };
}

describe('groups that were not drawn by lot', () => {
  test.each(referentie.tweeGroepen)(
    'have the larger p of the studentised exchange and of Welch: %#',
    ({ een, ander, pGewoon, pGestudentiseerd, welch }) => {
      const gevonden = testVerschil(een, ander, { wijze: 'kenmerk' });
      expect(testVerschil(een, ander).p).toBeCloseTo(pGewoon, 13);
      if (pGestudentiseerd === null) {
        expect(gevonden).toMatchObject({ statistiek: 'gewoon', p: testVerschil(een, ander).p });
        return;
      }
      expect(gevonden.pVerwisseling).toBeCloseTo(pGestudentiseerd, 13);
      expect(gevonden.pWelch).toBeCloseTo(welch!.p, 12);
      expect(gevonden.p).toBeCloseTo(Math.max(pGestudentiseerd, welch!.p), 12);
      expect(testVerschil(ander, een, { wijze: 'kenmerk' }).p).toBeCloseTo(gevonden.p, 12);
      expect(gevonden.kleinsteP).toBeLessThanOrEqual(gevonden.p + 1e-12);
    },
  );

  test.each(referentie.blokken)(
    'are exchanged within blocks, with either weight of a block: %#',
    ({ blokken: delen, precisie, aantal }) => {
      const { een, ander, blokken } = joinBlokken(delen);
      for (const [gewicht, verwacht] of [
        ['precisie', precisie],
        ['aantal', aantal],
      ] as const) {
        const gevonden = testVerschil(een, ander, { wijze: 'kenmerk', blokken, gewicht });
        expect(gevonden.verschil.waarde).toBeCloseTo(verwacht.verschil, 12);
        expect(gevonden.mogelijk).toBe(verwacht.mogelijk);
        expect(gevonden.pVerwisseling).toBeCloseTo(verwacht.pGestudentiseerd ?? verwacht.pGewoon, 13);
        expect(gevonden.statistiek).toBe(verwacht.pGestudentiseerd === null ? 'gewoon' : 'gestudentiseerd');
        const gewoon = testVerschil(een, ander, { blokken, gewicht });
        expect(gewoon.p).toBeCloseTo(verwacht.pGewoon, 13);
        expect(gewoon.verschil.waarde).toBeCloseTo(verwacht.verschil, 13);
      }
    },
  );

  test.each(referentie.samenhang)('a slope is studentised too: %#', ({ x, y, pGestudentiseerd, pGewoon }) => {
    const eenheden = x.map((label, i) => ({ label, waarde: y[i]!, blok: '' }));
    expect(testLineair(eenheden, { wijze: 'kenmerk' }).toets.p).toBeCloseTo(pGestudentiseerd, 13);
    expect(testLineair(eenheden, {}).toets.p).toBeCloseTo(pGewoon, 13);
  });

  test.each(referentie.groepen)(
    'three groups or more have a statistic of the kind of Welch: %#',
    ({ groepen, mogelijk, pGewoon, pGestudentiseerd }) => {
      const gevonden = testGroepen(groepen, { wijze: 'kenmerk' });
      expect(gevonden.mogelijk).toBe(mogelijk);
      expect(gevonden.p).toBeCloseTo(pGestudentiseerd, 13);
      expect(testGroepen(groepen).p).toBeCloseTo(pGewoon, 13);
    },
  );
});

describe('the interval of the two tests together', () => {
  const getal = fc.integer({ min: -30, max: 30 });
  const groep = (van: number, tot: number) => fc.array(getal, { minLength: van, maxLength: tot });
  const zaak = fc.record({
    blokken: fc.array(fc.record({ een: groep(2, 4), ander: groep(2, 4) }), { minLength: 1, maxLength: 2 }),
    betrouwbaarheid: fc.constantFrom(0.7, 0.8, 0.9, 0.95),
    gewicht: fc.constantFrom('precisie' as const, 'aantal' as const),
  });

  /** p of an effect: of the values with that effect taken away. */
  const findP = (
    { een, ander, blokken }: ReturnType<typeof joinBlokken>,
    gewicht: 'precisie' | 'aantal',
    effect: number,
  ) =>
    testVerschil(
      een.map((waarde) => waarde - effect),
      ander,
      { wijze: 'kenmerk', blokken, gewicht },
    ).p;

  test('leaves out 0 exactly when the test rejects, and ends where p passes the level', () => {
    fc.assert(
      fc.property(zaak, ({ blokken: delen, betrouwbaarheid, gewicht }) => {
        const alle = joinBlokken(delen);
        const { een, ander, blokken } = alle;
        const alfa = 1 - betrouwbaarheid;
        const { p, verschil } = testVerschil(een, ander, { wijze: 'kenmerk', blokken, gewicht, betrouwbaarheid });
        if ('onbepaald' in verschil.interval) return;
        const { onder, boven } = interval(verschil);
        const [van, tot] = [onder ?? Number.NEGATIVE_INFINITY, boven ?? Number.POSITIVE_INFINITY];
        const verworpen = p <= alfa + 1e-12;
        expect(verworpen ? van >= 0 || tot <= 0 : van <= 0 && tot >= 0).toBe(true);
        expect(van <= verschil.waarde + 1e-9 && tot >= verschil.waarde - 1e-9).toBe(true);
        // Of a rejected 0 the effects on its other side are left out too, also those that the test does not reject.
        const isAnder = (effect: number) => verworpen && effect * verschil.waarde <= 0;
        for (const ver of [0.01, 0.3, 2, 9, 40, 300])
          for (const buiten of [...(onder === null ? [] : [onder - ver]), ...(boven === null ? [] : [boven + ver])])
            if (!isAnder(buiten)) expect(findP(alle, gewicht, buiten)).toBeLessThanOrEqual(alfa + 1e-9);
        // Just within an end, or at it, some effect is not rejected.
        for (const [einde, kant] of [
          [onder, 1],
          [boven, -1],
        ] as const) {
          if (einde === null || einde === 0 || Math.abs(einde - verschil.waarde) < 1e-6) continue;
          const binnen = [0, 1e-9, 1e-7].map((stap) =>
            findP(alle, gewicht, einde + kant * stap * Math.max(1, Math.abs(einde))),
          );
          expect(Math.max(...binnen)).toBeGreaterThan(alfa - 1e-6);
        }
      }),
      {
        numRuns: runs(300),
        // 0 is rejected, and an effect of -0.8 is not.
        examples: [
          [
            {
              blokken: [
                { een: [-10, 0], ander: [22, -1] },
                { een: [3, 11], ander: [-30, -27] },
              ],
              betrouwbaarheid: 0.7,
              gewicht: 'precisie',
            },
          ],
        ],
      },
    );
  });

  test('holds every effect that brute force does not reject', () => {
    const een = [3, 9, 4, 12];
    const ander = [1, 2, 2, 3, 1, 4];
    for (const betrouwbaarheid of [0.8, 0.9, 0.95]) {
      const { verschil } = testVerschil(een, ander, { wijze: 'kenmerk', betrouwbaarheid });
      const { onder, boven } = interval(verschil);
      const blok = { een, ander, blokken: { een: een.map(() => ''), ander: ander.map(() => '') } };
      const goed = Array.from({ length: 1201 }, (_, i) => i / 20 - 30).filter(
        (d) => findP(blok, 'precisie', d) > 1 - betrouwbaarheid + 1e-12,
      );
      expect(Math.abs(goed[0]! - onder!)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(Math.abs(goed.at(-1)! - boven!)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(onder!).toBeLessThanOrEqual(goed[0]! + 1e-9);
      expect(boven!).toBeGreaterThanOrEqual(goed.at(-1)! - 1e-9);
    }
  });

  test('moves with the outcome and grows with its unit', () => {
    const een = [5, 8, 6, 11];
    const ander = [2, 3, 1, 6, 4];
    const eerst = interval(testVerschil(een, ander, { wijze: 'kenmerk' }).verschil);
    const anders = testVerschil(
      een.map((waarde) => 3 * waarde + 100),
      ander.map((waarde) => 3 * waarde),
      { wijze: 'kenmerk' },
    );
    expect(interval(anders.verschil).onder!).toBeCloseTo(3 * eerst.onder! + 100, 8);
    expect(interval(anders.verschil).boven!).toBeCloseTo(3 * eerst.boven! + 100, 8);
  });

  test('of a sample it does not contradict p either', () => {
    const een = Array.from({ length: 12 }, (_, i) => (i * 7) % 12);
    const ander = Array.from({ length: 30 }, (_, i) => ((i * 11) % 30) / 3);
    const { p, pInterval, wijze, verschil } = testVerschil(een, ander, { wijze: 'kenmerk', steekproef: 999 });
    expect(wijze).toBe('steekproef');
    expect(pInterval!.boven!).toBeGreaterThanOrEqual(p);
    const { onder, boven } = interval(verschil);
    expect(onder! <= 0 && boven! >= 0).toBe(p > 0.05);
  });
});

describe('values without spread', () => {
  const kenmerk = (een: readonly number[], ander: readonly number[], betrouwbaarheid = 0.95) =>
    testVerschil(een, ander, { wijze: 'kenmerk', betrouwbaarheid });

  test('within both groups: infinitely extreme, whatever the size of the difference', () => {
    const gevonden = kenmerk([5, 5, 5, 5], [1, 1, 1, 1, 1]);
    expect(gevonden.p).toBe(1 / 126);
    expect(gevonden.pWelch).toBe(0);
    // Any other effect leaves two groups without spread and a difference, which is as extreme.
    const { onder, boven } = interval(gevonden.verschil);
    expect(onder! >= 0).toBe(true);
    expect(boven === null || boven >= 4).toBe(true);
  });

  test('within both groups of few: no level can be reached, so nothing bounds the effect', () => {
    const { p, verschil } = kenmerk([5, 5], [1, 1]);
    expect(p).toBeCloseTo(2 / 6, 12);
    expect(verschil.interval).toMatchObject({ onder: null, boven: null });
  });

  test('within one group, and of a mean that was rounded', () => {
    const gevonden = kenmerk([0.1, 0.1, 0.1], [0.4, 0.9, 0.3, 0.8]);
    expect(gevonden.statistiek).toBe('gestudentiseerd');
    expect(gevonden.p).toBeGreaterThanOrEqual(gevonden.pVerwisseling!);
    expect(kenmerk([0.3, 0.3, 0.3], [0.1 + 0.2, 0.3, 0.3, 0.3])).toMatchObject({ p: 1 });
  });

  test('without a difference of means nothing is extreme', () => {
    expect(kenmerk([1, 3, 1, 3], [1, 3, 1, 3])).toMatchObject({ p: 1, pVerwisseling: 1 });
  });

  test('in blocks of which each has an effect of its own', () => {
    const blokken = { een: ['a', 'a', 'b', 'b'], ander: ['a', 'a', 'b', 'b'] };
    const { verschil, p } = testVerschil([5, 5, 9, 9], [1, 1, 2, 2], {
      wijze: 'kenmerk',
      blokken,
      betrouwbaarheid: 0.8,
    });
    expect(p).toBeLessThan(0.2);
    expect(interval(verschil).onder!).toBeGreaterThanOrEqual(0);
    const { boven } = interval(verschil);
    expect(boven === null || boven >= verschil.waarde).toBe(true);
  });

  test('in blocks whose effects undo each other: nothing is found', () => {
    const blokken = { een: ['a', 'a', 'b', 'b'], ander: ['a', 'a', 'b', 'b'] };
    const gevonden = testVerschil([1, 1, 0, 0], [0, 0, 1, 1], { wijze: 'kenmerk', blokken });
    expect(gevonden).toMatchObject({ p: 1, pWelch: 1, pVerwisseling: 1, verschil: { waarde: 0 } });
  });

  test('a straight line without rests', () => {
    const eenheden = [1, 2, 3, 4, 5].map((label) => ({ label, waarde: 2 * label, blok: '' }));
    const { toets, effect } = testLineair(eenheden, { wijze: 'kenmerk' });
    // The statistic is largest where the rests are small beside the figures, so a line is extreme but not the most extreme order.
    expect(toets.p).toBe(16 / 120);
    expect(effect.waarde).toBeCloseTo(2, 12);
  });

  test('a line in a sample', () => {
    const eenheden = Array.from({ length: 40 }, (_, i) => ({ label: (i * 7) % 40, waarde: i, blok: '' }));
    const { toets } = testLineair(eenheden, { wijze: 'kenmerk', steekproef: 199 });
    expect(toets).toMatchObject({ wijze: 'steekproef', aantal: 200, statistiek: 'gestudentiseerd' });
  });

  test('a block that holds one kind of groups only does not count', () => {
    const blokken = { een: ['a', 'a', 'a'], ander: ['a', 'a', 'a', 'b', 'b'] };
    for (const gewicht of ['precisie', 'aantal'] as const) {
      const met = testVerschil([5, 7, 8], [1, 2, 4, 100, 200], { wijze: 'kenmerk', blokken, gewicht });
      const zonder = testVerschil([5, 7, 8], [1, 2, 4], { wijze: 'kenmerk' });
      expect(met.p).toBeCloseTo(zonder.p, 12);
      expect(met.verschil.waarde).toBeCloseTo(zonder.verschil.waarde, 12);
    }
  });
});

describe('three groups or more', () => {
  /** The statistic, straight from its definition. */
  const score = (groepen: readonly (readonly number[])[]) => {
    const delen = groepen.map((groep) => {
      const m = groep.reduce((a, b) => a + b) / groep.length;
      return { m, w: groep.length / (groep.reduce((som, x) => som + (x - m) ** 2, 0) / (groep.length - 1)) };
    });
    const W = delen.reduce((som, { w }) => som + w, 0);
    const M = delen.reduce((som, { w, m }) => som + w * m, 0) / W;
    return delen.reduce((som, { w, m }) => som + w * (m - M) ** 2, 0);
  };

  test('in blocks the statistics are added up', () => {
    const blokA = [
      [1.1, 2.7],
      [3.2, 5.9],
      [0.4, 4.1],
    ];
    const blokB = [
      [7.3, 6.1],
      [9.9, 8.2],
    ];
    /** All ways to divide values into groups of these sizes. */
    const divide = (waarden: readonly number[], maten: readonly number[]): number[][][] => {
      const [maat, ...rest] = maten;
      if (maat === undefined) return [[]];
      return listCombinaties(waarden.length, maat).flatMap((keuze) => {
        const over = waarden.filter((_, i) => !keuze.includes(i));
        return divide(over, rest).map((delen) => [keuze.map((i) => waarden[i]!), ...delen]);
      });
    };
    const scores = [blokA, blokB].map((blok) =>
      divide(
        blok.flat(),
        blok.map(({ length }) => length),
      ).map(score),
    );
    const gevonden = score(blokA) + score(blokB);
    const alle = scores[0]!.flatMap((a) => scores[1]!.map((b) => a + b));
    const groepen = [[...blokA[0]!, ...blokB[0]!], [...blokA[1]!, ...blokB[1]!], blokA[2]!];
    const blokken = [
      ['a', 'a', 'b', 'b'],
      ['a', 'a', 'b', 'b'],
      ['a', 'a'],
    ];
    const { p, statistiek, mogelijk } = testGroepen(groepen, { wijze: 'kenmerk', blokken });
    expect(mogelijk).toBe(alle.length);
    expect(p).toBeCloseTo(alle.filter((een) => een >= gevonden * (1 - 1e-9)).length / alle.length, 12);
    expect(statistiek).toBe('gestudentiseerd');
  });

  test('a group of one has no spread, so the plain statistic is used', () => {
    const groepen = [[1], [3, 4], [5, 9]];
    const { p, statistiek } = testGroepen(groepen, { wijze: 'kenmerk' });
    expect(statistiek).toBe('gewoon');
    expect(p).toBe(testGroepen(groepen).p);
  });

  test('values that are all equal show nothing', () => {
    expect(
      testGroepen(
        [
          [2, 2],
          [2, 2],
          [2, 2],
        ],
        { wijze: 'kenmerk' },
      ).p,
    ).toBe(1);
  });

  test('draws a sample of many', () => {
    const groepen = [0, 1, 2].map((g) => Array.from({ length: 12 }, (_, i) => ((i * 7) % 12) + g / 10));
    const gevonden = testGroepen(groepen, { wijze: 'kenmerk', steekproef: 499 });
    expect(gevonden).toMatchObject({ wijze: 'steekproef', aantal: 500, statistiek: 'gestudentiseerd' });
    expect(testGroepen(groepen, { wijze: 'kenmerk', steekproef: 499 })).toEqual(gevonden);
  });
});
