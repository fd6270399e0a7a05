import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Buurtstuk } from './buurtstuk.js';
import { describeBladeis } from './describeBladeis.js';

/** The places that a buurt does not fit, each with the reason. */
export function listElders(stuk: Buurtstuk): Verslagtekst[] {
  const { blad, lezer, at } = stuk;
  return blad.redenen.flatMap((reden, i) =>
    reden.soort === 'elders'
      ? reden.eisen.map((eis, e) => [
          ...composeTekst`Voor ${lezer.tekst(at('redenen', i, 'naam'))}: `,
          ...describeBladeis(stuk, eis, reden.naam, ['redenen', i, 'eisen', e]),
        ])
      : [],
  );
}
