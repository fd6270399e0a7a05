/** Ties and steps with few subproblems at a time: every answer on the way, with where it stopped, until it is settled. */
import { expect, test } from 'vitest';
import { type Keuzeprobleem, type Rekendoel, solveDoel, type Zoekstand } from '../../src/oplosser/index.js';
import { buren, groep, quota, vraag } from './klein.js';

const TOTAAL: Rekendoel = { soort: 'totaal' };
const stap = (waarde: number, bovengrens = waarde) => ({ waarde, bovengrens });

/** Every answer with so many subproblems the first time, and so many each time after that. */
function solveDelen(probleem: Keuzeprobleem, doel: Rekendoel, eerst: number, later = eerst) {
  const uit: object[] = [];
  let stand: Zoekstand | undefined;
  do {
    const knopen = uit.length === 0 ? eerst : later;
    const deel = solveDoel(probleem, doel, { knopen, pivots: 10_000 }, stand);
    ({ stand } = deel);
    const { toewijzing, stappen, volledig, gelijkspel } = deel;
    uit.push({
      toewijzing: toewijzing && [...toewijzing],
      stappen,
      volledig,
      gelijkspel,
      knopen: deel.knopen,
      pivots: deel.pivots,
      ...(stand && { stand }),
    });
  } while (stand !== undefined && uit.length < 9);
  return uit;
}

test('a tie of two vakken is settled candidate by candidate', () => {
  const probleem = vraag(
    [
      [2, 2, 1, 2, 3, 3],
      [2, 3, 1, 3, 1, 2],
    ],
    {
      vakken: quota([0, 0], [1, 1]),
      groepen: [groep([4, 5], 1), groep([1, 4], 1)],
      paren: buren(6, [0, 2], [0, 3], [1, 3], [2, 3]),
      bonus: 1,
    },
  );
  const vast = { stappen: [stap(6)], volledig: true };
  const eerst = [-1, 1, -1, -1, -1, 0];
  const later = [0, -1, -1, 1, -1, -1];
  expect(solveDelen(probleem, TOTAAL, 5)).toEqual([
    {
      ...vast,
      toewijzing: eerst,
      gelijkspel: 'onbeslist',
      knopen: 5,
      pivots: 19,
      stand: {
        stap: 0,
        klaar: [],
        beste: eerst,
        gelijk: 0,
        open: [
          {
            keuzes: [
              [0, 1, 1],
              [3, 0, 0],
            ],
            grens: 6,
          },
        ],
      },
    },
    {
      ...vast,
      toewijzing: later,
      gelijkspel: 'onbeslist',
      knopen: 5,
      pivots: 12,
      stand: { stap: 0, klaar: [], beste: later, gelijk: 6, open: [{ keuzes: [[6, 1, 1]] }] },
    },
    { ...vast, toewijzing: later, gelijkspel: 'beslist', knopen: 1, pivots: 0 },
  ]);
});

test('what the prices show to be the only one takes no search for another', () => {
  const probleem = vraag([[2, 3, 1]], { vakken: quota([1], [2]), groepen: [groep([0, 2], 1), groep([0, 1, 2], 1)] });
  expect(solveDelen(probleem, TOTAAL, 1)).toEqual([
    { toewijzing: [-1, 0, -1], stappen: [stap(3)], volledig: true, gelijkspel: 'uniek', knopen: 1, pivots: 3 },
  ]);
});

test('steps go on where they stopped: in a later step, at a tie, and in the middle of that', () => {
  const probleem = vraag(
    [
      [0, 3, 0, 2, 2],
      [1, 1, 0, 4, 4],
      [0, 4, 1, 4, 1],
    ],
    { vakken: quota([0, 1, 2], [2, 1, 2]), groepen: [groep([0, 4], 1), groep([0, 2], 1), groep([2, 4], 1)] },
  );
  const beste = [-1, 2, -1, 2, 1];
  const gelijk = {
    toewijzing: beste,
    stappen: [stap(4), stap(8), stap(0)],
    volledig: true,
    gelijkspel: 'onbeslist',
    knopen: 3,
  };
  const stand = { stap: 2, klaar: [stap(4), stap(8)], beste, gelijk: -1 };
  expect(solveDelen(probleem, { soort: 'lexicografisch', volgorde: [3, 4, 1] }, 3)).toEqual([
    {
      toewijzing: [2, 2, -1, 1, -1],
      stappen: [stap(4), stap(4, 20), stap(0, 15)],
      volledig: false,
      gelijkspel: 'onbeslist',
      knopen: 3,
      pivots: 13,
      stand: { stap: 1, klaar: [stap(4)], beste: [2, 2, -1, 1, -1] },
    },
    { ...gelijk, pivots: 17, stand },
    { ...gelijk, pivots: 7, stand: { ...stand, open: [{ keuzes: [[5, 0, 0]] }] } },
    { ...gelijk, gelijkspel: 'uniek', knopen: 1, pivots: 1 },
  ]);
});

test('the arcs that no best choice of a step has are closed to later steps', () => {
  const probleem = vraag(
    [
      [3, 1, 3, 1, 4],
      [4, 3, 0, 3, 4],
      [1, 0, 1, 3, 1],
    ],
    { vakken: quota([1, 0, 0], [2, 1, 1]) },
  );
  expect(solveDelen(probleem, { soort: 'lexicografisch', volgorde: [1, 6, 2] }, 1000)).toEqual([
    {
      toewijzing: [1, -1, 0, 2, 0],
      stappen: [stap(7), stap(7), stap(4)],
      volledig: true,
      gelijkspel: 'uniek',
      knopen: 9,
      pivots: 10,
    },
  ]);
});
