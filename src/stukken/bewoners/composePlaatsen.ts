import type { Verslagblok } from '../../verslag/index.js';
import { alinea } from './alinea.js';
import type { Buurtstuk } from './buurtstuk.js';
import { describePlaats } from './describePlaats.js';
import { lijst } from './lijst.js';

/** The places for which the buurt could take part: as a paragraph when there is one, else as a list. */
export function composePlaatsen(stuk: Buurtstuk): Verslagblok[] {
  const zinnen = stuk.blad.plaatsen.map((plaats, i) => describePlaats(stuk, plaats, i));
  const [eerste = []] = zinnen;
  return zinnen.length > 1 ? lijst(zinnen) : alinea(eerste);
}
