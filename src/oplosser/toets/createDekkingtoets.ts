import { i32 } from '../../rekenen/index.js';
import type { Celprobleem } from '../probleem/celprobleem.js';
import type { Deelprobleem } from '../probleem/deelprobleem.js';
import type { Patroon } from '../probleem/keuzeprobleem.js';
import type { Toets } from './toets.js';

/** The candidates of a cell, and the cells whose candidates are all among these. */
interface Vijver {
  readonly leden: Int32Array;
  readonly cellen: readonly number[];
}

/** With more candidates per place than this, the test is skipped: room is not the problem. */
const RUIM = 12;

/**
 * A test for the rule that chosen candidates may not be neighbours. It covers the candidates with sets of mutual neighbours; from each set
 * only one can be chosen. When there are fewer sets than places, no choice exists. The sets are made greedily, in order. `undefined` when
 * there is no such rule, or none for a fixed block of cells.
 */
export function createDekkingtoets(probleem: Celprobleem): Toets | undefined {
  const { aantalKandidaten: n, aantalCellen: q, masker, paren, botsMet, hoogstens } = probleem;
  const blok = botsMet.reduce((samen, bits) => samen | bits, 0);
  if (paren === undefined || blok === 0 || !botsMet.every((bits, j) => bits === (blok & (1 << j) ? blok : 0))) {
    return undefined;
  }
  const inBlok = Array.from({ length: q }, (_, j) => j).filter((j) => (blok >> j) & 1);
  const binnen = (k: number, j: number) => masker.every((bits) => !((bits >> k) & 1) || ((bits >> j) & 1) === 1);
  const vijvers = inBlok.map((j): Vijver => {
    const leden: number[] = [];
    masker.forEach((bits, c) => {
      if ((bits >> j) & 1) leden.push(c);
    });
    return { leden: Int32Array.from(leden), cellen: inBlok.filter((k) => binnen(k, j)) };
  });
  // The set of a candidate, if it got one during this test.
  const setVan = new Int32Array(n).fill(-1);
  // There are at most as many sets as places.
  const telling = new Int32Array(hoogstens + 1);
  const grootte = new Int32Array(hoogstens + 1);
  const raak: number[] = [];

  const hasRuimte = ({ leden, cellen }: Vijver, { masker: open }: Deelprobleem, { van }: Patroon) => {
    let vraag = 0;
    let bits = 0;
    for (const k of cellen) {
      vraag += i32(van, k);
      bits |= 1 << k;
    }
    if (vraag < 2) return true;
    let levend = 0;
    for (let i = 0; i < leden.length && levend <= vraag * RUIM; i++) if (i32(open, i32(leden, i)) & bits) levend++;
    if (levend > vraag * RUIM) return true;
    let sets = 0;
    for (const c of leden) {
      if (!(i32(open, c) & bits)) continue;
      // The number of neighbours of this candidate in each set.
      raak.length = 0;
      const eind = i32(paren.start, c + 1);
      for (let b = i32(paren.start, c); b < eind; b++) {
        const s = i32(setVan, i32(paren.buren, b));
        if (s === -1) continue;
        if (telling[s] === 0) raak.push(s);
        telling[s] = i32(telling, s) + 1;
      }
      let past = -1;
      for (const s of raak) {
        if (telling[s] === grootte[s] && (past === -1 || s < past)) past = s;
        telling[s] = 0;
      }
      if (past === -1) {
        past = sets++;
        grootte[past] = 0;
        if (sets >= vraag) break;
      }
      setVan[c] = past;
      grootte[past] = i32(grootte, past) + 1;
    }
    for (const c of leden) setVan[c] = -1;
    return sets >= vraag;
  };

  return (deel, patroon) => vijvers.every((vijver) => hasRuimte(vijver, deel, patroon));
}
