import { visitWaarden } from '../../verslag/huis.js';
import type { Briefkop, Verslag, Verslagblok, Verslaglezer } from '../../verslag/index.js';
import { BRIEFBRON } from './brieffeiten.js';
import { LEERBRON } from './leercijfers.js';
import { listVermeldingen } from './listVermeldingen.js';
import { protectStuk } from './protectStuk.js';
import { KANSBRON } from './readKansen.js';
import type { Stuk, StukOptions } from './stuk.js';

/** For whom a piece is, and its letterhead when it is a letter. */
interface Bestemming {
  /** Absent: a reader with a part of the whole only, such as one begeleider. */
  readonly lezer?: Verslaglezer;
  readonly brief?: Briefkop;
}

/** The sources that are computed for a piece; a reader is told of one only when a value comes from it. */
const BEREKEND: ReadonlySet<string> = new Set([KANSBRON, BRIEFBRON, LEERBRON]);

function listGebruikt(bronnen: Stuk['bronnen'], blokken: readonly Verslagblok[]): Stuk['bronnen'] {
  const gebruikt = new Set(
    [...visitWaarden(blokken)].flatMap(({ waarde }) => ('herkomst' in waarde ? [waarde.herkomst?.bron] : [])),
  );
  return bronnen.filter(({ id }) => !BEREKEND.has(id) || gebruikt.has(id));
}

/** Finishes a piece for publication: for whom it is, which findings it tells, and no small numbers of people. */
export function finishStuk(
  stuk: Stuk,
  titel: string,
  blokken: readonly Verslagblok[],
  options: StukOptions,
  bestemming: Bestemming,
): Verslag {
  const { peildatum } = options;
  const verslag: Verslag = {
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel,
    ...bestemming,
    betreft: ['deelnemers', stuk.programma.deelnemers.indexOf(stuk.deelnemer)],
    vermeldingen: listVermeldingen(blokken, stuk.stand),
    peildatum,
    bronnen: listGebruikt(stuk.bronnen, blokken),
    onthulling: { regel: 'alles_getoond' },
    blokken,
  };
  return protectStuk(verslag, options);
}
