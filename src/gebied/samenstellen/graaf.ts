/** Units by number, with their inhabitants and the numbers of the neighbours that they may be joined with. */
export interface Graaf {
  readonly inwoners: readonly number[];
  readonly buren: readonly (readonly number[])[];
}

// A unit is a place in both lists.
/** The units that touch a unit. */
export const burenOf = ({ buren }: Graaf, eenheid: number) => buren[eenheid] as readonly number[];
/** The inhabitants of a unit. */
export const inwonersOf = ({ inwoners }: Graaf, eenheid: number) => inwoners[eenheid] as number;

/** Whether one or more units form a connected whole. */
export function isVerbonden(graaf: Graaf, eenheden: ReadonlySet<number>): boolean {
  const rij = [...eenheden].slice(0, 1);
  const gezien = new Set(rij);
  for (let eenheid = rij.pop(); eenheid !== undefined; eenheid = rij.pop()) {
    for (const buur of burenOf(graaf, eenheid)) {
      if (eenheden.has(buur) && !gezien.has(buur)) {
        gezien.add(buur);
        rij.push(buur);
      }
    }
  }
  return gezien.size === eenheden.size;
}
