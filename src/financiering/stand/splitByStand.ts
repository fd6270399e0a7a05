import { toCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Stand } from '../model/begrotingsregel.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { getStand } from './getStand.js';

/** The layers of an amount, the last stage first. */
export const STANDEN = [
  'betaald',
  'vastgelegd',
  'toegezegd',
  'gevraagd',
  'gepland',
] as const satisfies readonly Stand[];

/**
 * The planned amount of a contribution in layers, in the order of {@link STANDEN}: what is paid (less what was reclaimed), what is
 * committed beyond that, promised beyond that, requested beyond that, and what is only planned. The layers add up to exactly the planned
 * amount; anything above the planned amount is left out.
 */
export function splitByStand(bijdrage: Bijdrage, peildatum: Datum): bigint[] {
  const totaal = toCenten(bijdrage.bedrag);
  const stand = getStand(bijdrage, peildatum);
  const betaald = stand.betaald - stand.teruggevorderd;
  let tot = 0n;
  return STANDEN.map((naam) => {
    const hoogte = naam === 'gepland' ? totaal : naam === 'betaald' ? betaald : stand[naam];
    let binnen = hoogte;
    if (binnen > totaal) binnen = totaal;
    if (binnen < tot) binnen = tot;
    const laag = binnen - tot;
    tot = binnen;
    return laag;
  });
}
