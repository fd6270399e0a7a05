import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';

/** Whether each column is as long as the list of buurten. */
export function checkLengtes(
  kolommen: Readonly<Record<string, readonly unknown[]>>,
  verwacht: number,
  pad: Pad,
): Bevinding[] {
  return Object.entries(kolommen).flatMap(([naam, { length: aantal }]) =>
    aantal === verwacht
      ? []
      : [createBevinding('fout', 'routekaart.kolommen_ongelijk', [...pad, naam], { aantal, verwacht })],
  );
}
