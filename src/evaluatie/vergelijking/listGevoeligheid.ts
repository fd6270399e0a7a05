import type { Bevinding } from '../../kern/index.js';
import type { Register } from '../lees/register.js';
import { concludeWeigering } from './concludeWeigering.js';
import { countSets } from './countSets.js';
import { dropHalveSets } from './dropHalveSets.js';
import { findWeigering } from './findWeigering.js';
import { measureSets } from './measureSets.js';
import { measureVerandering } from './measureVerandering.js';
import type { Lid, Setmeting, Verandering } from './setmeting.js';
import { testSets } from './testSets.js';
import type { Gevoeligheidsrij, Verschilvraag } from './verschilvraag.js';

/** The question answered in other ways; a way that allows no verdict gives a finding with the reason instead. */
export function listGevoeligheid(
  register: Register,
  vraag: Verschilvraag,
  gemeten: readonly (readonly Lid<Verandering>[])[],
  grensbuurten: readonly string[],
): { readonly rijen: readonly Gevoeligheidsrij[]; readonly bevindingen: readonly Bevinding[] } {
  const { uitkomst, sets, na, voormetingen = [] } = vraag;
  const rijen: Gevoeligheidsrij[] = [];
  const bevindingen: Bevinding[] = [];
  const add = (soort: Gevoeligheidsrij['soort'], meting: Pick<Setmeting<Verandering>, 'gemeten'>) => {
    const leden = meting.gemeten.flat();
    const weigering = findWeigering(leden, vraag);
    if (weigering !== undefined) bevindingen.push(concludeWeigering(uitkomst, weigering, ['gevoeligheid', soort]));
    else {
      const { effect, toets } = testSets(leden, vraag);
      rijen.push({ soort, aantal: countSets(meting.gemeten), effect, p: toets.p });
    }
  };
  if (voormetingen.length > 0) {
    const dagen = [...new Set(voormetingen)].sort();
    add('gemiddelde_voormeting', measureSets(sets, measureVerandering(register, uitkomst, dagen, na)));
  }
  if (grensbuurten.length > 0) {
    const rest = gemeten.map((leden) => leden.filter(({ buurt }) => !grensbuurten.includes(buurt)));
    add('zonder_buren', dropHalveSets(rest));
  }
  return { rijen, bevindingen };
}
