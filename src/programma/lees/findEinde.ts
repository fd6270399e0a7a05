import { compareDatums } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Deelnemer } from '../model/programma.js';

/** The last day of the agreement of a deelnemer: that of its term, or an earlier day on which it ended. */
export function findEinde({ overeenkomst, beeindigdPer = overeenkomst.looptijd.tot }: Deelnemer): Datum {
  const { tot } = overeenkomst.looptijd;
  return compareDatums(beeindigdPer, tot) < 0 ? beeindigdPer : tot;
}
