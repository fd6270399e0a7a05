import type { Verslagwaarde } from '../document/waarde.js';

/** Whether a value is a number of people. */
export const isPersonen = (waarde: Verslagwaarde | undefined) => waarde?.soort === 'getal' && waarde.personen === true;
