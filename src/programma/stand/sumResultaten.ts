import { sumGetallen } from '../../kern/huis.js';
import type { Resultaattelling } from '../model/programmastand.js';

/** Adds results up per unit, in the order in which the units first occur. Accents may be typed in any way. */
export function sumResultaten(resultaten: readonly Resultaattelling[]): Resultaattelling[] {
  const perEenheid = new Map<string, number[]>();
  for (const { eenheid: geschreven, aantal } of resultaten) {
    const eenheid = geschreven.normalize('NFC');
    perEenheid.set(eenheid, [...(perEenheid.get(eenheid) ?? []), aantal]);
  }
  return [...perEenheid].map(([eenheid, aantallen]) => ({ eenheid, aantal: sumGetallen(aantallen) }));
}
