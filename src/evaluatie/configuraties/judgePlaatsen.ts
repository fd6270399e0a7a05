import type { Grenzen } from './casussen.js';
import { isMinstens } from './isMinstens.js';
import { measureVoldoende } from './measureVoldoende.js';
import type { Tafelplaats, Tafelrij } from './tafel.js';

/** Gives every combination its measures and its verdict. */
export function judgePlaatsen(
  plaatsen: readonly Tafelplaats[],
  uitkomst: Float64Array,
  { inclusiegrens, prigrens, frequentiegrens }: Grenzen,
): Tafelrij[] {
  return plaatsen.map((plaats) => {
    const { inclS, PRI } = measureVoldoende(plaats.lid, uitkomst);
    const genoeg = isMinstens(inclS, inclusiegrens) && isMinstens(PRI, prigrens);
    const oordeel = plaats.eigen.length < frequentiegrens ? 'te_weinig' : genoeg ? 'ja' : 'nee';
    return { ...plaats, inclS, PRI, oordeel };
  });
}
