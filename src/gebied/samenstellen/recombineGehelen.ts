import type { Toeval } from '../../kern/index.js';
import { getBuurgebieden } from './getBuurgebieden.js';
import { getGebieden } from './getGebieden.js';
import { redivide } from './redivide.js';
import type { Deelgebied, Verdeling } from './verdeling.js';

/** Every connected component of the units, as areas. */
function getGehelen(verdeling: Verdeling): Deelgebied[][] {
  const gehelen: Deelgebied[][] = [];
  const gezien = new Set<Deelgebied>();
  for (const begin of getGebieden(verdeling)) {
    if (gezien.has(begin)) continue;
    gezien.add(begin);
    const geheel = [begin];
    // The list grows during this loop.
    for (const gebied of geheel) {
      for (const buur of getBuurgebieden(verdeling, gebied)) {
        if (gezien.has(buur)) continue;
        gezien.add(buur);
        geheel.push(buur);
      }
    }
    gehelen.push(geheel);
  }
  return gehelen;
}

/**
 * Divides every connected component from scratch, so that the number of areas in it is right. The result is kept where it costs no more.
 */
export function recombineGehelen(verdeling: Verdeling, toeval: Toeval): void {
  for (const geheel of getGehelen(verdeling)) redivide(verdeling, geheel, toeval);
}
