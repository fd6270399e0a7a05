import { allocateCenten, compareDatums, toVerhouding } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Bijdrage, Termijn } from '../model/bijdrage.js';
import { maxCenten } from '../stand/maxCenten.js';

/** An instalment of a text, paid or not. */
export interface Geplandetermijn extends Termijn {
  /** Its place among the instalments of the text. */
  readonly plek: number;
  /** Its share of the amount, and that of it with all instalments before it. */
  readonly deel: bigint;
  readonly tot: bigint;
}

/** The notation of all decimals was checked where the course was read. */
/* v8 ignore next 3 -- see above */
const gelezen = (): never => {
  throw new RangeError('a decimal that was not read');
};

/** The instalments of a contribution in the order of their days, with what each comes to of an amount. */
export function listGepland({ termijnen = [] }: Pick<Bijdrage, 'termijnen'>, centen: bigint): Geplandetermijn[] {
  if (termijnen.length === 0) return [];
  const opDag = termijnen
    .map((termijn, plek) => ({ ...termijn, plek }))
    .sort((a, b) => compareDatums(a.gepland, b.gepland));
  const gewichten = toVerhouding(
    opDag.map(({ aandeel }) => aandeel),
    gelezen,
  );
  let tot = 0n;
  return zipRijen(opDag, allocateCenten(maxCenten(centen, 0n), gewichten)).map(([termijn, deel]) => {
    tot += deel;
    return { ...termijn, deel, tot };
  });
}
