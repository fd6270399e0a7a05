import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import type { Opbouw } from './opbouw.js';

/** Another buurt takes the place of one that stopped. */
export function applyVervanging(
  opbouw: Opbouw,
  { buurt, vervangt, start }: Overeenkomstfeitgebeurtenis<'buurt_vervangen'>,
): void {
  opbouw.gestopt = opbouw.gestopt.map((een) =>
    een.buurt === vervangt ? { ...een, vervangenDoor: { buurt, start } } : een,
  );
}
