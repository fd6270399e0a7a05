import { holdsOngetal } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { GebeurtenisSchema } from './schema.js';
import type { Teamgebeurtenis } from './teamgebeurtenis.js';

/** Refuses a value that is not an event of the newest version, with every problem. */
export function requireTeamgebeurtenis(gebeurtenis: Teamgebeurtenis): void {
  const { soort, id, datum, genoteerd, geregistreerd = '', versie } = gebeurtenis ?? {};
  if (
    versie !== 2 ||
    [soort, id, datum, genoteerd, geregistreerd].some((veld) => typeof veld !== 'string') ||
    holdsOngetal(gebeurtenis)
  )
    parseSchema(GebeurtenisSchema, gebeurtenis, 'teamgebeurtenis');
}
