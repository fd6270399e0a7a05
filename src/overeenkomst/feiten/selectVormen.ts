import type { Datum } from '../../kern/index.js';
import type { Vorm } from './vorm.js';

const isKnown = ({ bekendVan, vervallenOp }: Vorm, bekendOp: Datum | undefined): boolean =>
  bekendOp === undefined
    ? vervallenOp === undefined
    : bekendVan <= bekendOp && (vervallenOp === undefined || bekendOp < vervallenOp);

/** The order in which things happened; of one day the order of recording. */
function compare(a: Vorm, b: Vorm): number {
  if (a.gebeurtenis.datum !== b.gebeurtenis.datum) return a.gebeurtenis.datum < b.gebeurtenis.datum ? -1 : 1;
  return a.nummer - b.nummer;
}

/** The forms that are known on a day, in the order in which they happened; without a day those that still hold. */
export function selectVormen(vormen: readonly Vorm[], bekendOp: Datum | undefined): Vorm[] {
  return vormen.filter((vorm) => isKnown(vorm, bekendOp)).sort(compare);
}
