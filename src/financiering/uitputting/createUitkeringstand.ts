import type { Datum } from '../../kern/index.js';
import { maxCenten } from '../stand/maxCenten.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
import { createBijdragestand } from './createBijdragestand.js';
import type { Bijdragestand } from './uitputting.js';

/**
 * A specifieke uitkering as a whole. Its forecast is what it pays of what it covers; the rest of the grant falls free. Its cash is what the
 * gemeente received and paid back.
 */
export function createUitkeringstand(telling: Uitkeringstelling, peildatum: Datum): Bijdragestand {
  const { stand, bedrag, ontvangen, terugbetaald, jaren } = telling;
  const prognose = jaren.reduce((som, { baten }) => som + baten, 0n);
  const gerealiseerd = jaren.reduce((som, { gerealiseerdeBaten }) => som + gerealiseerdeBaten, 0n);
  const verschil = prognose - (ontvangen - terugbetaald);
  return createBijdragestand(
    stand,
    { prognose, vrijval: bedrag - prognose, gerealiseerd },
    {
      betaald: ontvangen,
      terugontvangen: terugbetaald,
      teBetalen: maxCenten(verschil, 0n),
      teVorderen: maxCenten(-verschil, 0n),
    },
    { peildatum, telling },
  );
}
