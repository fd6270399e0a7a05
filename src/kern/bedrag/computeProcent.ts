import { showWaarde } from '../bevinding/showWaarde.js';
import type { Procent } from '../getal/procent.js';
import { toVerhouding } from '../getal/toVerhouding.js';
import { refuse } from '../teksten/codes.js';
import type { Bedrag } from './bedrag.js';
import { fromCenten } from './fromCenten.js';
import { multiplyCenten } from './multiplyCenten.js';
import { toCenten } from './toCenten.js';

/**
 * A percentage of an amount, to the cent.
 *
 * @param bedrag - an amount
 * @param procent - the percentage
 * @returns `bedrag x procent / 100`, half a cent away from zero
 * @throws DomeinFout `kern.getal_notatie`, `kern.bedrag_notatie`, `kern.bedrag_te_groot`
 *
 * @example
 * ```ts
 * import { euro, Procent } from 'buurtaanpak/kern';
 * import { computeProcent } from 'buurtaanpak/kern/huis';
 *
 * computeProcent(euro(60_000), Procent.parse('3.3333333')); // => '2000.00'
 * ```
 */
export function computeProcent(bedrag: Bedrag, procent: Procent): Bedrag {
  const weiger = (): never => refuse('kern.getal_notatie', { waarde: showWaarde(procent) });
  const [honderd = 0n, deel = 0n] = toVerhouding([100, procent], weiger);
  return fromCenten(multiplyCenten(toCenten(bedrag), deel, honderd));
}
