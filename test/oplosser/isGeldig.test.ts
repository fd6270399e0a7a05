/** Whether a choice obeys a problem, and what it is worth: each requirement at its border. */
import { describe, expect, test } from 'vitest';
import { boundRuw } from '../../src/oplosser/doel/boundRuw.js';
import { findLaagste } from '../../src/oplosser/doel/findLaagste.js';
import { keepMasker } from '../../src/oplosser/doel/keepMasker.js';
import { keepVakken } from '../../src/oplosser/doel/keepVakken.js';
import { countPlaatsen, createParen, isGeldig, type Keuzeprobleem, sumWaarden } from '../../src/oplosser/index.js';
import { hasPaar } from '../../src/oplosser/probleem/hasPaar.js';
import { sumWaarde } from '../../src/oplosser/probleem/sumWaarde.js';
import { listBonusparen } from '../../src/oplosser/zeef/listBonusparen.js';
import { buren, groep, kies, quota, telling, vraag } from './klein.js';

// Four candidates for two vakken, up to four in each.
const stel = (wijziging: Partial<Keuzeprobleem> = {}): Keuzeprobleem =>
  vraag(
    [
      [1, 2, 4, 8],
      [10, 20, 40, 80],
    ],
    { vakken: quota([0, 0], [4, 4]), ...wijziging },
  );
const past = (wijziging: Partial<Keuzeprobleem>, ...keuze: readonly number[]) =>
  isGeldig(stel(wijziging), kies(...keuze));

describe('a choice is refused', () => {
  test.each<[string, Partial<Keuzeprobleem>, number[], boolean]>([
    ['not when it is empty and nothing is asked', {}, [-1, -1, -1, -1], true],
    ['not when all are chosen', {}, [0, 1, 0, 1], true],
    ['for a vak that a candidate is not open to', { masker: Int32Array.of(3, 3, 1, 3) }, [-1, -1, 1, -1], false],
    ['not for one that it is open to', { masker: Int32Array.of(3, 3, 1, 3) }, [1, 1, 0, 1], true],
    ['with too few in a vak', { vakken: quota([0, 2], [4, 4]) }, [1, -1, -1, 0], false],
    ['not with just enough', { vakken: quota([0, 2], [4, 4]) }, [1, -1, -1, 1], true],
    ['with too many in a vak', { vakken: quota([0, 0], [1, 4]) }, [0, 0, 1, 1], false],
    ['not with just as many', { vakken: quota([0, 0], [1, 4]) }, [0, -1, 1, 1], true],
    ['without one that must be chosen', { verplicht: [0, 3] }, [0, 0, 0, -1], false],
    ['not with all that must be chosen', { verplicht: [0, 3] }, [0, -1, -1, 1], true],
    ['with too many of a group', { groepen: [groep([0, 1, 2], 1)] }, [0, -1, 1, -1], false],
    ['not with as many of a group', { groepen: [groep([0, 1, 2], 1)] }, [0, -1, -1, 0], true],
    ['not with too many in other vakken', { groepen: [groep([0, 1, 2], 1, 2)] }, [0, 0, 1, -1], true],
    ['with too many in the vakken of a group', { groepen: [groep([0, 1, 2], 1, 2)] }, [1, 0, 1, -1], false],
    ['by any group', { groepen: [groep([3], 1), groep([0], 0)] }, [0, -1, -1, -1], false],
    ['with too few that count', { tellingen: [telling([0, 1, 2], 2, 3)] }, [0, -1, -1, 0], false],
    ['not with just enough that count', { tellingen: [telling([0, 1, 2], 2, 2)] }, [0, 1, -1, 0], true],
    ['with too many that count', { tellingen: [telling([0, 1, 2], 0, 2)] }, [0, 1, 1, -1], false],
    ['with too few that count in its vakken', { tellingen: [telling([0, 1], 1, 2, 2)] }, [0, 0, 1, -1], false],
    ['not by what does not count', { tellingen: [telling([0, 1], 1, 1, 2)] }, [0, 1, 1, -1], true],
    ['with a part of what goes together', { samen: [Int32Array.of(1, 2)] }, [-1, 0, -1, -1], false],
    ['with another part of what goes together', { samen: [Int32Array.of(1, 2)] }, [0, -1, 0, -1], false],
    ['not with all of what goes together', { samen: [Int32Array.of(1, 2)] }, [-1, 0, 1, -1], true],
    ['not with none of what goes together', { samen: [Int32Array.of(1, 2)] }, [0, -1, -1, 0], true],
    [
      'below a floor',
      { vloeren: [{ waarden: Float64Array.of(1, 1, 1, 1, 5, 5, 5, 5), minimaal: 7 }] },
      [0, 1, -1, -1],
      false,
    ],
    [
      'not at a floor',
      { vloeren: [{ waarden: Float64Array.of(1, 1, 1, 1, 5, 5, 5, 5), minimaal: 7 }] },
      [0, 1, 0, -1],
      true,
    ],
    ['not for neighbours alone', { paren: buren(4, [0, 2]) }, [0, -1, 0, -1], true],
    ['for neighbours that clash', { paren: buren(4, [0, 2]), botsingen: [-1] }, [0, -1, 1, -1], false],
    ['not for those that are no neighbours', { paren: buren(4, [0, 2]), botsingen: [-1] }, [0, 0, -1, 0], true],
    ['not for neighbours in other vakken', { paren: buren(4, [0, 2]), botsingen: [2] }, [0, -1, 1, -1], true],
    ['for neighbours in those vakken', { paren: buren(4, [0, 2]), botsingen: [1, 2] }, [1, -1, 1, -1], false],
    ['not without pairs', { botsingen: [-1] }, [0, 0, 0, 0], true],
  ])('%s', (_, wijziging, keuze, verwacht) => {
    expect(past(wijziging, ...keuze)).toBe(verwacht);
  });

  test('outside a band, and not at its ends', () => {
    const met = (minimaal: number, maximaal: number) =>
      past({ band: { gewichten: Float64Array.of(1, 2, 4, 8), minimaal, maximaal } }, -1, 0, 1, -1);
    expect([met(6, 6), met(5, 7), met(7, 9), met(0, 5)]).toEqual([true, true, false, false]);
  });
});

