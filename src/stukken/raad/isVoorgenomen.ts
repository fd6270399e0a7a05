import type { Deelnemerstand } from '../../programma/index.js';

const VOORAF: ReadonlySet<Deelnemerstand['overeenkomst']> = new Set(['geen', 'concept', 'ter_ondertekening']);

/** Whether an agreement is still a plan: not signed by all and not begun. */
export const isVoorgenomen = ({ overeenkomst, ondertekendOp }: Deelnemerstand): boolean =>
  ondertekendOp === undefined && VOORAF.has(overeenkomst);
