import type { Bevinding } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * The year of the classification of each source against that of the opzet.
 *
 * @param gekoppeld - the years from which there is a mapping to the classification of the opzet
 */
export function checkBronnen({ bronnen, indelingsjaar }: Opzet, gekoppeld: readonly number[] = []): Bevinding[] {
  return bronnen.flatMap((bron, b) => {
    const jaar = bron.soort === 'eigen' ? bron.tabel.jaar : (bron.indeling ?? bron.jaar);
    if (jaar === indelingsjaar || gekoppeld.includes(jaar)) return [];
    return [createBevinding('waarschuwing', 'opzet.bron_jaar', ['bronnen', b], { bron: bron.id, jaar, indelingsjaar })];
  });
}
