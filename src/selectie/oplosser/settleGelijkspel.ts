/** Solves the problem with fewer possibilities: some candidates must be in, some quota are closed to some. */
export type Proef = (
  masker: Int32Array,
  verplicht: readonly number[],
) => { readonly waarde: number; readonly toewijzing: Int16Array } | undefined;

/**
 * Turns an optimal assignment into the one that the tie rule prefers among all that are as good: walking over the candidates in
 * order of precedence, each is taken in (for the first possible quotum) when some optimal assignment that agrees with the choices
 * before it does so.
 *
 * @param verlies - a lower bound on what it costs to have a candidate in a quotum; only those that may cost nothing are tried
 * @returns the assignment, and whether any other was as good
 */
export function settleGelijkspel(
  opgave: { readonly aantalKandidaten: number; readonly aantalQuota: number; readonly masker: Int32Array },
  doelwaarde: number,
  eerste: Int16Array,
  verlies: (kandidaat: number, quotum: number) => number,
  probeer: Proef,
): { readonly toewijzing: Int16Array; readonly uniek: boolean } {
  const { aantalKandidaten: n, aantalQuota: q } = opgave;
  const masker = Int32Array.from(opgave.masker);
  const verplicht: number[] = [];
  let toewijzing = eerste;
  let uniek = true;
  for (let c = 0; c < n; c++) {
    const mogelijk = masker[c] as number;
    if (mogelijk === 0) continue;
    let gekozen = false;
    for (let j = 0; j < q && !gekozen; j++) {
      const bit = 1 << j;
      if (!(mogelijk & bit)) continue;
      const nu = toewijzing[c] === j;
      if (!nu && verlies(c, j) > 0) continue;
      masker[c] = bit;
      if (nu) {
        gekozen = true;
        continue;
      }
      const ander = probeer(masker, [...verplicht, c]);
      if (ander === undefined || ander.waarde < doelwaarde) continue;
      toewijzing = Int16Array.from(ander.toewijzing);
      uniek = false;
      gekozen = true;
    }
    if (gekozen) verplicht.push(c);
    else masker[c] = 0;
  }
  return { toewijzing, uniek };
}
