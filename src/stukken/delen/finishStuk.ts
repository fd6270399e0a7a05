import type { Verslag, Verslagblok } from '../../verslag/index.js';
import { protectVerslag } from '../../verslag/index.js';
import type { Stuk, StukOptions } from './stuk.js';

/** Finishes a piece for publication. */
export function finishStuk(stuk: Stuk, titel: string, blokken: readonly Verslagblok[], options: StukOptions): Verslag {
  const { peildatum, kleineAantallen = 5 } = options;
  const verslag: Verslag = {
    soort: 'verslag',
    versie: 1,
    taal: 'nl',
    titel,
    peildatum,
    bronnen: stuk.bronnen,
    onthulling: { regel: 'alles_getoond' },
    blokken,
  };
  return kleineAantallen === 'toon_alles' ? verslag : protectVerslag(verslag, { grens: kleineAantallen });
}
