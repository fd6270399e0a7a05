/** The search from single units: what it counts, and that each of its parts brings something. */
import { createWerk } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { isVerbonden } from '../../src/gebied/samenstellen/isVerbonden.js';
import { searchVerdeling } from '../../src/gebied/samenstellen/searchVerdeling.js';
import { maakVerdeling, rijParen, telWerk, toDelen } from './klein.js';

describe('the work of a search', () => {
  test.each([
    ['none without effort', 0, [0], []],
    ['a round', 1, [3], [2, 1, 1, 1]],
    ['three rounds', 3, [9], [2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    [
      'at most eight times the whole',
      9,
      [27],
      [...Array.from({ length: 8 }, () => 2), ...Array.from({ length: 27 }, () => 1)],
    ],
  ])('%s', (_, inspanning, verwachtVooraf, verwacht) => {
    const verdeling = maakVerdeling([100, 100], []);
    const { werk, uitgegeven, vooraf } = telWerk();
    searchVerdeling(verdeling, 1, inspanning, werk);
    expect(vooraf).toEqual(verwachtVooraf);
    expect(uitgegeven).toEqual(verwacht);
  });

  test('an area counts for its units', () => {
    const verdeling = maakVerdeling([40, 60, 100], rijParen(2));
    const { werk, uitgegeven } = telWerk();
    searchVerdeling(verdeling, 1, 1, werk);
    expect(uitgegeven.slice(0, 2)).toEqual([3, 1]);
    expect(uitgegeven.slice(2).sort()).toEqual([1, 2]);
  });

  test('what is too much is refused before it begins', () => {
    const verdeling = maakVerdeling([40, 60], rijParen(2));
    const werk = createWerk({ werk: 5 }, { standaard: 1, wat: 'stappen' });
    expect(() => searchVerdeling(verdeling, 1, 2, werk)).toThrow(
      expect.objectContaining({ params: { wat: 'stappen', nodig: 6, hoogstens: 5 } }),
    );
    expect(toDelen(verdeling)).toHaveLength(2);
  });

  test('a seed that is none is refused', () => {
    expect(() => searchVerdeling(maakVerdeling([], []), 0.5, 1, telWerk().werk)).toThrow(
      expect.objectContaining({ code: 'kern.zaad_ongeldig' }),
    );
  });
});

describe('a sheet of four by three, of which each unit touches those at its four sides', () => {
  const PAREN = Array.from({ length: 12 }, (_, i) => i).flatMap((i): (readonly [number, number])[] => [
    ...(i % 4 > 0 ? [[i - 1, i] as const] : []),
    ...(i > 3 ? [[i - 4, i] as const] : []),
  ]);
  /** Each can be divided in four areas of exactly 100. */
  const BLADEN = [
    [30, 40, 20, 50, 30, 20, 30, 30, 40, 40, 50, 20],
    [10, 60, 45, 25, 30, 35, 20, 55, 60, 5, 35, 20],
    [70, 20, 10, 40, 15, 50, 35, 25, 15, 60, 25, 35],
  ];
  const zoek = (blad: readonly number[], zaad: number, inspanning: number) => {
    const verdeling = maakVerdeling(blad, PAREN);
    searchVerdeling(verdeling, zaad, inspanning, telWerk().werk);
    return verdeling;
  };

  test.each([1, 2, 3, 4, 5])(
    'seed %d finds a perfect division of the first, which the first division is not',
    (zaad) => {
      const inwoners = (inspanning: number) => toDelen(zoek(BLADEN[0]!, zaad, inspanning)).map(([, aantal]) => aantal);
      expect(inwoners(0)).not.toEqual([100, 100, 100, 100]);
      expect(inwoners(8)).toEqual([100, 100, 100, 100]);
    },
  );

  test.each([1, 2, 3])('with seed %d each unit is in one area, and each area is one whole', (zaad) => {
    for (const blad of BLADEN) {
      const verdeling = zoek(blad, zaad, 4);
      const gebieden = [...new Set(verdeling.van)];
      expect(gebieden.flatMap(({ eenheden }) => [...eenheden]).sort((a, b) => a - b)).toEqual([...blad.keys()]);
      for (const { eenheden, inwoners } of gebieden) {
        expect([...eenheden].reduce((som, eenheid) => som + blad[eenheid]!, 0)).toBe(inwoners);
        expect(isVerbonden(verdeling.graaf, eenheden)).toBe(true);
      }
    }
  });
});
