import { hasOpslagcode } from '../event-store/contract/opslagfout.js';

const MEESTE_POGINGEN = 20;

/** Reads and decides again when another writer came in between. So of two requests at once none is refused because of the other. */
export async function redo<T>(doe: () => Promise<T>): Promise<T> {
  for (let poging = 1; ; poging++) {
    try {
      return await doe();
    } catch (fout) {
      if (!hasOpslagcode(fout, 'versie_conflict') || poging === MEESTE_POGINGEN) throw fout;
    }
  }
}
