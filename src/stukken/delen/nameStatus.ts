import type { Datum } from '../../kern/index.js';
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

/**
 * The words for the status of a buurt on a day. A pause before the team was formed has words of its own, and so has a buurt without a team
 * that stopped by the agreement.
 */
export function nameStatus({ status, gevormdOp, vervangenDoor, laatsteDag }: Buurtstand, peildatum: Datum): string {
  if (vervangenDoor !== undefined) return 'vervangen';
  if (status === 'geen_team' && laatsteDag !== undefined && laatsteDag < peildatum) return 'gestopt, geen team';
  return status === 'gepauzeerd' && gevormdOp === undefined ? 'gepauzeerd, nog geen team' : STATUSWOORDEN[status];
}
