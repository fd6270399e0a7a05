import { showWaarde, toVerhouding } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import type { Verdeelsleutel } from '../model/verdeelsleutel.js';
import { refuse } from '../teksten/codes.js';

/** The decimals of one kind of line (zero for the other lines), followed by a hundred, as whole numbers in proportion. */
export function readDecimalen(sleutel: Verdeelsleutel, soort: 'procent' | 'aandeel', pad: Pad): bigint[] {
  const decimalen = sleutel.map((deel) => {
    if (deel.soort !== soort) return 0;
    return deel.soort === 'procent' ? deel.procent : deel.aandeel;
  });
  /* v8 ignore next 2 -- the schema of the key or of its plan has read them */
  const weiger = (positie: number): never =>
    refuse('financiering.getal_notatie', { waarde: showWaarde(decimalen[positie]) }, [...pad, positie, soort]);
  return toVerhouding([...decimalen, 100], weiger);
}
