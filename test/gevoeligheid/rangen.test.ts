import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTrekking } from '../../src/gevoeligheid/trekking/cleanTrekking.js';
import { makeRangwerk } from '../../src/gevoeligheid/trekking/makeRangwerk.js';
import { rankTrekking } from '../../src/gevoeligheid/trekking/rankTrekking.js';
import { rankScores } from '../../src/routekaart/score/rankScores.js';
import { runs } from '../runs.js';

/** A score of every kind: plain, tied, tied but for rounding, absent, below zero, both zeros, subnormal, far away. */
const score = fc.oneof(
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: -4, max: 4 }).map((x) => x / 8),
  fc.integer({ min: 0, max: 30 }).map((x) => 0.5 + x * 1e-13),
  fc.constantFrom(Number.NaN, 0, -0, 5e-324, -5e-324, 1e-310),
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
);
const plain = fc.double({ min: 0, max: 1, noNaN: true });
const kolom = fc.oneof(
  fc.array(score, { maxLength: 60 }),
  fc.array(plain, { maxLength: 300 }),
  // One far away: the buckets help nobody.
  fc.array(plain, { minLength: 30, maxLength: 200 }).map((rij) => [-1e9, ...rij]),
  fc.array(fc.constantFrom(0.25, 0.5, Number.NaN), { maxLength: 100 }),
);

test('ranks of a draw are those of rankScores, whatever the scores', () => {
  fc.assert(
    fc.property(kolom, fc.constantFrom(0, 1, 1e6), (rij, maat) => {
      const scores = Float64Array.from(rij);
      const werk = makeRangwerk(scores.length);
      const rangen = new Int32Array(scores.length).fill(99);
      const aantal = rankTrekking(scores, rangen, werk, maat);
      const goed = rankScores(scores, 'competitie', maat);
      expect([...rangen]).toEqual([...goed.rangen]);
      expect(aantal).toBe(goed.volgorde.length);
      // The arrays are as good as new for the next draw.
      const schoon = scores.slice();
      cleanTrekking(schoon, werk, maat);
      expect(new Set(schoon).size).toBe(new Set(goed.afgerond).size);
      rankTrekking(scores, rangen, werk, maat);
      expect([...rangen]).toEqual([...goed.rangen]);
    }),
    { numRuns: runs(2000, 200) },
  );
});

test('ranks of many buurten are those of rankScores', () => {
  // By a linear rule, so that the scores are the same on every machine.
  let staat = 7;
  const next = () => {
    staat = (Math.imul(staat, 1664525) + 1013904223) >>> 0;
    return staat / 2 ** 32;
  };
  for (const make of [next, () => Math.floor(next() * 50) / 50, () => next() ** 9, () => next() + next() - next()]) {
    const scores = Float64Array.from({ length: 3001 }, (_, i) => (i % 97 === 0 ? Number.NaN : make()));
    const rangen = new Int32Array(scores.length);
    rankTrekking(scores, rangen, makeRangwerk(scores.length));
    expect([...rangen]).toEqual([...rankScores(scores, 'competitie').rangen]);
  }
});
