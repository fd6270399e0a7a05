import type { Verslagwaarde } from '../../document/waarde.js';

export const leeg: Verslagwaarde = { soort: 'ontbreekt', reden: 'niet_van_toepassing' };
