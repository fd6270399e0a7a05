import type { Opzetgemeente } from '../model/opzet.js';

/** A gemeente as the register names it, by its label in TOOI: `gemeente Leeuwarden`. */
export const nameOrganisatie = ({ naam }: Opzetgemeente): string =>
  /^gemeente /i.test(naam) ? `g${naam.slice(1)}` : `gemeente ${naam}`;
