import type { Overeenkomststatus } from '../verloop/overeenkomststand.js';

/** The statuses in which there is work, or should be an end. */
export const LOPEND: readonly Overeenkomststatus[] = ['lopend', 'opgeschort', 'opgezegd', 'afgelopen'];
