import type { Bevinding } from '../../kern/index.js';
import type { Opzetbron } from '../model/bron.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';

/** The year of the classification of a source, as far as the opzet tells it. */
function findIndeling(bron: Opzetbron): number | undefined {
  const { indeling, jaar } = bron.soort === 'gepubliceerd' ? bron : bron.tabel;
  return indeling ?? jaar;
}

/**
 * The year of the classification of each source against that of the opzet. One that is carried over by a mapping is asked for by the run.
 *
 * @param gekoppeld - the years from which there is a mapping to the classification of the opzet
 */
export function checkBronnen({ bronnen, indelingsjaar }: Opzet, gekoppeld: readonly number[] = []): Bevinding[] {
  return bronnen.flatMap((bron, b) => {
    const jaar = findIndeling(bron);
    if (jaar === undefined || jaar === indelingsjaar || gekoppeld.includes(jaar)) return [];
    if (bron.andereIndeling === 'koppeling') return [];
    return [createBevinding('waarschuwing', 'opzet.bron_jaar', ['bronnen', b], { bron: bron.id, jaar, indelingsjaar })];
  });
}
