import type { Buurtstand, Buurtstatus } from '../../programma/index.js';

const STATUSWOORDEN: Readonly<Record<Buurtstatus, string>> = {
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

/** What a reader calls how a buurt stands. A pause before a team was formed is told apart. */
export function nameStatus({ status, gevormdOp, vervangenDoor }: Buurtstand): string {
  if (vervangenDoor !== undefined) return 'vervangen';
  return status === 'gepauzeerd' && gevormdOp === undefined ? 'gepauzeerd, nog geen team' : STATUSWOORDEN[status];
}

/** One or several. */
export const meervoud = (aantal: number, een: string, meer: string): string => (aantal === 1 ? een : meer);
