import type { Datum } from '../../kern/index.js';
import type { Kennis } from '../verloop/geldverloop.js';

/** Whether something was known on a day. Without a day: whether it is recorded and still holds. */
export function isBekend({ geregistreerd, bekendVan = geregistreerd, vervallenOp }: Kennis, bekendOp?: Datum): boolean {
  if (bekendOp === undefined) return vervallenOp === undefined;
  return bekendVan <= bekendOp && (vervallenOp === undefined || vervallenOp > bekendOp);
}
