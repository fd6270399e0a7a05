import type { Bijdragestand } from '../../financiering/index.js';
import type { Verslagwaarde } from '../../verslag/index.js';
import { nameOf } from './nameOf.js';
import type { Stuk } from './stuk.js';

/**
 * What a contribution is called beside its year of the programme: the name of the party that pays. When that party has several in the year,
 * the purpose stands behind it; when these are the same too, its key is its name.
 *
 * @param i - its place in the stand
 */
export function nameBijdrage(stuk: Stuk, i: number): Verslagwaarde {
  const { bijdragen } = stuk.deel.geld;
  const { bijdrage, van, programmajaar, doel } = bijdragen[i] as Bijdragestand;
  const naam = nameOf(stuk, 'partijen', van);
  const naast = bijdragen.filter(
    (een) => een.bijdrage !== bijdrage && een.van === van && een.programmajaar === programmajaar,
  );
  if (naast.length === 0) return { soort: 'tekst', waarde: naam };
  if (naast.some((een) => een.doel === doel)) return stuk.lezer.tekst(stuk.hier('geld', 'bijdragen', i, 'bijdrage'));
  return { soort: 'tekst', waarde: `${naam} (${doel.replaceAll('_', ' ')})` };
}
