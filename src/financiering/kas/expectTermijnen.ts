import { getJaar } from '../../kern/huis.js';
import { addToJaar } from '../stand/addToJaar.js';
import type { Stand } from '../stand/stand.js';
import { listTermijnen } from './listTermijnen.js';

/**
 * What is still to be paid by year of a contribution with instalments: each in its own year, an overdue one in the year of the peildatum,
 * and what no instalment takes in that year too.
 */
export function expectTermijnen(stand: Stand, peiljaar: number): Map<number, bigint> {
  const uit = new Map<number, bigint>();
  let over = stand.bruto.totaal.prognose - stand.netto;
  for (const { gepland, centen } of listTermijnen(stand)) {
    addToJaar(uit, Math.max(getJaar(gepland), peiljaar), centen);
    over -= centen;
  }
  if (over > 0n) addToJaar(uit, peiljaar, over);
  return uit;
}
