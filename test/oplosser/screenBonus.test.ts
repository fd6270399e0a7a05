/** Screening of many candidates of which few are worth much: the core, who is left and for which vak, and the bound. */
import { describe, expect, test } from 'vitest';
import { createTeller } from '../../src/oplosser/boom/teller.js';
import type { Keuzeprobleem } from '../../src/oplosser/index.js';
import { screenBonus } from '../../src/oplosser/zeef/screenBonus.js';
import { buren, groep, quota, RUIM, vraag } from './klein.js';

const N = 150;
type Waarden = readonly (readonly [kandidaat: number, waarde: number])[];
/** All are worth 1, but for these. */
const rij = (waarden: Waarden) => {
  const uit = new Array<number>(N).fill(1);
  for (const [c, waarde] of waarden) uit[c] = waarde;
  return uit;
};

/** What is left with its vakken as bits, the choice that is known, the bound, and the subproblems. */
function screen(probleem: Keuzeprobleem, knopen: number = RUIM.knopen) {
  const teller = createTeller({ ...RUIM, knopen });
  const uit = screenBonus(probleem, teller);
  const listSome = (getallen: ArrayLike<number>, niets: number) =>
    Array.from(getallen, (getal, c) => [c, getal]).filter(([, getal]) => getal !== niets);
  return {
    over: uit && listSome(uit.probleem.masker, 0),
    keuze: uit && listSome(uit.beste.toewijzing, -1),
    waarde: uit?.beste.waarde,
    grens: uit?.grens,
    knopen: teller.knopen,
    pivots: teller.pivots,
    vertakt: teller.vertakt,
  };
}

describe('two vakken, with groups that the bound knows nothing of', () => {
  const EEN: Waarden = [
    [12, 47],
    [50, 38],
    [54, 59],
    [66, 55],
    [84, 39],
    [94, 48],
    [130, 31],
    [132, 59],
    [142, 54],
    [149, 30],
  ];
  const TWEE: Waarden = [
    [11, 41],
    [30, 47],
    [69, 46],
    [77, 58],
    [79, 54],
    [92, 33],
    [119, 36],
    [126, 57],
    [131, 40],
    [142, 41],
  ];
  const GROEPEN = [
    [50, 130, 149],
    [66, 84, 132],
    [12, 66, 132],
    [66, 94],
    [50, 54, 132],
    [50, 132],
  ];

  test('leave those that may be in a choice of 172, each for the vak where they may', () => {
    const probleem = vraag([rij(EEN), rij(TWEE)], {
      vakken: quota([2, 1]),
      paren: buren(N, [58, 142], [65, 138], [79, 122], [127, 142], [143, 144], [139, 144], [20, 76], [148, 149]),
      bonus: 15,
      groepen: GROEPEN.map((leden) => groep(leden, 1)),
    });
    expect(screen(probleem, 3)).toEqual({
      // With 126 or 132 a choice is worth 171 at most, but the prices do not tell that.
      over: [
        [54, 1],
        [66, 1],
        [77, 2],
        [126, 2],
        [132, 1],
      ],
      keuze: [
        [54, 0],
        [66, 0],
        [77, 1],
      ],
      waarde: 172,
      grens: 176,
      knopen: 3,
      pivots: 14,
      vertakt: false,
    });
  });
});

describe('who is named is in the core', () => {
  // The last of all by value, so that it would not be there otherwise.
  const stel = (wijziging: Partial<Keuzeprobleem>) =>
    vraag(
      [
        rij([
          [5, -100],
          [10, 50],
          [20, 40],
          [30, 45],
        ]),
      ],
      { vakken: quota([2]), paren: buren(N, [10, 20], [30, 31]), bonus: 10, ...wijziging },
    );
  const verwacht = {
    keuze: [
      [5, 0],
      [10, 0],
    ],
    waarde: -50,
    grens: 100,
  };

  test('because it must be chosen', () => {
    expect(screen(stel({ verplicht: [5] }))).toMatchObject(verwacht);
  });

  test('because it goes with one that must', () => {
    expect(screen(stel({ verplicht: [10], samen: [Int32Array.of(5, 10)] }))).toMatchObject(verwacht);
  });
});

test('the core has twice as many candidates as there are places', () => {
  // 22 and 23 are among twice twelve. With their bonus they add 185, and 13 and 14 only 173.
  const probleem = vraag([rij(Array.from({ length: 24 }, (_, c) => [c, 100 - c] as const))], {
    vakken: quota([12]),
    paren: buren(N, [22, 23]),
    bonus: 30,
    groepen: [groep([0, 1], 1), groep([2, 3], 1), groep([4, 5], 1)],
  });
  const { keuze, waarde, grens } = screen(probleem);
  expect({ keuze: keuze?.map(([c]) => c), waarde, grens }).toEqual({
    keuze: [0, 2, 4, 6, 7, 8, 9, 10, 11, 12, 22, 23],
    waarde: 294 + 637 + 185,
    // The best ten, of which the groups allow seven, with 22 and 23.
    grens: 955 + 185,
  });
});
