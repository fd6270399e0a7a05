import { i16, i32 } from '../../rekenen/index.js';
import type { Celprobleem } from '../probleem/celprobleem.js';

/** Looks for an optimal assignment with fewer possibilities; `'onbekend'` when the budget does not allow an answer. */
export type Proef = (masker: Int32Array, verplicht: readonly number[]) => Int16Array | undefined | 'onbekend';

/** The state of a tie between equally good solutions. */
export type Gelijkspel = 'uniek' | 'beslist' | 'onbeslist';

/**
 * Turns an optimal assignment into the one that the tie rule prefers among all optimal ones. It goes through the candidates in order of
 * precedence. It chooses a candidate (for the first possible cell, so for the first possible vak) when some optimal assignment does so too
 * and agrees with the earlier choices.
 *
 * @param kansrijk - per candidate, as bits: the cells in which an optimal assignment may place it
 */
export function settleGelijkspel(
  probleem: Pick<Celprobleem, 'aantalKandidaten' | 'aantalCellen' | 'masker' | 'verplicht' | 'hoogstens'>,
  eerste: Int16Array,
  kansrijk: Int32Array,
  probeer: Proef,
): { readonly toewijzing: Int16Array; readonly gelijkspel: Gelijkspel } {
  const { aantalKandidaten: n, aantalCellen: q, hoogstens: plaatsen } = probleem;
  const masker = Int32Array.from(probleem.masker);
  const verplicht = [...probleem.verplicht];
  const vast = new Set(verplicht);
  let toewijzing = eerste;
  let gelijkspel: Gelijkspel = 'uniek';
  for (let c = 0; c < n; c++) {
    const mogelijk = i32(masker, c);
    if (mogelijk === 0) continue;
    let gekozen = false;
    for (let j = 0; j < q && !gekozen; j++) {
      const bit = 1 << j;
      if (!(mogelijk & bit)) continue;
      if (toewijzing[c] === j) {
        masker[c] = bit;
        gekozen = true;
        continue;
      }
      if (!(i32(kansrijk, c) & bit) || (verplicht.length >= plaatsen && !vast.has(c))) continue;
      masker[c] = bit;
      const ander = probeer(masker, vast.has(c) ? verplicht : [...verplicht, c]);
      if (ander === 'onbekend') return { toewijzing, gelijkspel: 'onbeslist' };
      if (ander === undefined) continue;
      toewijzing = ander;
      gelijkspel = 'beslist';
      gekozen = true;
    }
    if (!gekozen) masker[c] = 0;
    else if (!vast.has(c)) {
      verplicht.push(c);
      vast.add(c);
    }
  }
  if (gelijkspel === 'uniek') {
    const ander = hasAndere(probleem, toewijzing, kansrijk, probeer);
    if (ander !== false) return { toewijzing, gelijkspel: ander === true ? 'beslist' : 'onbeslist' };
  }
  return { toewijzing, gelijkspel };
}

/**
 * Whether another assignment is as good as the final one. It divides the other assignments into cases, by the first chosen candidate that
 * is not in its place there. An assignment with all chosen candidates and one more would have been found before.
 */
function hasAndere(
  probleem: Pick<Celprobleem, 'aantalKandidaten' | 'masker' | 'verplicht'>,
  toewijzing: Int16Array,
  kansrijk: Int32Array,
  probeer: Proef,
): boolean | 'onbekend' {
  const masker = probleem.masker.map((bits, c) => bits & i32(kansrijk, c));
  const verplicht = new Set(probleem.verplicht);
  for (let c = 0; c < probleem.aantalKandidaten; c++) {
    const j = i16(toewijzing, c);
    if (j < 0) continue;
    const anders = Int32Array.from(masker);
    anders[c] = i32(masker, c) & ~(1 << j);
    const ander = anders[c] === 0 && verplicht.has(c) ? undefined : probeer(anders, [...verplicht]);
    if (ander !== undefined) return ander === 'onbekend' ? ander : true;
    masker[c] = 1 << j;
    verplicht.add(c);
  }
  return false;
}
