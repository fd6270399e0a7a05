import { formatOpsomming } from '../../../kern/index.js';

/** The name of a buurt that is made of others: theirs, of which three at most. */
export function nameBuurt(namen: readonly string[]): string {
  const eerste = namen.slice(0, 3);
  const meer = namen.length - eerste.length;
  return meer === 0 ? formatOpsomming(eerste) : `${eerste.join(', ')} en ${meer} andere`;
}
