import { Teamgebeurtenis } from './teamgebeurtenis.js';

/** Refuses a value that is not an event, with every problem. */
export function requireTeamgebeurtenis(gebeurtenis: Teamgebeurtenis): void {
  if (typeof gebeurtenis?.soort !== 'string' || typeof gebeurtenis.datum !== 'string')
    Teamgebeurtenis.parse(gebeurtenis);
}
