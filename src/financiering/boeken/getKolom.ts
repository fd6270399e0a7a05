import type { Bevestigbarestand } from '../gebeurtenis/geldinhoud.js';
import type { Stand } from '../stand/stand.js';
import { sumMutaties } from '../stand/sumMutaties.js';

/** A column of `computeUitputting`: the whole of a contribution. */
export function getKolom({ verplicht, betalingen, lasten }: Stand, stand: Bevestigbarestand): bigint {
  switch (stand) {
    case 'verplicht':
      return [...verplicht.perJaar.values()].reduce((som, centen) => som + centen, 0n);
    case 'betaald':
      return sumMutaties(betalingen);
    case 'gerealiseerd':
      return lasten.totaal.gerealiseerd;
  }
}
