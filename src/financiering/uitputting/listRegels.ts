import { fromCenten } from '../../kern/huis.js';
import { listJaren } from '../stand/listJaren.js';
import { maxCenten } from '../stand/maxCenten.js';
import type { Stand } from '../stand/stand.js';
import type { Uitputtingsregel } from './uitputting.js';

/** How much of the money of a contribution is used, by begrotingsjaar. Rows that are zero throughout are left out. */
export function listRegels({ plek: { bijdrage }, lasten, begroot, verplicht }: Stand): Uitputtingsregel[] {
  return listJaren(lasten.perJaar, begroot, verplicht.perJaar).flatMap((begrotingsjaar) => {
    const jaarlast = lasten.perJaar.get(begrotingsjaar);
    const budget = begroot.get(begrotingsjaar) ?? 0n;
    const verplichting = verplicht.perJaar.get(begrotingsjaar) ?? 0n;
    const { gerealiseerd = 0n, prognose = 0n, vrijval = 0n } = jaarlast ?? {};
    if ([budget, verplichting, gerealiseerd, prognose, vrijval].every((centen) => centen === 0n)) return [];
    return [
      {
        bijdrage: bijdrage.id,
        van: bijdrage.van,
        begrotingsjaar,
        begroot: fromCenten(budget),
        verplicht: fromCenten(verplichting),
        gerealiseerd: fromCenten(gerealiseerd),
        prognose: fromCenten(prognose),
        vrijval: fromCenten(vrijval),
        vrij: fromCenten(budget - maxCenten(verplichting, gerealiseerd)),
        afwijking: fromCenten(prognose - budget),
      },
    ];
  });
}
