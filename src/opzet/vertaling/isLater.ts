import type { Bevinding } from '../../kern/index.js';

/** What is missing in a concept because it is decided later: the college decides on the concept that comes out of the opzet. */
export const isLater = ({ code }: Bevinding): boolean => code === 'overeenkomst.besluit_ontbreekt';
