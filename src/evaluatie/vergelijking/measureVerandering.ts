import type { Datum } from '../../kern/index.js';
import { computeGemiddelde } from '../../rekenen/index.js';
import { findUitkomst } from '../lees/findUitkomst.js';
import type { Register } from '../lees/register.js';
import type { Weglaatreden } from '../model/evaluatie.js';
import type { Gevonden, Verandering } from './setmeting.js';

/** The change of a buurt since a day, or since the mean of several. */
export function measureVerandering(
  register: Register,
  uitkomst: string,
  voor: readonly Datum[],
  na: Datum,
): (buurt: string) => Verandering | Weglaatreden {
  return (buurt) => {
    const voormetingen: Gevonden[] = [];
    for (const dag of voor) {
      const meting = findUitkomst(register, buurt, uitkomst, dag);
      if (typeof meting === 'string') return meting;
      voormetingen.push(meting);
    }
    const nameting = findUitkomst(register, buurt, uitkomst, na);
    if (typeof nameting === 'string') return nameting;
    const eerst = computeGemiddelde(voormetingen.map(({ waarde }) => waarde));
    return { waarde: nameting.waarde - eerst, voor: eerst, na: nameting.waarde, voormetingen, nameting };
  };
}
