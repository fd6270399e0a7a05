import type { Getalwaarde } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

/** A year of the programme, read from where it first stands in the opzet. */
export function showJaar({ opzet, lezer, hier }: Opzetstuk, jaar: number): Getalwaarde {
  const plaatsen = (opzet.geld?.jaren ?? []).flatMap(({ programmajaren }, j) =>
    programmajaren.flatMap((een, i) => (een === jaar ? [hier('geld', 'jaren', j, 'programmajaren', i)] : [])),
  );
  return lezer.getal(plaatsen[0] ?? hier('geld', 'jaren'));
}
