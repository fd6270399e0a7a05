import type { Datum } from '../../kern/index.js';
import type { Lidmaatschap } from '../verloop/teamstand.js';

/** A shortage: its first day, and the number of volunteers at the end. */
export interface Tekort {
  readonly sinds: Datum;
  readonly aantal: number;
}

/**
 * The first day of the current shortage of volunteers, or `undefined` when there are enough now.
 *
 * @param vanaf - the first day that counts
 */
export function findEersteTekort(
  lidmaatschappen: readonly Lidmaatschap[],
  minimum: number,
  vanaf: Datum,
): Tekort | undefined {
  let aantal = lidmaatschappen.filter(({ vertrokkenOp }) => vertrokkenOp === undefined).length;
  if (aantal >= minimum) return undefined;
  const nu = aantal;
  // Goes back in time from change to change, until there were enough.
  const veranderingen = new Map<Datum, number>();
  for (const { van, vertrokkenOp } of lidmaatschappen) {
    veranderingen.set(van, (veranderingen.get(van) ?? 0) + 1);
    if (vertrokkenOp !== undefined) veranderingen.set(vertrokkenOp, (veranderingen.get(vertrokkenOp) ?? 0) - 1);
  }
  for (const [datum, verandering] of [...veranderingen].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (datum <= vanaf) break;
    aantal -= verandering;
    if (aantal >= minimum) return { sinds: datum, aantal: nu };
  }
  return { sinds: vanaf, aantal: nu };
}
