import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** Invoices for more than what is left of the commitment, both with the VAT. */
export function checkFacturen({ plek: { bijdrage }, feiten, verplicht }: Stand): Bevinding[] {
  const facturen = selectFeiten(feiten, 'factuur_ontvangen');
  const laatste = facturen.at(-1);
  const gefactureerd = facturen.reduce((som, { gebeurtenis }) => som + toCenten(gebeurtenis.bedrag), 0n);
  return laatste === undefined || !verplicht.bekend || gefactureerd <= verplicht.bruto
    ? []
    : [
        createBevinding('waarschuwing', 'financiering.factuur_boven_verplichting', toPad(laatste), {
          bijdrage: bijdrage.id,
          gefactureerd: fromCenten(gefactureerd),
          verplicht: fromCenten(verplicht.bruto),
        }),
      ];
}
