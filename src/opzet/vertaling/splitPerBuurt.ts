import type { Verdeelsleutel } from '../../financiering/index.js';
import { Aandeel, type Sleutel } from '../../kern/index.js';
import type { Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { findAantal } from './findAantal.js';

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/**
 * The shares of the kostendragers of a party in proportion to the buurten of their programmes; the kostendragers of one programme share its
 * buurten equally. The shares are whole numbers: where no programme has several kostendragers, those of the buurten. `undefined` when no programme names one.
 */
export function splitPerBuurt(
  { programmas }: Pick<Opzet, 'programmas'>,
  { kostendragers = [] }: Opzetgeld,
  partij: Sleutel,
): Verdeelsleutel | undefined {
  const eigen = kostendragers.filter((drager) => drager.partij === partij).map(({ id }) => id);
  const delen = programmas.flatMap((programma) => {
    const dragers = (programma.kostendragers ?? []).filter((drager) => eigen.includes(drager));
    const aantal = findAantal(programma) ?? 0;
    return dragers.length === 0 || aantal === 0 ? [] : [{ dragers: new Set(dragers), aantal }];
  });
  // In units of one buurt divided by the product of all sizes every share is a whole number.
  const noemer = delen.reduce((product, { dragers }) => (product * dragers.size) / gcd(product, dragers.size), 1);
  const aandelen = new Map<string, number>();
  for (const { dragers, aantal } of delen) {
    for (const drager of dragers) aandelen.set(drager, (aandelen.get(drager) ?? 0) + (aantal * noemer) / dragers.size);
  }
  if (aandelen.size === 0) return undefined;
  return eigen.flatMap((kostendrager) => {
    const aandeel = aandelen.get(kostendrager);
    return aandeel === undefined ? [] : [{ soort: 'aandeel' as const, kostendrager, aandeel: Aandeel.parse(aandeel) }];
  });
}
