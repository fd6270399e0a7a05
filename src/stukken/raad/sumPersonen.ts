import { hasPersonen } from '../delen/hasPersonen.js';
import type { Plek } from '../delen/lezer.js';
import { samen } from '../delen/samen.js';
import type { Stuk } from '../delen/stuk.js';
import type { Personenveld } from '../delen/sumBuurten.js';

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
