import type { Bevinding } from '../../kern/index.js';
import { listTeksten } from '../document/listTeksten.js';
import type { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import type { Verslagtekst } from '../document/waarde.js';
import { createBevinding } from '../teksten/codes.js';
import { findBelofte } from '../zinnen/beloften.js';
import { toWoorden } from '../zinnen/toWoorden.js';

const heeftDag = (tekst: Verslagtekst) =>
  tekst.some(
    (deel) => typeof deel !== 'string' && (deel.soort === 'datum' || deel.soort === 'periode' || deel.soort === 'jaar'),
  );

/** A text that promises something for later says when. */
export function checkBeloften({ blokken }: Verslag): Bevinding[] {
  return [...visitBlokken(blokken)].flatMap(({ blok, pad }) =>
    listTeksten(blok, pad).flatMap(({ tekst, pad: plek }) => {
      const belofte = heeftDag(tekst) ? undefined : findBelofte(toWoorden(tekst, 'alle'));
      return belofte === undefined
        ? []
        : [createBevinding('waarschuwing', 'verslag.belofte_zonder_dag', plek, { belofte })];
    }),
  );
}
