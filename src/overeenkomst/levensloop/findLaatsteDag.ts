import { compareDatums } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { getNieuwsteVersie } from './getNieuwsteVersie.js';
import type { Overeenkomststaat } from './staat.js';

/** The last day of an agreement that was ended or of which a party gave notice; `undefined` when it runs until the end of its term. */
export function findLaatsteDag(staat: Overeenkomststaat): Datum | undefined {
  if (staat.status === 'opgezegd') return staat.opzegging.per;
  if (staat.status !== 'beeindigd' && staat.status !== 'geevalueerd') return undefined;
  // An old snapshot lacks the field. Then the day follows from the day of the end and the term.
  const { tot } = getNieuwsteVersie(staat).document.looptijd;
  return staat.laatsteDag ?? [staat.beeindigdOp, tot].sort(compareDatums)[0];
}
