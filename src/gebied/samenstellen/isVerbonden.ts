import { burenOf } from './burenOf.js';
import type { Graaf } from './graaf.js';

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
