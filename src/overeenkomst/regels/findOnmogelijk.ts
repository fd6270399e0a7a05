import { attempt } from '../../kern/huis.js';
import type { Datum, DomeinFout } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listFeiten } from '../feiten/listFeiten.js';
import type { Vorm } from '../feiten/vorm.js';
import { applyFeit } from '../verloop/applyFeit.js';
import { createOpbouw } from '../verloop/opbouw.js';
import { checkFeit } from './checkFeit.js';

/** A fact that the rules do not allow at its place, and why. */
export interface Onmogelijk {
  readonly vorm: Vorm;
  readonly fout: DomeinFout;
}

/** The facts that the rules do not allow at their place in the life of the agreement, by the id of their event. They count all the same. */
export function findOnmogelijk(dossier: Overeenkomstdossier, bekendOp?: Datum): Map<string, Onmogelijk> {
  const opbouw = createOpbouw();
  const fouten = new Map<string, Onmogelijk>();
  for (const vorm of listFeiten(dossier, bekendOp)) {
    const uitkomst = attempt(() => checkFeit(opbouw, vorm.gebeurtenis));
    if (!uitkomst.success) fouten.set(vorm.gebeurtenis.id, { vorm, fout: uitkomst.error });
    applyFeit(opbouw, vorm);
  }
  return fouten;
}
