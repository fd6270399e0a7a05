import { fromCenten } from '../../kern/huis.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
import type { Uitkeringsstand } from './overlopend.js';
import { splitUitkering } from './splitUitkering.js';

/** A specifieke uitkering with its years and its balance. */
export function createUitkeringsstand(telling: Uitkeringstelling): Uitkeringsstand {
  const { uitkering, jaren } = telling;
  const balans = splitUitkering(telling);
  let cumulatief = 0n;
  return {
    bijdrage: uitkering.id,
    ...(uitkering.naar === undefined ? {} : { naar: uitkering.naar }),
    perJaar: jaren.map(({ begrotingsjaar, lasten, baten, besteed, gerealiseerdeBaten }) => {
      cumulatief += besteed;
      return {
        begrotingsjaar,
        baten: fromCenten(baten),
        gerealiseerdeBaten: fromCenten(gerealiseerdeBaten),
        eigenLasten: fromCenten(lasten - baten),
        besteed: fromCenten(besteed),
        cumulatiefBesteed: fromCenten(cumulatief),
      };
    }),
    ontvangen: fromCenten(balans.netto),
    vooruitontvangen: fromCenten(balans.vooruitontvangen),
    terugTeBetalen: fromCenten(balans.terugTeBetalen),
    nogTeOntvangen: fromCenten(balans.nogTeOntvangen),
  };
}
