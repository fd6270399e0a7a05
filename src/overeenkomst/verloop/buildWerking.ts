import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listFeiten } from '../feiten/listFeiten.js';
import { applyFeit } from './applyFeit.js';
import { findWerkdag } from './findWerkdag.js';
import { createOpbouw, type Opbouw } from './opbouw.js';

/**
 * What the known facts of a record say together about a day: those that happened by then, and those of a later day that work back to it,
 * such as an end that was agreed on afterwards. The money reads the same facts, so both tell one story.
 */
export function buildWerking(dossier: Overeenkomstdossier, peildatum: Datum, bekendOp?: Datum): Opbouw {
  const opbouw = createOpbouw();
  for (const vorm of listFeiten(dossier, bekendOp))
    if (findWerkdag(vorm.gebeurtenis) <= peildatum) applyFeit(opbouw, vorm);
  return opbouw;
}
