import type { Datum } from '../../kern/index.js';
import { maxCenten } from '../stand/maxCenten.js';
import { minCenten } from '../stand/minCenten.js';
import type { Stand } from '../stand/stand.js';
import { listGepland } from './listGepland.js';

/** An instalment that no payment names yet. */
export interface OpenTermijn {
  readonly id: string;
  readonly gepland: Datum;
  readonly centen: bigint;
}

/**
 * The open instalments of a contribution in the order of their days, with what each comes to: they divide, by their shares, what was
 * agreed less what was paid on instalments, as far as it is still expected. A payment consumes the instalment that it names.
 */
export function listTermijnen({ plek: { bijdrage }, bruto, betalingen, netto }: Stand): OpenTermijn[] {
  const betaald = betalingen.filter(({ termijn }) => termijn !== undefined);
  const verbruikt = new Set(betaald.map(({ termijn }) => termijn));
  const termijnen = (bijdrage.termijnen ?? []).filter(({ id }) => !verbruikt.has(id));
  const { prognose, vrijval } = bruto.totaal;
  const teVerdelen = betaald.reduce((rest, { centen }) => rest - centen, prognose + vrijval);
  let over = prognose - netto;
  return listGepland({ termijnen }, teVerdelen).map(({ id, gepland, deel }) => {
    const centen = minCenten(deel, maxCenten(over, 0n));
    over -= centen;
    return { id, gepland, centen };
  });
}
