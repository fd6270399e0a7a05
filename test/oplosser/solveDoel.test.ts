/** Small questions with their whole answer, worked out by hand, for each objective; and every place where they may stop. */
import { describe, expect, test } from 'vitest';
import {
  createHerhaler,
  isZoekstand,
  type Keuzeprobleem,
  type Rekendoel,
  solveDoel,
} from '../../src/oplosser/index.js';
import { buren, groep, kies, quota, RUIM, telling, vraag } from './klein.js';

const TOTAAL: Rekendoel = { soort: 'totaal' };
const MINIMUM: Rekendoel = { soort: 'hoogste_minimum' };
const opVolgorde = (...volgorde: readonly number[]): Rekendoel => ({ soort: 'lexicografisch', volgorde });
const VAST = { controle: 'geheel', extern: false };
const stap = (waarde: number, bovengrens = waarde) => ({ waarde, bovengrens });

/** Of an answer what is said of it, apart from the effort. */
const antwoord = (toewijzing: readonly number[], stappen: readonly number[], gelijkspel: string) => ({
  toewijzing: kies(...toewijzing),
  stappen: stappen.map((waarde) => stap(waarde)),
  volledig: true,
  gelijkspel,
  stand: undefined,
  ...VAST,
});
const GEEN = { toewijzing: undefined, stappen: [], gelijkspel: 'onbeslist', ...VAST };

type Geval = [string, Keuzeprobleem, Rekendoel, readonly number[], readonly number[], 'uniek' | 'beslist'];

