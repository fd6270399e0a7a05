import type { Verslagwaarde } from '../../verslag/index.js';
import { nameBijdrage } from '../delen/nameBijdrage.js';
import type { Stuk } from '../delen/stuk.js';

/** The headings of {@link bijdragecellen}. */
export const BIJDRAGEKOLOMMEN = [
  { sleutel: 'bijdrage', kop: 'Bijdrage van', optelbaar: false },
  { sleutel: 'programmajaar', kop: 'Programmajaar', optelbaar: false },
] as const;

/** The cells that name a contribution: who pays it, and its year of the programme. */
export function bijdragecellen(stuk: Stuk, sleutel: string): readonly [naam: Verslagwaarde, jaar: Verslagwaarde] {
  const b = stuk.deel.geld.bijdragen.findIndex(({ bijdrage }) => bijdrage === sleutel);
  return [nameBijdrage(stuk, b), stuk.lezer.getal(stuk.hier('geld', 'bijdragen', b, 'programmajaar'))];
}
