import type { Pad } from '../../kern/index.js';
import type { Opzetgeld } from '../model/geld.js';

/** A year of the programme, with where it first stands in the opzet. */
export interface Geplaatstjaar {
  readonly jaar: number;
  readonly pad: Pad;
}

/** The years of the programme for which the opzet has money, earliest first. */
export function listJaren({ jaren }: Opzetgeld): Geplaatstjaar[] {
  const perJaar = new Map<number, Geplaatstjaar>();
  for (const [j, { programmajaren }] of jaren.entries())
    for (const [i, jaar] of programmajaren.entries())
      if (!perJaar.has(jaar)) perJaar.set(jaar, { jaar, pad: ['geld', 'jaren', j, 'programmajaren', i] });
  return [...perJaar.values()].sort((een, ander) => een.jaar - ander.jaar);
}
