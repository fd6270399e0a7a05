import type { Buurtstatus } from '../../programma/index.js';

/** What a reader calls the status of a buurt. */
export const STATUSWOORDEN: Readonly<Record<Buurtstatus, string>> = {
  geen_team: 'nog geen team',
  aangemeld: 'aangemeld',
  werving: 'werving',
  opstart: 'opstart',
  begeleid: 'begeleid',
  zelfstandig: 'zelfstandig',
  gepauzeerd: 'gepauzeerd',
  gestopt: 'gestopt',
  afgerond: 'afgerond',
};

/** One or several. */
export const meervoud = (aantal: number, een: string, meer: string): string => (aantal === 1 ? een : meer);
