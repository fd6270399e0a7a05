import type { Brondocument } from '../../verslag/index.js';
import type { Opzet } from '../model/opzet.js';
import { readBrondocumenten } from './readBrondocumenten.js';

/**
 * The documents that the piece of an opzet was made from, for `verifyHerkomst`: `opzet` itself, and `uitwerking`, what follows from it (the
 * names of figures, the shares of the whole, and who bears how much of a contribution).
 *
 * Cost: n² in the parts of a list, such as criteria and kenmerken, each looked up among all.
 *
 * @param opzet - the opzet that the piece was made from
 * @throws DomeinFout `kern.document_ongeldig`: it is not an opzet, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { listOpzetbronnen, type Opzet, writeOpzet } from 'buurtaanpak/opzet';
 * import { verifyHerkomst } from 'buurtaanpak/verslag';
 *
 * const isTraceable = (opzet: Opzet) =>
 *   verifyHerkomst(writeOpzet(opzet, { peildatum: Datum.parse('2026-06-01') }), listOpzetbronnen(opzet)).length === 0;
 * ```
 */
export const listOpzetbronnen = (opzet: Opzet): Brondocument[] =>
  Object.entries(readBrondocumenten(opzet)).map(([id, document]) => ({ id, document }));
