import { maxCenten } from '../stand/maxCenten.js';
import { minCenten } from '../stand/minCenten.js';
import type { Stand } from '../stand/stand.js';
import { type Geplandetermijn, listGepland } from './listGepland.js';
import { listTermijnen } from './listTermijnen.js';

/** An instalment with what is still to be paid of it. */
export interface Termijnrest extends Geplandetermijn {
  readonly rest: bigint;
}

/** Whether the payments name their instalments as these are: all name one, none of which got more than its share, and nothing came back. */
function isPerTermijn({ betalingen, ontvangsten }: Stand, termijnen: readonly Geplandetermijn[]): boolean {
  const over = new Map(termijnen.map(({ id, deel }) => [id, deel]));
  for (const { termijn, centen } of betalingen) {
    const deel = termijn === undefined ? undefined : over.get(termijn);
    if (termijn === undefined || deel === undefined || centen > deel) return false;
    over.set(termijn, deel - centen);
  }
  return ontvangsten.length === 0;
}

/**
 * Every instalment with what is still to be paid of it, in the order of their days: an open one, or the last one when something is left.
 * When the payments do not name their instalments as these are, never more than what is due by its day and was not paid: what is not due yet
 * then goes to the next one.
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
  if (isPerTermijn(stand, termijnen)) return termijnen.map((een) => ({ ...een, rest: open.get(een.id) ?? 0n }));
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
