/** Units by number, with their inhabitants and the numbers of the neighbours that they may be joined with. */
export interface Graaf {
  readonly inwoners: readonly number[];
  readonly buren: readonly (readonly number[])[];
}

/** Whether one or more units form a connected whole. */
export function isVerbonden(graaf: Graaf, eenheden: ReadonlySet<number>): boolean {
  const rij = [...eenheden].slice(0, 1);
  const gezien = new Set(rij);
  for (let eenheid = rij.pop(); eenheid !== undefined; eenheid = rij.pop()) {
    for (const buur of graaf.buren[eenheid] as readonly number[]) {
      if (eenheden.has(buur) && !gezien.has(buur)) {
        gezien.add(buur);
        rij.push(buur);
      }
    }
  }
  return gezien.size === eenheden.size;
}
