import { DomeinFout } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { findOnmogelijk } from '../regels/findOnmogelijk.js';
import { refuse } from '../teksten/codes.js';

/** Where the event of a command went: the id of its fact, and the path of the fact in the command. */
export interface Plek {
  readonly id: string;
  readonly pad: readonly string[];
}

/** Throws the refusal of the event itself, with paths in the command. */
function refuseEigen({ code, params, pad, bevindingen }: DomeinFout, voor: readonly string[]): never {
  const gericht = bevindingen.map((bevinding) => ({ ...bevinding, pad: [...voor, ...bevinding.pad] }));
  throw new DomeinFout(code, params, { pad: [...voor, ...pad], bevindingen: gericht });
}

/** Checks the life of the agreement with the new event: that event must be possible, and events that were possible must stay so. */
export function checkVerloop(voor: Overeenkomstdossier, na: Overeenkomstdossier, { id, pad }: Plek): void {
  const fouten = findOnmogelijk(na);
  if (fouten.size === 0) return;
  const eigen = fouten.get(id);
  if (eigen !== undefined) refuseEigen(eigen.fout, pad);
  const al = findOnmogelijk(voor);
  for (const [ander, { vorm, fout }] of fouten) {
    const { soort, datum } = vorm.gebeurtenis;
    if (!al.has(ander))
      refuse('overeenkomst.latere_gebeurtenis_onmogelijk', { id: ander, gebeurtenis: soort, datum, reden: fout.code });
  }
}
