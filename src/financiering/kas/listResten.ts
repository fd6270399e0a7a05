import { maxCenten } from '../stand/maxCenten.js';
import { minCenten } from '../stand/minCenten.js';
import type { Stand } from '../stand/stand.js';
import { type Geplandetermijn, listGepland } from './listGepland.js';
import { listTermijnen } from './listTermijnen.js';

/** An instalment with what is still to be paid of it. */
export interface Termijnrest extends Geplandetermijn {
  readonly rest: bigint;
}

/**
 * Every instalment with what is still to be paid of it, in the order of their days: an open one, or the last one when something is left.
 * Never more than what is due by its day and was not paid, whatever instalment the payments name: what is not due yet then goes to the next
 * one.
 */
export function listResten(stand: Stand): Termijnrest[] {
  const { prognose, vrijval } = stand.bruto.totaal;
  const termijnen = listGepland(stand.plek.bijdrage, prognose + vrijval);
  const open = new Map<string, bigint>(listTermijnen(stand).map(({ id, centen }) => [id, centen]));
  const laatste = termijnen.at(-1);
  if (laatste !== undefined) {
    const over = [...open.values()].reduce((meer, centen) => meer - centen, prognose - stand.netto);
    open.set(laatste.id, (open.get(laatste.id) ?? 0n) + maxCenten(over, 0n));
  }
  let gevraagd = 0n;
  let gemeld = 0n;
  return termijnen.map((termijn) => {
    gevraagd += open.get(termijn.id) ?? 0n;
    const verschuldigd = minCenten(termijn.tot, prognose) - stand.netto;
    const rest = maxCenten(minCenten(gevraagd, verschuldigd) - gemeld, 0n);
    gemeld += rest;
    return { ...termijn, rest };
  });
}