const DRIEHOEK = [groep([0, 1], 1), groep([0, 2], 1), groep([1, 2], 1)];
const RUITEN = buren(4, [0, 1], [2, 3]);
const GEVALLEN: readonly Geval[] = [
  ['the highest value', vraag([[3, 2, 1]]), TOTAAL, [0, -1, -1], [3], 'uniek'],
  ['of equals the first', vraag([[2, 3, 3]]), TOTAAL, [-1, 0, -1], [3], 'beslist'],
  ['of many equals the first', vraag([[3, 3, 3, 3]], { vakken: quota([2]) }), TOTAAL, [0, 0, -1, -1], [6], 'beslist'],
  [
    'the first for the earlier vak',
    vraag([
      [4, 4],
      [4, 4],
    ]),
    TOTAAL,
    [0, 1],
    [8],
    'beslist',
  ],
  [
    'both vakken together',
    vraag([
      [5, 4],
      [5, 1],
    ]),
    TOTAAL,
    [1, 0],
    [9],
    'uniek',
  ],
  ['in hundreds', vraag([[300, 200, 100]], { vakken: quota([2]) }), TOTAAL, [0, 0, -1], [500], 'uniek'],
  ['nothing below nought', vraag([[-3, -2]], { vakken: quota([0], [2]) }), TOTAAL, [-1, -1], [0], 'uniek'],
  ['nothing or something worth nought', vraag([[0, -2]], { vakken: quota([0], [2]) }), TOTAAL, [0, -1], [0], 'beslist'],
  [
    'a bonus',
    vraag([[5, 1, 3, 4]], { vakken: quota([2]), paren: RUITEN, bonus: 10 }),
    TOTAAL,
    [-1, -1, 0, 0],
    [17],
    'uniek',
  ],
  [
    'two bonuses as good',
    vraag([[5, 2, 3, 4]], { vakken: quota([2]), paren: RUITEN, bonus: 10 }),
    TOTAAL,
    [0, 0, -1, -1],
    [17],
    'beslist',
  ],
  [
    'no neighbours that clash',
    vraag([[5, 4, 3, 1]], { vakken: quota([2]), paren: RUITEN, botsingen: [1] }),
    TOTAAL,
    [0, -1, 0, -1],
    [8],
    'uniek',
  ],
  [
    'one of a triangle, with a split',
    vraag([[4, 4, 3]], { vakken: quota([0], [3]), groepen: DRIEHOEK }),
    TOTAAL,
    [0, -1, -1],
    [4],
    'beslist',
  ],
  [
    'one of a triangle',
    vraag([[3, 5, 3]], { vakken: quota([0], [3]), groepen: DRIEHOEK }),
    TOTAAL,
    [-1, 0, -1],
    [5],
    'uniek',
  ],
  ['what must be chosen', vraag([[5, 4, 3]], { vakken: quota([2]), verplicht: [2] }), TOTAAL, [0, -1, 0], [8], 'uniek'],
  [
    'what goes together',
    vraag([[5, 4, 2, 3]], { vakken: quota([2]), samen: [Int32Array.of(0, 2)] }),
    TOTAAL,
    [0, -1, 0, -1],
    [7],
    'beslist',
  ],
  [
    'what counts',
    vraag([[5, 4, 3, 2]], { vakken: quota([2]), tellingen: [telling([2, 3], 1, 1)] }),
    TOTAAL,
    [0, -1, 0, -1],
    [8],
    'uniek',
  ],
  [
    'a band',
    vraag([[5, 4, 3, 2]], {
      vakken: quota([2]),
      band: { gewichten: Float64Array.of(5, 4, 3, 2), minimaal: 6, maximaal: 6 },
    }),
    TOTAAL,
    [-1, 0, -1, 0],
    [6],
    'uniek',
  ],
  [
    'a floor',
    vraag([[5, 4, 3]], { vloeren: [{ waarden: Float64Array.of(1, 2, 3), minimaal: 2 }] }),
    TOTAAL,
    [-1, 0, -1],
    [4],
    'uniek',
  ],
  ['the highest minimum', vraag([[5, 3, 4]], { vakken: quota([2]) }), MINIMUM, [0, -1, 0], [4, 9], 'uniek'],
  [
    'the highest minimum over the total',
    vraag(
      [
        [9, 3, 4],
        [9, 1, 4],
      ],
      { masker: Int32Array.of(3, 2, 3) },
    ),
    MINIMUM,
    [0, -1, 1],
    [4, 13],
    'beslist',
  ],
  [
    'the minimum first, then the total',
    vraag([[9, 2, 5, 5]], { vakken: quota([2]), groepen: [groep([0, 2, 3], 1)] }),
    MINIMUM,
    [0, 0, -1, -1],
    [2, 11],
    'uniek',
  ],
  [
    'a minimum without a bonus',
    vraag([[5, 3, 4]], { vakken: quota([2]), paren: buren(3, [0, 1]), bonus: 90 }),
    MINIMUM,
    [0, -1, 0],
    [4, 9],
    'uniek',
  ],
  [
    'a higher minimum over a higher total',
    vraag([[10, 1, 5, 5]], { vakken: quota([2]), groepen: [groep([0, 2], 1), groep([0, 3], 1)] }),
    MINIMUM,
    [-1, -1, 0, 0],
    [5, 10],
    'uniek',
  ],
  [
    'one step after the other',
    vraag([
      [5, 4, 1],
      [9, 1, 3],
    ]),
    opVolgorde(1, 2),
    [0, -1, 1],
    [5, 3],
    'uniek',
  ],
  [
    'the other step first',
    vraag([
      [5, 4, 1],
      [9, 1, 3],
    ]),
    opVolgorde(2, 1),
    [1, 0, -1],
    [9, 4],
    'uniek',
  ],
  [
    'what the first step leaves',
    vraag([
      [5, 5, 1],
      [9, 1, 3],
    ]),
    opVolgorde(1, 2),
    [1, 0, -1],
    [5, 9],
    'uniek',
  ],
  [
    'steps with ties to the end',
    vraag([
      [5, 5, 1],
      [3, 3, 3],
    ]),
    opVolgorde(1, 2),
    [0, 1, -1],
    [5, 3],
    'beslist',
  ],
  [
    'a step of both vakken',
    vraag([
      [5, 4, 1],
      [9, 1, 3],
    ]),
    opVolgorde(3, 1),
    [1, 0, -1],
    [13, 4],
    'uniek',
  ],
  [
    'steps without a bonus',
    vraag(
      [
        [5, 4, 1],
        [9, 1, 3],
      ],
      { paren: buren(3, [0, 1]), bonus: 90 },
    ),
    opVolgorde(1, 2),
    [0, -1, 1],
    [5, 3],
    'uniek',
  ],
  [
    'three steps',
    vraag([
      [2, 2, 2, 1],
      [5, 5, 1, 1],
      [1, 7, 7, 7],
    ]),
    opVolgorde(1, 2, 4),
    [0, 1, 2, -1],
    [2, 5, 7],
    'beslist',
  ],
];

describe('the answer is', () => {
  test.each(GEVALLEN)('%s', (_, probleem, doel, toewijzing, waarden, gelijkspel) => {
    expect(solveDoel(probleem, doel, RUIM)).toMatchObject(antwoord(toewijzing, waarden, gelijkspel));
  });

  test.each(GEVALLEN)(
    'the same from wherever the search stops: %s',
    (_, probleem, doel, toewijzing, waarden, gelijkspel) => {
      for (let knopen = 0; knopen < 4; knopen++) {
        const deel = solveDoel(probleem, doel, { ...RUIM, knopen });
        expect(deel.knopen).toBeLessThanOrEqual(knopen);
        deel.stappen.forEach(({ waarde, bovengrens }, s) => {
          expect(bovengrens).toBeGreaterThanOrEqual(waarde);
          if (s === 0) expect(bovengrens).toBeGreaterThanOrEqual(waarden[0]!);
        });
        if (deel.stand === undefined) {
          expect(deel).toMatchObject(antwoord(toewijzing, waarden, gelijkspel));
          break;
        }
        expect(deel.gelijkspel).toBe('onbeslist');
        const stand = JSON.parse(JSON.stringify(deel.stand));
        expect(isZoekstand(probleem, doel, stand)).toBe(true);
        expect(solveDoel(probleem, doel, RUIM, stand)).toMatchObject(antwoord(toewijzing, waarden, gelijkspel));
      }
    },
  );

  test.each(GEVALLEN)(
    'the same when it is drawn again and again: %s',
    (_, probleem, doel, toewijzing, waarden, gelijkspel) => {
      const herhaler = createHerhaler(probleem, doel, RUIM);
      const nul = new Float64Array(probleem.waarden.length);
      herhaler.solve(probleem.masker, nul);
      expect(herhaler.solve(probleem.masker, probleem.waarden)).toMatchObject(
        antwoord(toewijzing, waarden, gelijkspel),
      );
    },
  );
});

