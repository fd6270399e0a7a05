import type { Datum } from '../../kern/index.js';

/** Whether an answer is exploring: its question was set down after a first outcome of it could be known, or was never set down. */
export function isVerkennend(vastgesteldOp: Datum | undefined, eersteUitkomst: Datum | undefined): boolean {
  return vastgesteldOp === undefined || (eersteUitkomst !== undefined && vastgesteldOp > eersteUitkomst);
}
