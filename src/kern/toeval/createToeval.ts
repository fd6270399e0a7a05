import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';
import { checkZaad } from './checkZaad.js';
import { createStaat } from './createStaat.js';
import { jump } from './jump.js';
import { nextUint32 } from './nextUint32.js';
import type { Staat } from './xoshiro.js';

/** A source of numbers that look like chance and are the same for the same seed, on every machine. Each call moves it on. */
export interface Toeval {
  /** A whole number of 0 up to and including 2^32 - 1. */
  readonly nextUint32: () => number;
  /** A fraction of 0 up to but not including 1, in steps of 2^-53. */
  readonly nextFractie: () => number;
  /** A whole number of 0 up to but not including `grens` (1 to 2^32), each equally likely. Throws `kern.grens_ongeldig`. */
  readonly nextBelow: (grens: number) => number;
  /** A new array with the same elements in another order, each order equally likely (Fisher-Yates). */
  readonly shuffle: <T>(rij: readonly T[]) => T[];
  /** Splits off a stream that is independent of this one and of every other one split off: they overlap only after 2^64 numbers. */
  readonly split: () => Toeval;
}

const TWO_32 = 2 ** 32;

function fromStaat(staat: Staat): Toeval {
  const next = () => nextUint32(staat);
  const nextBelow = (grens: number) => {
    if (!Number.isInteger(grens) || grens < 1 || grens > TWO_32)
      refuse('kern.grens_ongeldig', { waarde: showWaarde(grens) });
    // A number in the last, incomplete round of `grens` is drawn again; otherwise low numbers would be slightly more likely.
    const einde = TWO_32 - (TWO_32 % grens);
    let getal = next();
    while (getal >= einde) getal = next();
    return getal % grens;
  };
  return {
    nextUint32: next,
    nextFractie: () => (next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53,
    nextBelow,
    shuffle: (rij) => {
      const uit = [...rij];
      for (let i = uit.length - 1; i > 0; i--) {
        const j = nextBelow(i + 1);
        [uit[i], uit[j]] = [uit[j] as (typeof uit)[number], uit[i] as (typeof uit)[number]];
      }
      return uit;
    },
    split: () => {
      const eigen = staat.slice();
      jump(staat);
      return fromStaat(eigen);
    },
  };
}

/**
 * Makes a source of chance from a seed: xoshiro128** (Blackman and Vigna), whose streams are split by its `jump`.
 * It is for sampling and shuffling, not for secrets.
 *
 * Cost: n in the characters of the seed; a number drawn costs the same each time, a shuffle n in what it shuffles.
 *
 * @param zaad - a safe whole number or a text; the number 1 and the text `'1'` are different seeds
 * @throws DomeinFout `kern.zaad_ongeldig`: a fraction, NaN, or something else
 *
 * @example
 * ```ts
 * import { createToeval } from 'buurtaanpak/kern';
 *
 * const een = createToeval('leeuwarden');
 * const ander = createToeval('leeuwarden');
 * een.nextUint32() === ander.nextUint32(); // => true
 * een.nextBelow(6) < 6; // => true
 * createToeval(0.5); // throws kern.zaad_ongeldig
 * ```
 */
export function createToeval(zaad: number | string): Toeval {
  checkZaad(zaad);
  return fromStaat(createStaat(zaad));
}
