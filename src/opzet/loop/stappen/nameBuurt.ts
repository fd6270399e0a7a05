import { formatOpsomming } from '../../../kern/index.js';

/** The name of a buurt that is made of others: theirs, of which three at most. */
export function nameBuurt(eenheden: readonly string[], namen: ReadonlyMap<string, string>): string {
  const [een, twee, drie, ...meer] = eenheden.map((code) => namen.get(code) ?? code);
  const eerste = [een, twee, drie].flatMap((naam) => naam ?? []);
  return meer.length === 0 ? formatOpsomming(eerste) : `${eerste.join(', ')} en ${meer.length} andere`;
}
