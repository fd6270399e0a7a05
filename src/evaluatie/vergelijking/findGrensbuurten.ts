import { type Burenparen, createBuren } from '../../gebied/index.js';

/**
 * The buurten among `kandidaten` that border on a buurt of the programme, sorted.
 *
 * @throws DomeinFout `kern.document_ongeldig` when `buren` is not a list of pairs
 */
export function findGrensbuurten(
  buren: Burenparen,
  programma: ReadonlySet<string>,
  kandidaten: ReadonlySet<string>,
): string[] {
  const gevonden = new Set<string>();
  for (const [een, ander] of createBuren(buren)) {
    if (programma.has(een) && kandidaten.has(ander)) gevonden.add(ander);
    if (programma.has(ander) && kandidaten.has(een)) gevonden.add(een);
  }
  return [...gevonden].sort();
}
