import type { Plek } from './lezer.js';
import { samen } from './samen.js';
import type { Stuk } from './stuk.js';

/** A count of people of a buurt. */
export type Personenveld = 'vrijwilligers' | 'bewonersBereikt';

/** The sum of a field over all buurten. */
export function sumBuurten(stuk: Stuk, veld: 'projectenLopend' | 'projectenAfgerond' | 'wachtkamer'): Plek {
  return {
    ...samen(
      'som',
      stuk.deel.buurten.map((_, i) => stuk.hier('buurten', i, veld)),
    ),
    bron: 'stand',
  };
}
