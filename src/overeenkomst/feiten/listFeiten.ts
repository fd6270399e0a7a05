import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listVormen } from './listVormen.js';
import { selectVormen } from './selectVormen.js';
import type { Vorm } from './vorm.js';

const feitenVan = new WeakMap<Overeenkomstdossier, readonly Vorm[]>();

/**
 * The facts of a record as they are known on a day, with the corrections in them, in the order in which they happened.
 *
 * @param bekendOp - the day of knowing. Absent: all that is recorded.
 */
export function listFeiten(dossier: Overeenkomstdossier, bekendOp?: Datum): readonly Vorm[] {
  const bestaand = bekendOp === undefined ? feitenVan.get(dossier) : undefined;
  if (bestaand !== undefined) return bestaand;
  const feiten = selectVormen(listVormen(dossier), bekendOp);
  if (bekendOp === undefined) feitenVan.set(dossier, feiten);
  return feiten;
}
