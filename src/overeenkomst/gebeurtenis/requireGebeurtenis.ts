import { holdsOngetal } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import type { Overeenkomstgebeurtenis } from './overeenkomstgebeurtenis.js';
import { GebeurtenisSchema } from './schema.js';

/** Refuses a value that is not an event of the newest version, with every problem. */
export function requireGebeurtenis(gebeurtenis: Overeenkomstgebeurtenis): void {
  const { id, datum, geregistreerd, versie } = gebeurtenis ?? {};
  if (versie !== 2 || [id, datum, geregistreerd].some((veld) => typeof veld !== 'string') || holdsOngetal(gebeurtenis))
    parseSchema(GebeurtenisSchema, gebeurtenis, 'overeenkomstgebeurtenis');
}
