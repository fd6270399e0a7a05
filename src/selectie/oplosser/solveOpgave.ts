import type { Opgave } from '../opgave/opgave.js';
import { createLijsten } from './lijsten.js';
import { createRelaxatie } from './relaxatie.js';
import { settleGelijkspel } from './settleGelijkspel.js';

/** The solution of an `Opgave` in units, or `undefined` when there is none. */
export interface Oplossing {
  readonly toewijzing: Int16Array;
  readonly waarde: number;
  readonly bovengrens: number;
  readonly uniek: boolean;
  readonly knopen: number;
}

/** Solves a selection problem exactly; among equally good solutions the one that the tie rule prefers. */
export function solveOpgave(opgave: Opgave): Oplossing | undefined {
  const { aantalKandidaten: n, aantalQuota: q, masker, waarden } = opgave;
  const relaxatie = createRelaxatie(opgave, waarden, createLijsten(opgave, waarden));
  let knopen = 1;
  if (!relaxatie.solve(masker, [])) return undefined;
  const waarde = relaxatie.waarde();
  const eerste = Int16Array.from(relaxatie.toewijzing);
  const prijzen = Float64Array.from(relaxatie.findPrijzen());
  const gewin = (c: number, j: number) => (waarden[j * n + c] as number) - (prijzen[j] as number);
  const verlies = (c: number, j: number) => {
    let best = 0;
    for (let k = 0; k < q; k++) if ((masker[c] as number) & (1 << k)) best = Math.max(best, gewin(c, k));
    const hier = gewin(c, j);
    return hier === best ? 0 : best - hier;
  };
  const { toewijzing, uniek } = settleGelijkspel(opgave, waarde, eerste, verlies, (anderMasker, verplicht) => {
    knopen++;
    if (!relaxatie.solve(anderMasker, verplicht)) return undefined;
    return { waarde: relaxatie.waarde(), toewijzing: relaxatie.toewijzing };
  });
  return { toewijzing, waarde, bovengrens: waarde, uniek, knopen };
}
