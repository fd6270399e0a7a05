import type { Uitkomstregel } from '../../model/evaluatiegegevens.js';
import type { Trekking } from './drawStroom.js';

/** The rows that a run gives when the effect has this size. */
export function toUitkomstregels({ stroom, getrokken }: Trekking, effect: number, aandeel: number): Uitkomstregel[] {
  const { uitkomst, jaNee } = stroom;
  return getrokken.map(({ lid, meting, waarde, uitgevallen }) => {
    const bij = meting.gestart ? effect * lid.gewicht : 0;
    const getal = jaNee ? Number(waarde < aandeel + bij) : waarde + bij;
    return {
      buurt: lid.buurt.buurt,
      uitkomst,
      moment: meting.moment,
      waarde: uitgevallen ? { reden: 'niet_geleverd' } : getal,
    };
  });
}
