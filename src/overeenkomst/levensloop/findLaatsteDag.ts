import { compareDatums, type Datum } from '../../kern/index.js';
import type { Overeenkomststaat, Overeenkomstversie } from './staat.js';

/** The last day of an agreement that was ended, or that a party gave notice of; `undefined` when it goes on until its term is over. */
export function findLaatsteDag(staat: Overeenkomststaat): Datum | undefined {
  if (staat.status === 'opgezegd') return staat.opzegging.per;
  if (staat.status !== 'beeindigd' && staat.status !== 'geevalueerd') return undefined;
  // A snapshot of before the field was there tells it by the day of the end and the term.
  const { tot } = (staat.versies.at(-1) as Overeenkomstversie).document.looptijd;
  return staat.laatsteDag ?? [staat.beeindigdOp, tot].sort(compareDatums)[0];
}
