import { attempt, computeProcent } from '../../kern/huis.js';
import { type Bedrag, compareBedragen, multiplyBedrag, type Procent } from '../../kern/index.js';
import type { Opzetbijdrage } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { listBetaald } from './listBetaald.js';

/** The share of the estimated costs, at most the ceiling. */
function shareKosten(aandeel: Procent, raming: Bedrag, plafond: Bedrag): Bedrag {
  const deel = computeProcent(raming, aandeel);
  return compareBedragen(deel, plafond) > 0 ? plafond : deel;
}

/**
 * What a contribution comes to in one year, as far as the opzet knows: its amount, its price for all buurten that it pays for, or its share
 * of the estimated costs. `undefined` when that is more than an amount can be.
 */
export function computeJaarbedrag(opzet: Opzet, bijdrage: Opzetbijdrage): Bedrag | undefined {
  const gedaan = attempt((): Bedrag => {
    switch (bijdrage.soort) {
      case 'prijs_per_buurt':
        return multiplyBedrag(
          bijdrage.prijs,
          listBetaald(opzet, bijdrage).reduce((som, { aantal }) => som + aantal, 0),
        );
      case 'werkelijke_kosten':
        return shareKosten(bijdrage.aandeel, bijdrage.raming, bijdrage.plafond);
      default:
        return bijdrage.bedrag;
    }
  });
  return gedaan.success ? gedaan.data : undefined;
}
