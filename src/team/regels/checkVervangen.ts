import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** `vervangen`: by another buurt. */
export function checkVervangen(team: Opbouw, feit: Feitgebeurtenis<'vervangen'>): Uitkomst {
  if (feit.doorBuurt !== team.buurt) return undefined;
  return fail('team.vervangen_door_zichzelf', { buurt: team.buurt }, 'doorBuurt');
}
