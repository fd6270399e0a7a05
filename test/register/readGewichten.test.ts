/** The weights of a Routekaart in the whole: those that were set, those of comparisons, and those that only figures tell. */
import { describe, expect, test } from 'vitest';
import { readGewichten } from '../../src/register/woorden/readGewichten.js';
import type { Weging } from '../../src/routekaart/index.js';
import { criterium, kaart } from './klein.js';

const themas = [
  { id: 'zorg', naam: 'Zorg', gewicht: 3 },
  { id: 'jeugd', naam: 'Jeugd', boven: 'zorg' },
];
const criteria = [
  criterium('a'),
  criterium('b', { thema: 'zorg', gewicht: 3 }),
  criterium('c', { thema: 'jeugd' }),
  criterium('d', { thema: 'jeugd', gewicht: 3 }),
];
const read = (weging?: Weging, onder?: Weging) => {
  const [zorg, jeugd] = themas as [(typeof themas)[0], (typeof themas)[0]];
  return Object.fromEntries(
    readGewichten(kaart({ weging, themas: [{ ...zorg, weging: onder }, jeugd], criteria }), undefined),
  );
};

describe('before there are figures', () => {
  test('weights that were set', () => {
    expect(read()).toEqual({
      'criterium a': 0.25,
      'thema zorg': 0.75,
      'criterium b': 0.5625,
      'thema jeugd': 0.1875,
      'criterium c': 0.046875,
      'criterium d': 0.140625,
    });
    expect(read({ methode: 'opgegeven' }, { methode: 'opgegeven' })).toEqual(read());
  });

  test('all the same', () => {
    expect(read({ methode: 'gelijk' }, { methode: 'gelijk' })).toEqual({
      'criterium a': 0.5,
      'thema zorg': 0.5,
      'criterium b': 0.25,
      'thema jeugd': 0.25,
      'criterium c': 0.0625,
      'criterium d': 0.1875,
    });
  });

  test.each<[string, Weging, number]>([
    ['an order', { methode: 'rangorde', volgorde: ['zorg', 'a'] }, 0.75],
    ['points', { methode: 'swing', punten: { zorg: 100, a: 25 } }, 0.8],
    ['comparisons', { methode: 'ahp', vergelijkingen: [{ a: 'zorg', b: 'a', verhouding: 3 }] }, 0.75],
  ])('from %s', (_, weging, zorg) => {
    const gewichten = read(weging);
    expect(gewichten['thema zorg']).toBeCloseTo(zorg, 12);
    expect(gewichten['criterium a']).toBeCloseTo(1 - zorg, 12);
    expect(gewichten['thema jeugd']).toBeCloseTo(zorg / 4, 12);
  });

  test.each(['entropie', 'critic', 'pca'] as const)('by %s: nothing is known of that level and below', (methode) => {
    expect(read({ methode })).toEqual({});
    expect(read(undefined, { methode })).toEqual({ 'criterium a': 0.25, 'thema zorg': 0.75 });
  });

  test('without themas', () => {
    expect([...readGewichten(kaart(), undefined)]).toEqual([['criterium gas', 1]]);
  });
});

test('with scores: those of the scores', () => {
  const scores = {
    criteria: [{ id: 'a', effectief: 0.3 }],
    themas: [{ id: 'a', effectief: 0.7 }],
  } as unknown as Parameters<typeof readGewichten>[1];
  expect([...readGewichten(kaart(), scores)]).toEqual([
    ['criterium a', 0.3],
    ['thema a', 0.7],
  ]);
});
