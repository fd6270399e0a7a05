import type { Bevestigbarestand } from '../gebeurtenis/geldinhoud.js';
import { sumMutaties } from '../stand/sumMutaties.js';
import type { Boekstand } from './indexBoekstanden.js';

/** A column of `computeUitputting`: the whole of a contribution. */
export function getKolom({ stand, uitkering }: Boekstand, kolom: Bevestigbarestand): bigint {
  switch (kolom) {
    case 'verplicht':
      return [...stand.verplicht.perJaar.values()].reduce((som, centen) => som + centen, 0n);
    case 'betaald':
      return uitkering === undefined ? sumMutaties(stand.betalingen) : uitkering.ontvangen;
    case 'gerealiseerd':
      return uitkering === undefined
        ? stand.lasten.totaal.gerealiseerd
        : uitkering.jaren.reduce((som, { gerealiseerdeBaten }) => som + gerealiseerdeBaten, 0n);
  }
}
