import type { Buurtstand } from '../../../programma/index.js';
import { type Plek, samen } from './lezer.js';
import type { Stuk } from './stuk.js';

/** A count of people of a buurt. */
export type Personenveld = 'vrijwilligers' | 'bewonersBereikt';

const ZONDER_MENSEN: ReadonlySet<string> = new Set(['geen_team', 'aangemeld', 'gestopt']);

/**
 * Whether a buurt can have people to count. When everybody can see that it has none (no team, no finished project), there is no number to
 * protect, and hiding that zero would suggest a secret.
 */
export function hasPersonen(buurt: Buurtstand, veld: Personenveld): boolean {
  if (veld === 'bewonersBereikt') return buurt.projectenAfgerond > 0;
  return buurt.vervangenDoor === undefined && !ZONDER_MENSEN.has(buurt.status);
}

/**
 * The sum of the people of all buurten that can have them, or of those of one programme. Every total of people is made this way, so that
 * the same total is recognised everywhere. Otherwise a total that is hidden in one place could be shown in another.
 */
export function sumPersonen(stuk: Stuk, veld: Personenveld, programma?: string): Plek {
  const plekken = stuk.deel.buurten.flatMap((een, i) =>
    hasPersonen(een, veld) && (programma === undefined || een.programma === programma)
      ? [stuk.hier('buurten', i, veld)]
      : [],
  );
  return { ...samen('som', plekken), bron: 'stand' };
}

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
