import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listVormen } from './listVormen.js';
import type { Vorm } from './vorm.js';

const gelezen = new WeakMap<Overeenkomstdossier, readonly Vorm[]>();

const isKnown = ({ bekendVan, vervallenOp }: Vorm, bekendOp: Datum | undefined): boolean =>
  bekendOp === undefined
    ? vervallenOp === undefined
    : bekendVan <= bekendOp && (vervallenOp === undefined || bekendOp < vervallenOp);

/** The order in which things happened; of one day the order of recording. */
function compare(a: Vorm, b: Vorm): number {
  if (a.gebeurtenis.datum !== b.gebeurtenis.datum) return a.gebeurtenis.datum < b.gebeurtenis.datum ? -1 : 1;
  return a.nummer - b.nummer;
}

/**
 * The facts of a record as they are known on a day, with the corrections in them, in the order in which they happened.
 *
 * @param bekendOp - the day of knowing. Absent: all that is recorded.
 */
export function listFeiten(dossier: Overeenkomstdossier, bekendOp?: Datum): readonly Vorm[] {
  const bestaand = bekendOp === undefined ? gelezen.get(dossier) : undefined;
  if (bestaand !== undefined) return bestaand;
  const feiten = listVormen(dossier)
    .filter((vorm) => isKnown(vorm, bekendOp))
    .sort(compare);
  if (bekendOp === undefined) gelezen.set(dossier, feiten);
  return feiten;
}
