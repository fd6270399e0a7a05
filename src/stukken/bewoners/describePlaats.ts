import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Bladplaats } from './buurtblad.js';
import type { Buurtstuk } from './buurtstuk.js';
import { describePlekken } from './describePlekken.js';
import { describePunten } from './describePunten.js';

/** The points of a buurt for a quotum, and its place among those that could take part. */
export function describePlaats(stuk: Buurtstuk, plaats: Bladplaats, i: number): Verslagtekst {
  const { lezer, at } = stuk;
  const { kon, gedeeld, score, decimalen, spreiding } = plaats;
  const groep = 'buurten die konden meedoen';
  const aantal = { ...lezer.getal(at('plaatsen', i, 'kon')), groep: { naam: groep } };
  const rang = { ...lezer.getal(at('plaatsen', i, 'rang')), groep: { naam: groep, aantal } };
  const punten = describePunten(stuk, at('plaatsen', i, 'score'), score, decimalen).map((deel) =>
    typeof deel === 'object' && deel.soort === 'getal' && spreiding !== undefined ? { ...deel, spreiding } : deel,
  );
  const naam = lezer.tekst(at('plaatsen', i, 'naam'));
  const wie =
    kon === 1
      ? [' Geen andere buurt kon daarvoor meedoen.']
      : composeTekst` Dat is ${gedeeld ? 'samen met een andere buurt ' : ''}plaats ${rang} van de ${aantal} buurten die konden meedoen.`;
  return [
    ...composeTekst`Voor ${naam} ${describePlekken(stuk, plaats, ['plaatsen', i])}. Uw buurt kreeg ${punten} punten.`,
    ...wie,
  ];
}