describe('the effort', () => {
  test('of what the linear problem settles is one subproblem', () => {
    const probleem = vraag([[3, 2, 1]]);
    const werk = { knopen: 1, pivots: 1, vertakt: false };
    expect(solveDoel(probleem, TOTAAL, RUIM)).toEqual({ ...antwoord([0, -1, -1], [3], 'uniek'), ...werk });
    expect(solveDoel(probleem, TOTAAL, { knopen: 1, pivots: 1 })).toMatchObject({
      volledig: true,
      gelijkspel: 'uniek',
    });
    expect(solveDoel(probleem, TOTAAL, { knopen: 1, pivots: 0 })).toMatchObject({ volledig: false, knopen: 0 });
  });

  test('of what it does not is a split', () => {
    const driehoek = vraag([[4, 4, 3]], { vakken: quota([0], [3]), groepen: DRIEHOEK });
    const { vertakt, knopen } = solveDoel(driehoek, TOTAAL, RUIM);
    expect(vertakt).toBe(true);
    expect(knopen).toBeGreaterThan(1);
  });

  test('may be none: nothing is found and nothing is proven', () => {
    const niets = { knopen: 0, pivots: 0, vertakt: false };
    const open = { stap: 0, klaar: [], open: [{ keuzes: [] }] };
    for (const doel of [TOTAAL, MINIMUM, opVolgorde(1)]) {
      const uit = solveDoel(vraag([[3, 2, 1]]), doel, { ...RUIM, knopen: 0 });
      expect(uit).toEqual({ ...GEEN, ...niets, volledig: false, stand: open });
      const gestopt = solveDoel(vraag([[3, 2, 1]]), doel, { ...RUIM, signaal: { aborted: true } });
      expect(gestopt).toEqual(uit);
    }
  });

  test('may show that there is no choice', () => {
    for (const doel of [TOTAAL, MINIMUM, opVolgorde(1)]) {
      for (const probleem of [
        vraag([[3]], { vakken: quota([2]) }),
        vraag([[3, 2]], { verplicht: [0, 1] }),
        vraag([[3, 2]], { vakken: quota([2]), paren: buren(2, [0, 1]), botsingen: [1] }),
      ]) {
        const uit = solveDoel(probleem, doel, RUIM);
        expect(uit).toMatchObject({ ...GEEN, volledig: true });
        expect(uit.stand).toBeUndefined();
      }
    }
  });

  test('that ends in the minimum leaves the bound of what was not tried', () => {
    const probleem = vraag([[5, 3, 4]], { vakken: quota([2]) });
    const uit = solveDoel(probleem, MINIMUM, { ...RUIM, knopen: 1 });
    // The first choice has the highest total; that no choice has 5 and 5 is not shown yet.
    expect(uit).toMatchObject({
      toewijzing: kies(0, -1, 0),
      stappen: [stap(4, 5), stap(9, 10)],
      volledig: false,
      gelijkspel: 'onbeslist',
      knopen: 1,
      ...VAST,
      stand: { stap: 0, beste: [0, -1, 0], bovengrens: 5, klaar: [], open: [{ keuzes: [] }] },
    });
  });

  test('that ends after the first of two steps has the bound of the second: the best value at every place', () => {
    const probleem = vraag([
      [5, 4, 1],
      [9, 1, 3],
    ]);
    const uit = solveDoel(probleem, opVolgorde(1, 2), { ...RUIM, knopen: 1 });
    expect(uit).toMatchObject({ volledig: false, knopen: 1, stappen: [stap(5), { bovengrens: 18 }] });
    expect(uit.stand).toMatchObject({ stap: 1, klaar: [stap(5)], beste: [...uit.toewijzing!] });
    expect(uit.stand?.open).toBeUndefined();
  });
});

describe('drawn again and again', () => {
  test('only what is open this time can be chosen', () => {
    const probleem = vraag([[3, 5, 1]]);
    for (const doel of [TOTAAL, MINIMUM]) {
      const herhaler = createHerhaler(probleem, doel, RUIM);
      const eerste = (...masker: readonly number[]) =>
        herhaler.solve(Int32Array.from(masker), probleem.waarden).toewijzing?.indexOf(0);
      expect([eerste(1, 0, 1), eerste(1, 1, 1), eerste(0, 0, 1), eerste(0, 0, 0)]).toEqual([0, 1, 2, undefined]);
      expect(herhaler.solve(probleem.masker, Float64Array.of(9, 5, 1)).stappen[0]).toEqual(stap(9));
    }
  });
});
