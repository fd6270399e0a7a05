import { describe, expect, test } from 'vitest';
import { averageRuns } from '../../src/evaluatie/vooraf/simulatie/averageRuns.js';
import { countAandeel } from '../../src/evaluatie/vooraf/simulatie/countAandeel.js';
import { readEinden } from '../../src/evaluatie/vooraf/simulatie/readEinden.js';
import { readOordeel } from '../../src/evaluatie/vooraf/simulatie/readOordeel.js';
import { summarizeRuns } from '../../src/evaluatie/vooraf/simulatie/summarizeRuns.js';
import type { Runuitslag } from '../../src/evaluatie/vooraf/simulatie/vraagstuk.js';

const bewijs = {} as Runuitslag['bewijs'];
const run = (velden: Partial<Runuitslag> = {}): Runuitslag => ({
  gevonden: false,
  geweigerd: false,
  bewijs,
  ...velden,
});
/** A run that estimates this, with an interval of so much on both sides. */
const schat = (waarde: number, marge: number, gevonden = false): Runuitslag =>
  run({ gevonden, waarde, richting: Math.sign(waarde), einden: [waarde - marge, waarde + marge] });
const ongeveer = (getal: number) => expect.closeTo(getal, 9);

describe('a share of the runs', () => {
  test('has its error and its exact interval', () => {
    // Of none of 4 the upper end is 1 - 0.005^(1/4).
    const rand = 1 - 0.005 ** 0.25;
    expect(countAandeel(0, 4)).toEqual({ aandeel: 0, van: 4, standaardfout: 0, onder: 0, boven: ongeveer(rand) });
    expect(countAandeel(4, 4)).toEqual({ aandeel: 1, van: 4, standaardfout: 0, onder: ongeveer(1 - rand), boven: 1 });
    const { aandeel, van, standaardfout, onder, boven } = countAandeel(1, 4);
    expect([aandeel, van]).toEqual([0.25, 4]);
    expect(standaardfout).toBeCloseTo(Math.sqrt(0.25 * 0.75) / 2, 12);
    // The chance of 1 or more of 4 at the lower end is 0.005.
    expect(1 - (1 - onder) ** 4).toBeCloseTo(0.005, 9);
    expect((1 - boven) ** 4 + 4 * boven * (1 - boven) ** 3).toBeCloseTo(0.005, 9);
  });
});

describe('a mean over runs', () => {
  test('has its error', () => {
    expect(averageRuns([1, 2, 6])).toEqual({ waarde: 3, standaardfout: ongeveer(Math.sqrt(14 / 2 / 3)) });
    expect(averageRuns([-1, 1])).toEqual({ waarde: 0, standaardfout: 1 });
    expect(averageRuns([5])).toEqual({ waarde: 5, standaardfout: 0 });
    expect(averageRuns([])).toBeUndefined();
  });
});

describe('an estimate with its ends', () => {
  const interval = (onder: number | null, boven: number | null) =>
    ({ waarde: -2, interval: { onder, boven } }) as unknown as Parameters<typeof readEinden>[0];

  test('is open where it has none', () => {
    expect(readEinden(interval(-3, 1))).toEqual({ waarde: -2, richting: -1, einden: [-3, 1] });
    expect(readEinden(interval(null, 0))).toEqual({ waarde: -2, richting: -1, einden: [-Infinity, 0] });
    expect(readEinden(interval(0, null))).toEqual({ waarde: -2, richting: -1, einden: [0, Infinity] });
  });

  test('may have no interval at all', () => {
    const los = { waarde: 0, interval: { onbepaald: 'te_weinig' } } as unknown as Parameters<typeof readEinden>[0];
    expect(readEinden(los)).toEqual({ waarde: 0, richting: 0 });
  });
});

