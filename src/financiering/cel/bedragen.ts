import { allocateCenten, attempt, fromCenten, multiplyCenten, toCenten, toVerhouding } from '../../kern/huis.js';
import type { Bedrag, Factor, Procent } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { splitCenten } from '../verdeling/splitCenten.js';

/** The notation of all decimals was checked where the course was read. */
/* v8 ignore next 3 -- see above */
const gelezen = (): never => {
  throw new RangeError('a decimal that was not read');
};

/** The smaller of two amounts. `Math.min` does not take them. */
export const minCenten = (a: bigint, b: bigint): bigint => [a, b].reduce((x, y) => (y < x ? y : x));

/** The amount changes in proportion to two index figures. */
export function indexeerCenten(centen: bigint, van: Factor, naar: Factor): bigint {
  const [noemer = 1n, teller = 1n] = toVerhouding([van, naar], gelezen);
  return multiplyCenten(centen, teller, noemer);
}

/** A percentage of an amount. */
export function procentVan(centen: bigint, procent: Procent): bigint {
  const [honderd = 1n, deel = 1n] = toVerhouding([100, procent], gelezen);
  return multiplyCenten(centen, deel, honderd);
}

/** The amount that a contribution states: the amount, the price, or the most that it pays. */
export function statedBedrag(bijdrage: Bijdrage): Bedrag {
  switch (bijdrage.soort) {
    case 'bedrag':
    case 'specifieke_uitkering':
      return bijdrage.bedrag;
    case 'prijs_per_buurt':
      return bijdrage.prijs;
    case 'werkelijke_kosten':
      return bijdrage.plafond;
  }
}

/** The VAT in an amount that the payer gets back; zero when it is a cost. */
export function findTerugvorderbareBtw(centen: bigint, bijdrage: Bijdrage): bigint {
  const { btw } = bijdrage;
  if (btw === undefined || btw.verwerking === 'kostprijsverhogend') return 0n;
  const geheel = toCenten(statedBedrag(bijdrage));
  if (btw.bedrag !== undefined && geheel > 0n) return multiplyCenten(centen, toCenten(btw.bedrag), geheel);
  const [honderd = 0n, tarief = 0n] = toVerhouding([100, btw.tarief], gelezen);
  return multiplyCenten(centen, tarief, honderd + tarief);
}

/** What one cost bearer takes; without a bearer when there is no key. */
export interface Dragersdeel {
  readonly kostendrager?: string | undefined;
  readonly centen: bigint;
}

/**
 * Divides an amount over the cost bearers of a contribution by its key. An amount that differs from what was agreed (an index, a
 * vaststelling, VAT left out) may no longer fit fixed amounts in the key: then it is divided in proportion to the parts of the agreed
 * amount.
 */
export function splitOverDragers(centen: bigint, bijdrage: Bijdrage): readonly Dragersdeel[] {
  const { verdeelsleutel } = bijdrage;
  if (verdeelsleutel === undefined) return [{ centen }];
  const direct = attempt(() => splitCenten(fromCenten(centen), verdeelsleutel));
  if (direct.success) return direct.data;
  const afgesproken = splitCenten(statedBedrag(bijdrage), verdeelsleutel);
  const gewichten = afgesproken.map((deel) => deel.centen);
  const nul = gewichten.every((gewicht) => gewicht === 0n);
  const delen = allocateCenten(centen, nul ? gewichten.map(() => 1n) : gewichten);
  return zipRijen(afgesproken, delen).map(([{ kostendrager }, deel]) => ({ kostendrager, centen: deel }));
}
