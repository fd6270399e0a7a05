import type { Boekingsoorzaak } from '../../financiering/index.js';
import type { Overeenkomstfeit, Overeenkomstgebeurtenis } from '../../overeenkomst/index.js';
import { OORZAAKWOORDEN } from './oorzaakwoorden.js';
import type { Stuk } from './stuk.js';

/** What changed the forecast, in words, and the fact that it is about; absent when it is a text. */
interface Genoemd {
  readonly woorden: string;
  readonly feit?: Overeenkomstfeit | Overeenkomstgebeurtenis | undefined;
}

/** Names what changed the forecast. A change on another day than that of the event comes from a correction of it, and is told as that. */
export function nameOorzaak(stuk: Stuk, { id, soort, geregistreerd }: Boekingsoorzaak): Genoemd {
  // A fact that came back after it was gone has a number behind its id.
  const eigen = id.replace(/~\d+$/, '');
  const gebeurtenis = stuk.deelnemer.overeenkomst.gebeurtenissen.find((een) => een.id === eigen);
  const isCorrectie = gebeurtenis?.soort === 'correctie';
  const later = gebeurtenis !== undefined && gebeurtenis.geregistreerd !== geregistreerd;
  return {
    woorden: `${isCorrectie || later ? 'een correctie op: ' : ''}${OORZAAKWOORDEN[soort] ?? soort.replaceAll('_', ' ')}`,
    feit: isCorrectie ? gebeurtenis.wordt : gebeurtenis,
  };
}
