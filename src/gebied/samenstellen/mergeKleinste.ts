import { computeKosten } from './computeKosten.js';
import { getBuurgebieden } from './getBuurgebieden.js';
import { getGebieden } from './getGebieden.js';
import type { Deelgebied, Verdeling } from './verdeling.js';

/** Merges two areas into the first. */
function merge({ van }: Verdeling, een: Deelgebied, ander: Deelgebied): void {
  for (const eenheid of ander.eenheden) {
    een.eenheden.add(eenheid);
    van[eenheid] = een;
  }
  een.inwoners += ander.inwoners;
}

/** Starts from single units. Each time, the smallest area joins the neighbour that it fits best, as long as that lowers the cost. */
export function mergeKleinste(verdeling: Verdeling): void {
  const { band } = verdeling;
  const open = new Set(getGebieden(verdeling));
  while (open.size > 0) {
    // Of equal ones the first.
    const gekozen = [...open].reduce((kleinste, gebied) => (gebied.inwoners < kleinste.inwoners ? gebied : kleinste));
    let beste: Deelgebied | undefined;
    let winst = 0;
    for (const buur of getBuurgebieden(verdeling, gekozen)) {
      const verschil =
        computeKosten(gekozen.inwoners, band) +
        computeKosten(buur.inwoners, band) -
        computeKosten(gekozen.inwoners + buur.inwoners, band);
      if (verschil > winst) {
        beste = buur;
        winst = verschil;
      }
    }
    open.delete(gekozen);
    if (beste === undefined) continue;
    open.delete(beste);
    merge(verdeling, beste, gekozen);
    open.add(beste);
  }
}
