/** Units by number, with their inhabitants and the numbers of the units beside them that they may be joined with. */
export interface Graaf {
  readonly inwoners: readonly number[];
  readonly buren: readonly (readonly number[])[];
}

/** Whether units are connected among themselves. None are not. */
export function isVerbonden(graaf: Graaf, eenheden: ReadonlySet<number>): boolean {
  const [begin] = eenheden;
  if (begin === undefined) return false;
  const gezien = new Set([begin]);
  const rij = [begin];
  for (let eenheid = rij.pop(); eenheid !== undefined; eenheid = rij.pop()) {
    for (const buur of graaf.buren[eenheid] ?? []) {
      if (eenheden.has(buur) && !gezien.has(buur)) {
        gezien.add(buur);
        rij.push(buur);
      }
    }
  }
  return gezien.size === eenheden.size;
}
