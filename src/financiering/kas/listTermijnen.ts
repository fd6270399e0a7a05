import { allocateCenten, compareDatums, toVerhouding } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { maxCenten } from '../stand/maxCenten.js';
import { minCenten } from '../stand/minCenten.js';
import type { Stand } from '../stand/stand.js';

/** An instalment that no payment names yet. */
export interface OpenTermijn {
  readonly id: string;
  readonly gepland: Datum;
  readonly centen: bigint;
}

/** The notation of all decimals was checked where the course was read. */
/* v8 ignore next 3 -- see above */
const gelezen = (): never => {
  throw new RangeError('a decimal that was not read');
};

/**
 * The open instalments of a contribution in the order of their days, with what each comes to: they divide, by their shares, what was
 * agreed less what was paid on instalments, as far as it is still expected. A payment consumes the instalment that it names.
 */
export function listTermijnen({ plek: { bijdrage }, bruto, betalingen, netto }: Stand): OpenTermijn[] {
  const betaald = betalingen.filter(({ termijn }) => termijn !== undefined);
  const verbruikt = new Set(betaald.map(({ termijn }) => termijn));
  const open = (bijdrage.termijnen ?? [])
    .filter(({ id }) => !verbruikt.has(id))
    .sort((a, b) => compareDatums(a.gepland, b.gepland));
  if (open.length === 0) return [];
  const { prognose, vrijval } = bruto.totaal;
  const teVerdelen = betaald.reduce((rest, { centen }) => rest - centen, prognose + vrijval);
  const aandelen = open.map(({ aandeel }) => aandeel);
  const gewichten = toVerhouding(aandelen, gelezen);
  const delen = allocateCenten(maxCenten(teVerdelen, 0n), gewichten);
  let over = prognose - netto;
  return zipRijen(open, delen).map(([{ id, gepland }, deel]) => {
    const centen = minCenten(deel, maxCenten(over, 0n));
    over -= centen;
    return { id, gepland, centen };
  });
}
