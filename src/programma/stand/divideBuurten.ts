import type { Cel } from '../geld/cel.js';
import { createBuurtgeld } from '../geld/createBuurtgeld.js';
import type { Plaats } from '../lees/listPlaatsen.js';
import type { Buurtgeld } from '../model/programmastand.js';
import { toSleutel } from '../model/toSleutel.js';

/** The money of each place, and that of none of them. */
export interface Buurtverdeling {
  readonly perPlaats: readonly Buurtgeld[];
  readonly zonderBuurt: Buurtgeld;
}

/** Divides cells over the places of a deelnemer, so that each cell counts once. A buurt that has two places has its money in the first. */
export function divideBuurten(plaatsen: readonly Plaats[], cellen: readonly Cel[]): Buurtverdeling {
  const perBuurt = new Map<string, Cel[]>();
  for (const cel of cellen) {
    const sleutel = toSleutel(cel.buurt ?? '');
    const rij = perBuurt.get(sleutel);
    if (rij === undefined) perBuurt.set(sleutel, [cel]);
    else rij.push(cel);
  }
  const perPlaats = plaatsen.map(({ keuze }) => {
    const sleutel = toSleutel(keuze.buurt);
    const eigen = perBuurt.get(sleutel) ?? [];
    perBuurt.delete(sleutel);
    return createBuurtgeld(eigen);
  });
  return { perPlaats, zonderBuurt: createBuurtgeld([...perBuurt.values()].flat()) };
}
