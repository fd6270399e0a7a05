import type { Werk } from '../../kern/huis.js';
import { createToeval } from '../../kern/index.js';
import { getGebieden } from './getGebieden.js';
import { mergeKleinste } from './mergeKleinste.js';
import { moveEenheden } from './moveEenheden.js';
import { recombine } from './recombine.js';
import { recombineGehelen } from './recombineGehelen.js';
import type { Verdeling } from './verdeling.js';

/** How often a connected whole is divided anew, before its parts are recombined. */
const HEEL = 8;

/**
 * Searches for areas near the target, from single units. A first division lets the smallest area join the neighbour that it fits best; then
 * single units move, and areas are recombined.
 *
 * @throws DomeinFout `kern.zaad_ongeldig`, and what `werk` refuses
 */
export function searchVerdeling(verdeling: Verdeling, zaad: number | string, inspanning: number, werk: Werk): void {
  // A round takes each unit at least once.
  werk.check(inspanning * (verdeling.van.length + 1));
  mergeKleinste(verdeling);
  moveEenheden(verdeling);
  const toeval = createToeval(zaad);
  for (let poging = 0; poging < Math.min(inspanning, HEEL); poging++) {
    werk.spend(verdeling.van.length);
    recombineGehelen(verdeling, toeval);
  }
  for (let ronde = 0; ronde < inspanning; ronde++) {
    werk.spend(1);
    for (const gebied of toeval.shuffle(getGebieden(verdeling))) {
      // An earlier recombination of this round may have removed an area of the list.
      werk.spend(gebied.eenheden.size);
      const [eenheid] = gebied.eenheden;
      if (eenheid !== undefined && verdeling.van[eenheid] === gebied) recombine(verdeling, gebied, toeval);
    }
  }
  moveEenheden(verdeling);
}
