import { containsGebied, Gebiedscode } from '../../gebied/index.js';
import { compareDatums } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Overeenkomststand } from '../../overeenkomst/index.js';
import type { Teksten } from './findTeksten.js';

/** The last day of the gemeente in which a buurt lies, when that gemeente left the agreement. */
function findUittreding(buurt: string, { uitgetreden }: Overeenkomststand, { alle }: Teksten): Datum[] {
  const partijen = alle.flatMap(({ document }) => document.partijen);
  return uitgetreden.flatMap(({ partij, laatsteDag }) => {
    const gemeente = partijen.find(({ id }) => id === partij);
    const isHier =
      gemeente?.rol === 'gemeente' && Gebiedscode.is(buurt) && containsGebied(gemeente.gemeentecode, buurt);
    return isHier ? [laatsteDag] : [];
  });
}

/** The last day of a buurt by the agreement: it stopped, or its gemeente left. Absent: it goes on. */
export function findLaatsteDag(buurt: string, stand: Overeenkomststand, teksten: Teksten): Datum | undefined {
  const gestopt = stand.gestopt.flatMap((een) => (een.buurt === buurt ? [een.laatsteDag] : []));
  return [...gestopt, ...findUittreding(buurt, stand, teksten)].sort(compareDatums)[0];
}
