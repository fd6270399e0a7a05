import type { Bijdragestand } from '../../financiering/index.js';
import { nameOf } from './nameOf.js';
import type { Stuk } from './stuk.js';

/**
 * What a contribution is called beside its year of the programme: the name of the party that pays. When that party has several in the year,
 * the purpose stands behind it, and its key when these are the same too.
 */
export function nameBijdrage(stuk: Stuk, { bijdrage, van, programmajaar, doel }: Bijdragestand): string {
  const naam = nameOf(stuk, 'partijen', van);
  const naast = stuk.deel.geld.bijdragen.filter(
    (een) => een.bijdrage !== bijdrage && een.van === van && een.programmajaar === programmajaar,
  );
  if (naast.length === 0) return naam;
  const woord = naast.some((een) => een.doel === doel) ? bijdrage : doel.replaceAll('_', ' ');
  return `${naam} (${woord})`;
}
