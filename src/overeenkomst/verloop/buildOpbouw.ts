import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listFeiten } from '../feiten/listFeiten.js';
import { applyFeit } from './applyFeit.js';
import { createOpbouw, type Opbouw } from './opbouw.js';

/** What the known facts of a record say together, up to and including a day. */
export function buildOpbouw(dossier: Overeenkomstdossier, peildatum: Datum, bekendOp?: Datum): Opbouw {
  const opbouw = createOpbouw();
  for (const vorm of listFeiten(dossier, bekendOp)) {
    if (vorm.gebeurtenis.datum > peildatum) break;
    applyFeit(opbouw, vorm);
  }
  return opbouw;
}
