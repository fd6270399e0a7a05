import { createKoppeling } from 'buurtaanpak/gebied';
import { checkKoppeling } from 'buurtaanpak/gebied/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode } from './hulp.js';

describe('createKoppeling', () => {
  const jaren = { van: 2020, naar: 2024 };

  it('divides by inhabitants, and by surface where that is known of all', () => {
    const eenheden = deepFreeze([
      { van: 'B', naar: 'Y', inwoners: 10, oppervlakte: 3 },
      { van: 'A', naar: 'Z', inwoners: 30 },
      { van: 'B', naar: 'X', inwoners: 30, oppervlakte: 1 },
      { van: 'A', naar: 'X', inwoners: 10, oppervlakte: 1 },
    ]);
    expect(createKoppeling(eenheden, jaren)).toEqual({
      ...jaren,
      delen: [
        { van: 'A', naar: 'X', aandeel: 0.25 },
        { van: 'A', naar: 'Z', aandeel: 0.75 },
        { van: 'B', naar: 'X', aandeel: 0.75, aandeelOppervlakte: 0.25 },
        { van: 'B', naar: 'Y', aandeel: 0.25, aandeelOppervlakte: 0.75 },
      ],
    });
  });

  it('divides an area without inhabitants by surface, or by its units', () => {
    const delen = (oppervlakten: readonly (number | undefined)[]) =>
      createKoppeling(
        oppervlakten.map((oppervlakte, i) => ({ van: 'A', naar: i === 0 ? 'X' : 'Y', inwoners: 0, oppervlakte })),
        jaren,
      ).delen.map(({ aandeel }) => aandeel);
    expect(delen([3, 1])).toEqual([0.75, 0.25]);
    expect(delen([undefined, 1, 1, 1])).toEqual([0.25, 0.75]);
    expect(delen([0, 0])).toEqual([0.5, 0.5]);
  });

  it('refuses inhabitants and surfaces that cannot be', () => {
    const maak = (deel: object) =>
      catchCode(() => createKoppeling([{ van: 'A', naar: 'B', inwoners: 1, ...deel }], jaren));
    expect(maak({ inwoners: -1 })).toBe('gebied.inwoners_ongeldig');
    expect(maak({ inwoners: Number.POSITIVE_INFINITY })).toBe('gebied.inwoners_ongeldig');
    expect(maak({ oppervlakte: Number.NaN })).toBe('gebied.oppervlakte_ongeldig');
    expect(maak({ oppervlakte: Number.POSITIVE_INFINITY })).toBe('gebied.oppervlakte_ongeldig');
  });

  it('always makes a mapping that loses nothing', () => {
    const eenheid = fc.record({
      van: fc.constantFrom('A', 'B', 'C'),
      naar: fc.constantFrom('X', 'Y', 'Z'),
      inwoners: fc.nat({ max: 100 }),
      oppervlakte: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(eenheid, { minLength: 1 }), (eenheden) => {
        expect(checkKoppeling(createKoppeling(eenheden, jaren))).toEqual([]);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
