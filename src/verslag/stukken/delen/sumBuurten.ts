import type { Buurtstand } from '../../../programma/index.js';
import { type Plek, samen } from '../lezer.js';
import type { Stuk } from '../stuk.js';

/** A count of people of a buurt. */
export type Personenveld = 'vrijwilligers' | 'bewonersBereikt';

const ZONDER_MENSEN: ReadonlySet<string> = new Set(['geen_team', 'aangemeld', 'gestopt']);

/**
 * Whether a buurt can have people to count. Where anybody can see that it has none (no team, no finished project), there is no number
 * to protect; to hide that nought would only seem to hide something.
 */
export function hasPersonen(buurt: Buurtstand, veld: Personenveld): boolean {
  if (veld === 'bewonersBereikt') return buurt.projectenAfgerond > 0;
  return buurt.vervangenDoor === undefined && !ZONDER_MENSEN.has(buurt.status);
}

/**
 * The people of all buurten that can have them, or of those of one programme, added up. A total of people is always read this way, so
 * that the same number is known as the same number wherever it stands: else a total that is hidden in one place could be read in
 * another.
 */
export function sumPersonen(stuk: Stuk, veld: Personenveld, programma?: string): Plek {
  const plekken = stuk.deel.buurten.flatMap((een, i) =>
    hasPersonen(een, veld) && (programma === undefined || een.programma === programma)
      ? [stuk.hier('buurten', i, veld)]
      : [],
  );
  return { ...samen('som', plekken), bron: 'stand' };
}

/** A field of all buurten, added up. */
export function sumBuurten(stuk: Stuk, veld: 'projectenLopend' | 'projectenAfgerond' | 'wachtkamer'): Plek {
  return {
    ...samen(
      'som',
      stuk.deel.buurten.map((_, i) => stuk.hier('buurten', i, veld)),
    ),
    bron: 'stand',
  };
}
