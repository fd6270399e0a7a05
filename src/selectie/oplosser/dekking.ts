import type { Opgave, Patroon } from '../opgave/opgave.js';
import type { Toestand } from './toestand.js';

/** Cells that look for their candidates among those of one of them. */
interface Vijver {
  readonly leden: Int32Array;
  readonly cellen: readonly number[];
}

/** Tells whether the candidates that are left leave room enough between neighbours; `false` is certain, `true` is not. */
export type Dekkingtoets = (toestand: Toestand, patroon: Patroon) => boolean;

/** With more candidates to a place than this, room is not what is short. */
const RUIM = 12;

/**
 * A test for the rule that no two chosen ones are neighbours: the candidates are covered with sets in which all are neighbours of
 * each other, of which only one each can be chosen; with fewer sets than places there is no selection. The sets are made greedily,
 * in order. `undefined` when there is no such rule, or not one for a fixed block of cells.
 */
export function createDekkingtoets(opgave: Opgave): Dekkingtoets | undefined {
  const { aantalKandidaten: n, aantalCellen: q, masker, buren, botsMet } = opgave;
  const blok = botsMet.reduce((samen, bits) => samen | bits, 0);
  if (buren === undefined || blok === 0 || !botsMet.every((bits, j) => bits === (blok & (1 << j) ? blok : 0))) {
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
  // The set in which a candidate was put, as far as it was put in one during this test.
  const setVan = new Int32Array(n).fill(-1);
  const telling: number[] = [];
  const raak: number[] = [];
  const grootte: number[] = [];

  const hasRuimte = ({ leden, cellen }: Vijver, { masker: open }: Toestand, { van }: Patroon) => {
    let vraag = 0;
    let bits = 0;
    for (const k of cellen) {
      vraag += van[k] as number;
      bits |= 1 << k;
    }
    if (vraag < 2) return true;
    let levend = 0;
    for (let i = 0; i < leden.length && levend <= vraag * RUIM; i++)
      if ((open[leden[i] as number] as number) & bits) levend++;
    if (levend > vraag * RUIM) return true;
    grootte.length = 0;
    for (const c of leden) {
      if (!((open[c] as number) & bits)) continue;
      // How many members of each set are neighbours of this one.
      raak.length = 0;
      const eind = buren.start[c + 1] as number;
      for (let b = buren.start[c] as number; b < eind; b++) {
        const s = setVan[buren.buren[b] as number] as number;
        if (s === -1) continue;
        if ((telling[s] ?? 0) === 0) raak.push(s);
        telling[s] = (telling[s] ?? 0) + 1;
      }
      let past = -1;
      for (const s of raak) {
        if (telling[s] === grootte[s] && (past === -1 || s < past)) past = s;
        telling[s] = 0;
      }
      if (past === -1) {
        past = grootte.length;
        grootte.push(0);
        if (grootte.length >= vraag) break;
      }
      setVan[c] = past;
      grootte[past] = (grootte[past] as number) + 1;
    }
    for (const c of leden) setVan[c] = -1;
    return grootte.length >= vraag;
  };

  return (toestand, patroon) => vijvers.every((vijver) => hasRuimte(vijver, toestand, patroon));
}
