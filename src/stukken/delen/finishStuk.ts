import type { Briefkop, Verslag, Verslagblok, Verslaglezer } from '../../verslag/index.js';
import { protectVerslag } from '../../verslag/index.js';
import { listVermeldingen } from './listVermeldingen.js';
import type { Stuk, StukOptions } from './stuk.js';

/** For whom a piece is, and its letterhead when it is a letter. */
interface Bestemming {
  /** Absent: a reader with a part of the whole only, such as one begeleider. */
  readonly lezer?: Verslaglezer;
  readonly brief?: Briefkop;
}

/** Finishes a piece for publication: for whom it is, which findings it tells, and no small numbers of people. */
export function finishStuk(
  stuk: Stuk,
  titel: string,
  blokken: readonly Verslagblok[],
  options: StukOptions,
  bestemming: Bestemming,
): Verslag {
  const { peildatum, kleineAantallen = 5 } = options;
  const verslag: Verslag = {
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel,
    ...bestemming,
    betreft: ['deelnemers', stuk.programma.deelnemers.indexOf(stuk.deelnemer)],
    vermeldingen: listVermeldingen(blokken, stuk.stand),
    peildatum,
    bronnen: stuk.bronnen,
    onthulling: { regel: 'alles_getoond' },
    blokken,
  };
  return kleineAantallen === 'toon_alles' ? verslag : protectVerslag(verslag, { grens: kleineAantallen });
}
