import { parseTeamgebeurtenis } from '../gebeurtenis/parseTeamgebeurtenis.js';
import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';

/** Refuses what is no event at all, with every problem. */
export function requireTeamgebeurtenis(gebeurtenis: Teamgebeurtenis): void {
  if (typeof gebeurtenis?.soort !== 'string' || typeof gebeurtenis.datum !== 'string')
    parseTeamgebeurtenis(gebeurtenis);
}
