import type { Verslagblok } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { alinea } from './alinea.js';
import type { Buurtstuk } from './buurtstuk.js';
import { describeMotief } from './describeMotief.js';

/** The deviation of people from the calculation that concerns the buurt. */
export function composeAfwijking(stuk: Buurtstuk): Verslagblok[] {
  const { blad, lezer, at } = stuk;
  const { afwijking } = blad;
  if (afwijking === undefined) return [];
  const erin = afwijking.soort === 'erin';
  const ander = afwijking.ander === undefined ? undefined : lezer.tekst(at('afwijking', 'ander'));
  const ruil =
    ander === undefined
      ? []
      : erin
        ? composeTekst`Uw buurt kwam in de plaats van ${ander}.`
        : composeTekst`In de plaats van uw buurt kwam ${ander}.`;
  return alinea(
    [
      erin
        ? 'Volgens de berekening was uw buurt niet gekozen. Het college week daarvan af.'
        : 'Volgens de berekening was uw buurt gekozen. Het college week daarvan af.',
    ],
    ruil,
    describeMotief(stuk, at('afwijking', 'motief')),
  );
}
