import type { Buurtstand } from '../../programma/index.js';
import type { Personenveld } from './sumBuurten.js';

const ZONDER_MENSEN: ReadonlySet<string> = new Set(['geen_team', 'aangemeld', 'gestopt']);

/**
 * Whether a buurt can have people to count. When everybody can see that it has none (no team, no finished project), there is no number to
 * protect, and hiding that zero would suggest a secret.
 */
export function hasPersonen(buurt: Buurtstand, veld: Personenveld): boolean {
  if (veld === 'bewonersBereikt') return buurt.projectenAfgerond > 0;
  return buurt.vervangenDoor === undefined && !ZONDER_MENSEN.has(buurt.status);
}
