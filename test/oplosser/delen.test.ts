/** The parts of the solver that stand on their own: pairs, patterns, kinds, circulations and the heap. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { createPatronen } from '../../src/oplosser/cellen/createPatronen.js';
import { findGrenswaarde } from '../../src/oplosser/doel/findGrenswaarde.js';
import { listSoorten } from '../../src/oplosser/doel/listSoorten.js';
import { createParen } from '../../src/oplosser/index.js';
import { hasStroom } from '../../src/oplosser/stroom/hasStroom.js';
import { createHoop, type Knoop } from '../../src/oplosser/zoek/createHoop.js';

it('pairs are rows of neighbours, sorted and each once', () => {
  const { start, buren } = createParen(4, Int32Array.of(2, 0, 0, 2, 0, 3, 2, 3));
  expect([...start]).toEqual([0, 2, 2, 4, 6]);
  expect([...buren]).toEqual([2, 3, 0, 3, 0, 2]);
});

it('patterns are all ways to divide numbers over cells, in order, or none when there are too many', () => {
  const ruimte = Int32Array.of(2, 1, 2);
  // Three in all, at most one in the first two.
  const sommen = [
    { cellen: 0b111, van: 3, tot: 3 },
    { cellen: 0b011, van: 0, tot: 1 },
  ];
  const patronen = createPatronen(3, ruimte, sommen, 2);
  expect(patronen?.map(({ van }) => [...van])).toEqual([
    [0, 1, 2],
    [1, 0, 2],
  ]);
  expect(createPatronen(3, ruimte, sommen, 1)).toBeUndefined();
  expect(createPatronen(3, ruimte, [{ cellen: 0b111, van: 6, tot: 9 }], 9)).toEqual([]);
  expect(createPatronen(0, new Int32Array(0), [{ cellen: 0, van: 0, tot: 2 }], 9)).toHaveLength(1);
  expect(createPatronen(0, new Int32Array(0), [{ cellen: 0, van: 1, tot: 2 }], 9)).toEqual([]);
});

it('kinds are the candidates of one vak and one class, without kinds of nobody', () => {
  const soorten = listSoorten(Int32Array.of(3, 0, 2, 2), Int32Array.of(0, 0, 0, 2), 2);
  expect(soorten).toEqual([
    { vak: 0, kandidaten: [0] },
    { vak: 1, kandidaten: [0, 2] },
    { vak: 1, kandidaten: [3] },
  ]);
});

it('the threshold of the best two is the second best value', () => {
  const waarden = Float64Array.of(99, 3, 5, 1, 5, 4);
  expect(findGrenswaarde(waarden, 1, [0, 1, 2, 3, 4], 2)).toBe(5);
  expect(findGrenswaarde(waarden, 1, [0, 2, 4], 2)).toBe(3);
  expect(findGrenswaarde(waarden, 1, [0, 1], 2)).toBe(Number.NEGATIVE_INFINITY);
});

describe('a circulation', () => {
  const stroom = (knopen: number, bogen: readonly (readonly [number, number, number, number])[]) =>
    hasStroom(
      knopen,
      bogen.map(([van, naar, laag, hoog]) => ({ van, naar, laag, hoog })),
    );

  it('exists when the lower bounds can go round', () => {
    const rond = (hoog: number) =>
      stroom(3, [
        [0, 1, 2, 2],
        [1, 2, 0, hoog],
        [2, 0, 0, 9],
      ]);
    expect(rond(2)).toBe(true);
    expect(rond(1)).toBe(false);
  });

  it('exists exactly when some flow within the bounds is in balance', () => {
    const { nextBelow } = createToeval(5);
    let wel = 0;
    for (let keer = 0; keer < 300; keer++) {
      const bogen = Array.from({ length: 5 }, () => {
        const laag = nextBelow(3);
        return [nextBelow(3), nextBelow(3), laag, laag + nextBelow(2)] as const;
      });
      // Every arc carries its lower bound, and by its bit one more where there is room.
      const kan = Array.from({ length: 32 }, (_, bits) => {
        const saldo = [0, 0, 0];
        bogen.forEach(([van, naar, laag, hoog], b) => {
          const hoeveel = Math.min(hoog, laag + ((bits >> b) & 1));
          saldo[van]! -= hoeveel;
          saldo[naar]! += hoeveel;
        });
        return saldo.every((over) => over === 0);
      }).includes(true);
      expect(stroom(3, bogen)).toBe(kan);
      if (kan) wel++;
    }
    expect(wel).toBeGreaterThan(20);
    expect(wel).toBeLessThan(280);
  });
});

it('the heap gives the highest bound first, then the deepest, then the oldest', () => {
  const patroon = { van: new Int32Array(0), tot: new Int32Array(0) };
  const knopen = [
    [5, 0],
    [9, 1],
    [9, 2],
    [5, 3],
    [9, 2],
    [1, 0],
  ].map(([grens, diepte], nummer): Knoop => {
    const vast = { ouder: undefined, kandidaat: -1, bits: -1, erin: false, patroon, plaats: 0 };
    return { ...vast, nummer, grens: grens!, diepte: diepte! };
  });
  const hoop = createHoop();
  for (const nummer of [5, 0, 4, 3, 2, 1]) hoop.push(knopen[nummer]!);
  const volgorde: number[] = [];
  for (let knoop = hoop.pop(); knoop !== undefined; knoop = hoop.pop()) volgorde.push(knoop.nummer);
  expect(volgorde).toEqual([2, 4, 1, 3, 0, 5]);
  expect(hoop.top()).toBeUndefined();
});
