import type { Opgave } from '../opgave/opgave.js';

/** Looks for an optimal assignment with fewer possibilities; `'onbekend'` when the budget does not allow an answer. */
export type Proef = (masker: Int32Array, verplicht: readonly number[]) => Int16Array | undefined | 'onbekend';

/** How a tie between equally good selections stands. */
export type Gelijkspel = 'uniek' | 'beslist' | 'onbeslist';

/**
 * Turns an optimal assignment into the one that the tie rule prefers among all that are as good: walking over the candidates in
 * order of precedence, each is taken in (for the first possible cell, so for the first possible quotum) when some optimal assignment that agrees with the choices
 * before it does so.
 *
 * @param kansrijk - per candidate the cells, as bits, that an optimal assignment may have it in
 */
export function settleGelijkspel(
  opgave: Pick<Opgave, 'aantalKandidaten' | 'aantalCellen' | 'masker' | 'verplicht' | 'hoogstens'>,
  eerste: Int16Array,
  kansrijk: Int32Array,
  probeer: Proef,
): { readonly toewijzing: Int16Array; readonly gelijkspel: Gelijkspel } {
  const { aantalKandidaten: n, aantalCellen: q, hoogstens: plaatsen } = opgave;
  const masker = Int32Array.from(opgave.masker);
  const verplicht = [...opgave.verplicht];
  const vast = new Set(verplicht);
  let toewijzing = eerste;
  let gelijkspel: Gelijkspel = 'uniek';
  for (let c = 0; c < n; c++) {
    const mogelijk = masker[c] as number;
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
      if (!((kansrijk[c] as number) & bit) || (verplicht.length >= plaatsen && !vast.has(c))) continue;
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
    const ander = hasAndere(opgave, toewijzing, kansrijk, probeer);
    if (ander !== false) return { toewijzing, gelijkspel: ander === true ? 'beslist' : 'onbeslist' };
  }
  return { toewijzing, gelijkspel };
}

/**
 * Whether any other assignment is as good as the one that the walk ended with. The others are divided by the first of the chosen
 * candidates that they do not have in its place. One that has all of them and one more would have been found by the walk.
 */
function hasAndere(
  opgave: Pick<Opgave, 'aantalKandidaten' | 'masker' | 'verplicht'>,
  toewijzing: Int16Array,
  kansrijk: Int32Array,
  probeer: Proef,
): boolean | 'onbekend' {
  const masker = opgave.masker.map((bits, c) => bits & (kansrijk[c] as number));
  const verplicht = new Set(opgave.verplicht);
  for (let c = 0; c < opgave.aantalKandidaten; c++) {
    const j = toewijzing[c] as number;
    if (j < 0) continue;
    const anders = Int32Array.from(masker);
    anders[c] = (masker[c] as number) & ~(1 << j);
    const ander = anders[c] === 0 && verplicht.has(c) ? undefined : probeer(anders, [...verplicht]);
    if (ander !== undefined) return ander === 'onbekend' ? ander : true;
    masker[c] = 1 << j;
    verplicht.add(c);
  }
  return false;
}