describe('the value of a choice', () => {
  test('is the sum of the values in its vakken', () => {
    expect(sumWaarden(stel().waarden, kies(0, 1, -1, 0))).toBe(29);
    expect(sumWaarden(stel().waarden, kies(-1, -1, -1, -1))).toBe(0);
  });

  test('with the bonus for each pair of neighbours that are chosen', () => {
    const paren = buren(4, [0, 1], [1, 3], [0, 2]);
    expect(sumWaarde(stel({ paren, bonus: 100 }), kies(0, 1, -1, 0))).toBe(229);
    expect(sumWaarde(stel({ paren, bonus: 100 }), kies(0, -1, -1, 1))).toBe(81);
    expect(sumWaarde(stel({ paren }), kies(0, 1, -1, 0))).toBe(29);
    expect(sumWaarde(stel({ bonus: 100 }), kies(0, 1, -1, 0))).toBe(29);
  });

  test('is at most every place filled with the best, and all of them neighbours', () => {
    expect(boundRuw(stel({ vakken: quota([0, 0], [1, 2]) }))).toBe(240);
    expect(boundRuw(stel({ vakken: quota([0, 0], [1, 2]), bonus: 5 }))).toBe(255);
    expect(boundRuw(stel({ vakken: quota([0, 0], [1, 0]), bonus: 5 }))).toBe(80);
    expect(boundRuw(stel({ vakken: quota([0, 0]), bonus: 5 }))).toBe(0);
    expect(boundRuw(vraag([[-3, -2]]))).toBe(0);
    expect(countPlaatsen(stel({ vakken: quota([0, 0], [1, 2]) }))).toBe(3);
  });

  test('has a lowest part', () => {
    expect(findLaagste(stel(), kies(-1, 1, -1, 0))).toBe(8);
    expect(findLaagste(stel(), kies(0, 1, -1, 0))).toBe(1);
    expect(findLaagste(stel(), kies(-1, 1, 1, -1))).toBe(20);
    expect(findLaagste(stel(), kies(-1, -1, -1, -1))).toBe(Infinity);
  });

  test('may be that of some vakken alone', () => {
    expect([...keepVakken(stel(), 2)]).toEqual([0, 0, 0, 0, 10, 20, 40, 80]);
    expect([...keepVakken(stel(), 1)]).toEqual([1, 2, 4, 8, 0, 0, 0, 0]);
    expect([...keepVakken(stel(), -1)]).toEqual([1, 2, 4, 8, 10, 20, 40, 80]);
    expect([...keepVakken(stel(), 0)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

test('the vakken that were left after screening take the place of those of the problem', () => {
  const probleem = stel();
  expect(keepMasker(probleem, undefined)).toBe(probleem);
  expect(keepMasker(probleem, {})).toBe(probleem);
  expect(keepMasker(probleem, { masker: [1, 0, 2, 3] })).toEqual({ ...probleem, masker: Int32Array.of(1, 0, 2, 3) });
});

describe('neighbours', () => {
  const paren = buren(5, [0, 4], [0, 2], [2, 0], [1, 2], [4, 2]);

  test('are kept in rows, sorted and each once', () => {
    expect(paren).toEqual({
      start: Int32Array.of(0, 2, 3, 6, 6, 8),
      buren: Int32Array.of(2, 4, 2, 0, 1, 4, 0, 2),
    });
    expect(createParen(2, new Int32Array(0))).toEqual({ start: Int32Array.of(0, 0, 0), buren: new Int32Array(0) });
  });

  test('are found from either side, and no others', () => {
    const gevonden = [0, 1, 2, 3, 4].map((c) => [0, 1, 2, 3, 4].filter((d) => hasPaar(paren, c, d)));
    expect(gevonden).toEqual([[2, 4], [2], [0, 1, 4], [], [0, 2]]);
  });

  test('may earn a bonus when both have a vak', () => {
    const lijst = (masker: readonly number[]) => listBonusparen({ paren, masker: Int32Array.from(masker) });
    expect(lijst([1, 1, 1, 1, 1])).toEqual({ a: Int32Array.of(0, 0, 1, 2), b: Int32Array.of(2, 4, 2, 4) });
    expect(lijst([1, 0, 1, 1, 2])).toEqual({ a: Int32Array.of(0, 0, 2), b: Int32Array.of(2, 4, 4) });
    expect(lijst([1, 1, 1, 1, 0])).toEqual({ a: Int32Array.of(0, 1), b: Int32Array.of(2, 2) });
    const leeg = { a: new Int32Array(0), b: new Int32Array(0) };
    expect(listBonusparen({ paren: undefined, masker: Int32Array.of(1, 1) })).toEqual(leeg);
  });
});