describe('an answer about an effect', () => {
  const effect = { waarde: 4, interval: { onder: 1, boven: 7 } };
  const lees = (velden: object, alfa = 0.05) =>
    readOordeel({ soort: 'oordeel', bewijs, ...velden } as unknown as Parameters<typeof readOordeel>[0], alfa);
  const geweigerd = { gevonden: false, geweigerd: true, bewijs };

  test('is a finding up to the level', () => {
    const gevonden = { gevonden: true, geweigerd: false, bewijs, waarde: 4, richting: 1, einden: [1, 7] };
    expect(lees({ toetsing: { p: 0.05 }, effect })).toEqual(gevonden);
    expect(lees({ toetsing: { p: 0.051 }, effect })).toEqual({ ...gevonden, gevonden: false });
    expect(lees({ toetsing: { p: 0.051 }, effect }, 0.1)).toEqual(gevonden);
  });

  test('is none when it was refused, or when nothing was tested or estimated', () => {
    expect(lees({ soort: 'geweigerd', toetsing: { p: 0.01 }, effect })).toEqual(geweigerd);
    expect(lees({ effect })).toEqual(geweigerd);
    expect(lees({ toetsing: { p: 0.01 } })).toEqual(geweigerd);
  });
});

describe('what the runs say', () => {
  test('without an effect: false findings, bias and coverage', () => {
    const runs = [schat(2, 1, true), schat(-1, 1), run({ geweigerd: true }), schat(0.5, 1)];
    expect(summarizeRuns(runs, 0, 0)).toEqual({
      effect: 0,
      gevonden: countAandeel(1, 4),
      geweigerd: countAandeel(1, 4),
      waar: 0,
      vertekening: averageRuns([2, -1, 0.5]),
      dekking: countAandeel(2, 3),
    });
  });

  test('with an effect: power, and of the findings the sign and how much too large', () => {
    const runs = [schat(3, 1, true), schat(-4, 1, true), schat(1, 1), run({ gevonden: true }), schat(8, 9, true)];
    expect(summarizeRuns(runs, 4, 2)).toEqual({
      effect: 4,
      gevonden: countAandeel(4, 5),
      geweigerd: countAandeel(0, 5),
      waar: 2,
      vertekening: averageRuns([1, -6, -1, 6]),
      dekking: countAandeel(3, 4),
      verkeerdTeken: countAandeel(1, 3),
      overdrijving: averageRuns([1.5, 2, 4]),
    });
  });

  test('with an effect below zero the right sign is below zero', () => {
    const runs = [schat(-3, 1, true), schat(4, 1, true), schat(0, 5, true)];
    const { verkeerdTeken, overdrijving } = summarizeRuns(runs, -1, -2);
    expect(verkeerdTeken).toEqual(countAandeel(1, 3));
    expect(overdrijving).toEqual(averageRuns([1.5, 2, 0]));
  });

  test('an end that is the truth, but for noise, holds it', () => {
    const bij = (onder: number, boven: number, waar: number) =>
      summarizeRuns([run({ einden: [onder, boven] })], 1, waar).dekking?.aandeel;
    expect([bij(2, 5, 2), bij(0, 2, 2), bij(-5, -2, -2)]).toEqual([1, 1, 1]);
    expect([bij(2 + 1e-9, 5, 2), bij(0, 2 - 1e-9, 2)]).toEqual([1, 1]);
    expect([bij(-2 + 1e-9, 5, -2), bij(-5, -2 - 1e-9, -2)]).toEqual([1, 1]);
    expect([bij(2 + 3e-9, 5, 2), bij(0, 2 - 3e-9, 2)]).toEqual([0, 0]);
    expect([bij(1e-12, 5, 0), bij(-5, -1e-12, 0)]).toEqual([0, 0]);
    expect([bij(-Infinity, 0, 0), bij(0, Infinity, 0)]).toEqual([1, 1]);
  });

  test('where the truth is not known nothing is said of bias and coverage', () => {
    expect(summarizeRuns([schat(3, 1, true)], 4, undefined)).toEqual({
      effect: 4,
      gevonden: countAandeel(1, 1),
      geweigerd: countAandeel(0, 1),
    });
  });

  test('what is not there is left out', () => {
    const niets = { effect: 1, gevonden: countAandeel(0, 1), geweigerd: countAandeel(1, 1), waar: 1 };
    const uit = summarizeRuns([run({ geweigerd: true })], 1, 1);
    expect(uit).toEqual(niets);
    expect(Object.keys(uit)).toEqual(Object.keys(niets));
    // Nothing was found: no sign, no size.
    expect(Object.keys(summarizeRuns([schat(1, 1)], 1, 1))).toEqual([...Object.keys(niets), 'vertekening', 'dekking']);
  });
});
