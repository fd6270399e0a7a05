import { addToJaar } from '../stand/addToJaar.js';
import { minCenten } from '../stand/minCenten.js';
import type { Stand } from '../stand/stand.js';

/**
 * What is still to be paid by year of a contribution without instalments. What was paid consumes the earliest years first; what is behind
 * is expected in the year of the peildatum.
 */
export function expectZonderTermijnen({ bruto, netto }: Stand, peiljaar: number): Map<number, bigint> {
  const uit = new Map<number, bigint>();
  let betaald = netto;
  let over = bruto.totaal.prognose - netto;
  for (const [jaar, { prognose }] of bruto.perJaar) {
    if (prognose <= 0n || over <= 0n) continue;
    const verbruikt = minCenten(betaald, prognose);
    betaald -= verbruikt;
    const open = prognose - verbruikt;
    const centen = minCenten(open, over);
    over -= centen;
    addToJaar(uit, Math.max(jaar, peiljaar), centen);
  }
  // More came back than was paid, of a contribution that costs nothing in any year.
  if (over > 0n) addToJaar(uit, peiljaar, over);
  return uit;
}
