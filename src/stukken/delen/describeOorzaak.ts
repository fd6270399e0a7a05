import type { Boekingsoorzaak } from '../../financiering/index.js';
import type { Overeenkomstfeit, Overeenkomstgebeurtenis } from '../../overeenkomst/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { nameBijdrage } from './nameBijdrage.js';
import { nameOf } from './nameOf.js';
import { nameOorzaak } from './nameOorzaak.js';
import type { Stuk } from './stuk.js';
import { woord } from './woord.js';

/** The names of buurten behind the words for the kind; nothing when one of them is no buurt of the programme, as readers know no codes. */
function nameBuurten({ deel }: Stuk, codes: readonly string[]): Verslagtekst {
  const namen = codes.map((code) => deel.buurten.find(({ buurt }) => buurt === code)?.naam);
  const bekend = namen.flatMap((naam) => (naam === undefined ? [] : [woord(naam)]));
  if (bekend.length < codes.length) return [];
  return [' (', ...bekend.flatMap((naam, i) => (i === 0 ? [naam] : [' voor ', naam])), ')'];
}

/** The contribution of an event: its party and its year of the programme. */
function describeBijdrage(stuk: Stuk, sleutel: string): Verslagtekst {
  const b = stuk.deel.geld.bijdragen.findIndex(({ bijdrage }) => bijdrage === sleutel);
  const jaar = stuk.lezer.getal(stuk.hier('geld', 'bijdragen', b, 'programmajaar'));
  return composeTekst`${nameBijdrage(stuk, b)}, programmajaar ${jaar}`;
}

/** What the event is about, behind the words for its kind: names of buurten, of a party, of a contribution. */
function describeWat(stuk: Stuk, feit: Overeenkomstfeit | Overeenkomstgebeurtenis | undefined): Verslagtekst {
  switch (feit?.soort) {
    case 'buurt_gestopt':
      return nameBuurten(stuk, [feit.buurt]);
    case 'buurt_vervangen':
      return nameBuurten(stuk, [feit.buurt, feit.vervangt]);
    case 'partij_uitgetreden':
      return composeTekst` (${woord(nameOf(stuk, 'partijen', feit.partij))})`;
    case 'vastgesteld':
    case 'vaststelling_gewijzigd':
    case 'verlening_gewijzigd':
    case 'kosten_gemaakt':
    case 'voorwaarde_vervuld':
      return composeTekst` (${describeBijdrage(stuk, feit.bijdrage)})`;
    default:
      return [];
  }
}

/** What changed the forecast: the kind of the event in words, and what it is about. */
export function describeOorzaak(stuk: Stuk, oorzaak: Boekingsoorzaak): Verslagtekst {
  const { woorden, feit } = nameOorzaak(stuk, oorzaak);
  return [woorden, ...describeWat(stuk, feit)];
}
