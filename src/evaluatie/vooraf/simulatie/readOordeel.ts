import type { Effectoordeel } from '../../model/effectvraag.js';
import { isHoogstens } from '../../oordeel/isHoogstens.js';
import { readEinden } from './readEinden.js';
import type { Runuitslag } from './vraagstuk.js';

/** What an answer about an effect of the programme says. */
export function readOordeel({ soort, toetsing, effect, bewijs }: Effectoordeel, alfa: number): Runuitslag {
  if (soort === 'geweigerd' || toetsing === undefined) return { gevonden: false, geweigerd: true, bewijs };
  return {
    gevonden: isHoogstens(toetsing.p, alfa),
    geweigerd: false,
    bewijs,
    ...(effect === undefined ? {} : readEinden(effect)),
  };
}
