import type { Verslagwaarde } from '../../verslag/index.js';

export const leeg: Verslagwaarde = { soort: 'ontbreekt', reden: 'niet_van_toepassing' };
