import { attempt } from '../../kern/huis.js';
import { addDuur, type Bevinding, Datum } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { findLaatsteJaar } from '../vertaling/findLaatsteJaar.js';

/** The waves that begin when the term is over. Without a first day one is assumed. */
export function checkGolven({ indelingsjaar, overeenkomst, geld }: Opzet): Bevinding[] {
  if (overeenkomst?.golven === undefined || geld === undefined) return [];
  const jaren = overeenkomst.jaren ?? findLaatsteJaar(geld.jaren);
  const start = overeenkomst.start ?? Datum.parse(`${indelingsjaar}-01-01`);
  const einde = attempt(() => addDuur(start, { jaren }));
  // A term that ends after the last day of the calendar is told with the concept.
  if (!einde.success) return [];
  return overeenkomst.golven.flatMap((golf, g) => {
    const begin = attempt(() => addDuur(start, golf));
    return begin.success && begin.data < einde.data
      ? []
      : [createBevinding('fout', 'opzet.golf_buiten_looptijd', ['overeenkomst', 'golven', g], { golf: g + 1, jaren })];
  });
}
