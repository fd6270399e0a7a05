import { canonicalizeJson } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { listTeksten } from '../document/listTeksten.js';
import type { Bewering, Verslag, Verslagblok } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import type { Verslagtekst } from '../document/waarde.js';
import { formatWaarde } from '../notatie/formatWaarde.js';
import { createBevinding } from '../teksten/codes.js';
import { isBewijsclaim } from '../zinnen/beweringswoorden.js';
import { toWoorden } from '../zinnen/toWoorden.js';

/** Whether a block claims something that needs a limit. */
const isClaim = (blok: Verslagblok): blok is Bewering =>
  blok.soort === 'bewering' && blok.aard !== 'geen_aandachtspunten';

/** Whether a reservation holds a number: how certain, or out of how many. */
const isBegrensd = ({ voorbehoud = [] }: Bewering) =>
  voorbehoud.some(
    (deel) =>
      typeof deel !== 'string' && (deel.soort === 'getal' || deel.soort === 'percentage' || deel.soort === 'bedrag'),
  );

const showTekst = (tekst: Verslagtekst) =>
  tekst
    .map((deel) => (typeof deel === 'string' ? deel : formatWaarde(deel)))
    .join('')
    .trim();

/**
 * Every claim has a reservation with a number right behind it. Literal words that claim a proof are a claim too, in whatever text: they may
 * only stand in a claim, or in a section that has a claim with its reservation.
 */
export function checkBeweringen(verslag: Verslag): Bevinding[] {
  const blokken = [...visitBlokken(verslag.blokken)];
  const sectieOf = (pad: Pad) => canonicalizeJson(pad.slice(0, -1));
  const begrensd = new Set(
    blokken.flatMap(({ blok, pad }) => (isClaim(blok) && isBegrensd(blok) ? [sectieOf(pad)] : [])),
  );
  return blokken.flatMap(({ blok, pad }) => {
    const teksten = isClaim(blok)
      ? isBegrensd(blok)
        ? []
        : [{ tekst: blok.tekst, pad }]
      : begrensd.has(sectieOf(pad))
        ? []
        : listTeksten(blok, pad).filter(({ tekst }) => isBewijsclaim(toWoorden(tekst, 'alle')));
    return teksten.map(({ tekst, pad: plek }) =>
      createBevinding('fout', 'verslag.bewering_zonder_voorbehoud', plek, { bewering: showTekst(tekst) }),
    );
  });
}
