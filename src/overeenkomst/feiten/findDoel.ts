import { getIndex } from '../dossier/getIndex.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';

/**
 * The place of the fact that a correction is about in the end: of what it names, or of what that correction names, and so on.
 * `undefined`: it names nothing that was recorded before it.
 */
export function findDoel(dossier: Overeenkomstdossier, betreft: string, voor: number): number | undefined {
  const plaats = getIndex(dossier).plaatsen.get(betreft);
  const gebeurtenis = plaats === undefined || plaats >= voor ? undefined : dossier.gebeurtenissen[plaats];
  if (plaats === undefined || gebeurtenis === undefined) return undefined;
  return gebeurtenis.soort === 'correctie' ? findDoel(dossier, gebeurtenis.betreft, plaats) : plaats;
}
