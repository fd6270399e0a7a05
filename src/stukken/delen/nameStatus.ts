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

/** The words for the status of a buurt. A pause before the team was formed has words of its own. */
export function nameStatus({ status, gevormdOp, vervangenDoor }: Buurtstand): string {
  if (vervangenDoor !== undefined) return 'vervangen';
  return status === 'gepauzeerd' && gevormdOp === undefined ? 'gepauzeerd, nog geen team' : STATUSWOORDEN[status];
}
