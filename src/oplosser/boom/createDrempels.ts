import { f64, i32 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import type { Getuigenis } from './boundVerlies.js';

/** The lowest value that a candidate outside the model needs in a vak: one that every count treats as it does this candidate. */
export type Drempels = (kandidaat: number, vak: number) => number;

/** The thresholds for a choice worth `waarde`, by the prices of a witness; see `Zoeker`. */
export function createDrempels(
  { eersteBoog, vakVan, probleem }: Model,
  { getuige, grens }: Getuigenis,
  waarde: number,
  eenheid: number,
): Drempels {
  const { rijen, multiplicatoren, maal } = getuige;
  // The bound was rounded down, so that it is up to one unit higher.
  const boven = (grens + 1) * eenheid;
  // The quota and the counts come first; the other rows are about candidates one by one, and can only lower the value.
  const telt = probleem.vakken.van.length + probleem.tellingen.length;
  const findBoog = (c: number, j: number) => {
    let b = i32(eersteBoog, c);
    while (vakVan[b] !== j) b++;
    return b;
  };
  return (kandidaat, vak) => {
    const boog = findBoog(kandidaat, vak);
    let prijs = 0;
    rijen.slice(0, telt).forEach(({ kolommen }, r) => {
      if (kolommen.includes(boog)) prijs += f64(multiplicatoren, r);
    });
    const drempel = waarde - boven + (prijs / maal) * eenheid;
    return drempel - 2 ** -40 * (Math.abs(waarde) + Math.abs(boven));
  };
}
