import { f64, i32 } from '../lees.js';
import type { Kendallverdeling } from './kendallverdeling.js';

/** How many states, and how many steps in all, are worth their time; beyond this a sample is drawn. */
const MEESTE_STANDEN = 20_000;
const MEESTE_STAPPEN = 5_000_000;

/** The number of pairs of units that differ, by how often each value occurs. */
function countParen(groepen: Int32Array): number {
  let samen = 0;
  let paren = 0;
  for (const aantal of groepen) {
    paren += samen * aantal;
    samen += aantal;
  }
  return paren;
}

interface Keuze {
  readonly genomen: Int32Array;
  readonly kans: number;
}

/** Every way to take so many from what is left of each value, with its chance. */
function* listKeuzen(over: Int32Array, aantal: number): Generator<Keuze> {
  const genomen = new Int32Array(over.length);
  const samen = over.reduce((som, een) => som + een, 0);
  function* take(v: number, nog: number, rest: number, kans: number): Generator<Keuze> {
    if (v === over.length) {
      yield { genomen, kans };
      return;
    }
    const hier = i32(over, v);
    const later = rest - hier;
    // The hypergeometric chance of each number, given those before it.
    let deel = 1;
    const laagste = Math.max(0, nog - later);
    for (let k = 0; k < laagste; k++) deel *= (hier - k) / (rest - k);
    for (let k = 0; k < nog - laagste; k++) deel *= (later - k) / (rest - laagste - k);
    for (let k = 0; k < laagste; k++) deel *= (nog - k) / (k + 1);
    for (let k = laagste; k <= Math.min(hier, nog); k++) {
      genomen[v] = k;
      yield* take(v + 1, nog - k, later, kans * deel);
      deel *= ((hier - k) * (nog - k)) / ((k + 1) * (later - nog + k + 1));
    }
  }
  yield* take(0, aantal, samen, 1);
}

/** What a group adds to S: its values beside those that are left for the groups above it. */
function scoreKeuze(genomen: Int32Array, over: Int32Array): number {
  let som = 0;
  let lagerGenomen = 0;
  let lagerOver = 0;
  for (let v = 0; v < over.length; v++) {
    const hier = i32(genomen, v);
    const rest = i32(over, v) - hier;
    som += lagerGenomen * rest - hier * lagerOver;
    lagerGenomen += hier;
    lagerOver += rest;
  }
  return som;
}

/**
 * The distribution of S when both rows have equal values. Group after group of equal x takes its share of the values of y; what was taken
 * before matters only by what is left.
 *
 * @param groepenX - how often each x occurs
 * @param groepenY - how often each y occurs
 * @returns `undefined` when that is too much work
 */
export function countMetGelijken(groepenX: Int32Array, groepenY: Int32Array): Kendallverdeling | undefined {
  if (groepenY.reduce((product, aantal) => product * (aantal + 1), 1) > MEESTE_STANDEN) return undefined;
  const hoogste = Math.min(countParen(groepenX), countParen(groepenY));
  let standen = new Map([[groepenY.join(), { over: groepenY, kansen: Float64Array.of(1), grens: 0 }]]);
  let stappen = 0;
  for (const aantal of groepenX) {
    const volgende: typeof standen = new Map();
    for (const { over, kansen, grens } of standen.values()) {
      for (const { genomen, kans } of listKeuzen(over, aantal)) {
        stappen += kansen.length + over.length;
        if (stappen > MEESTE_STAPPEN) return undefined;
        const bij = scoreKeuze(genomen, over);
        const rest = over.map((een, v) => een - i32(genomen, v));
        const sleutel = rest.join();
        const stand = volgende.get(sleutel) ?? {
          over: rest,
          kansen: new Float64Array(2 * hoogste + 1),
          grens: hoogste,
        };
        volgende.set(sleutel, stand);
        for (let i = 0; i < kansen.length; i++) {
          const eerder = f64(kansen, i);
          if (eerder === 0) continue;
          const plek = i - grens + bij + stand.grens;
          stand.kansen[plek] = f64(stand.kansen, plek) + eerder * kans;
        }
      }
    }
    standen = volgende;
  }
  const [eind] = standen.values();
  return eind && { kansen: eind.kansen, hoogste: eind.grens };
}
