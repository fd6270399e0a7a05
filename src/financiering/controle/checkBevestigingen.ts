import { fromCenten } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { compareBevestigingen } from '../boeken/compareBevestigingen.js';
import type { Standen } from '../stand/computeStanden.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** What the books of the gemeente say of a day, where that differs from what this course has on that day, as it is known now. */
export function checkBevestigingen(standen: Standen): Bevinding[] {
  return compareBevestigingen(standen).flatMap(({ feit, bevestigd, berekend }) => {
    if (bevestigd === berekend) return [];
    const { datum, bijdrage, stand } = feit.gebeurtenis;
    return [
      createBevinding('waarschuwing', 'financiering.stand_wijkt_af', toPad(feit), {
        bijdrage,
        stand,
        datum,
        bevestigd: fromCenten(bevestigd),
        berekend: fromCenten(berekend),
        verschil: fromCenten(bevestigd - berekend),
      }),
    ];
  });
}
