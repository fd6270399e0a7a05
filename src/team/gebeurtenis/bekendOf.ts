import type { Datum } from '../../kern/index.js';
import type { Gebeurtenishoofd } from './feit.js';

/** The day from which an event is known: that on which the shared record received it, and until then that on which it was noted. */
export const bekendOf = ({ genoteerd, geregistreerd }: Pick<Gebeurtenishoofd, 'genoteerd' | 'geregistreerd'>): Datum =>
  geregistreerd ?? genoteerd;
