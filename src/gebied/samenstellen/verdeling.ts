import { computeKosten, type Doelband } from './doelband.js';
import { burenOf, type Graaf, inwonersOf, isVerbonden } from './graaf.js';

/** An area in the making. */
export interface Deelgebied {
  readonly eenheden: Set<number>;
  inwoners: number;
}

/** A division of units over areas. The search changes it in place; every area stays connected. */
export interface Verdeling {
  readonly graaf: Graaf;
  readonly band: Doelband;
  /** The area of each unit. */
  readonly van: Deelgebied[];
}

const gebiedOf = (van: Verdeling['van'], eenheid: number) => van[eenheid] as Deelgebied;

/** Makes an area of units. */
export function createDeelgebied(verdeling: Verdeling, eenheden: Iterable<number>): Deelgebied {
  const gebied: Deelgebied = { eenheden: new Set(eenheden), inwoners: 0 };
  for (const eenheid of gebied.eenheden) {
    gebied.inwoners += inwonersOf(verdeling.graaf, eenheid);
    verdeling.van[eenheid] = gebied;
  }
  return gebied;
}

/** The neighbouring areas of an area, in the order in which its units touch them. */
export function getBuurgebieden({ graaf, van }: Verdeling, gebied: Deelgebied): Deelgebied[] {
  const gevonden = new Set<Deelgebied>();
  for (const eenheid of gebied.eenheden) {
    for (const buur of burenOf(graaf, eenheid)) {
      const ander = gebiedOf(van, buur);
      if (ander !== gebied) gevonden.add(ander);
    }
  }
  return [...gevonden];
}

/** Every area, in the order of its first unit. */
export function getGebieden({ van }: Verdeling): Deelgebied[] {
  return [...new Set(van)];
}

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

/** Moves single units to a neighbouring area, as long as a move lowers the cost and its own area stays connected. */
export function moveEenheden(verdeling: Verdeling): void {
  const { graaf, band, van } = verdeling;
  let bewogen = true;
  while (bewogen) {
    bewogen = false;
    for (const [eenheid, eigen] of van.entries()) {
      if (eigen.eenheden.size === 1) continue;
      const aantal = inwonersOf(graaf, eenheid);
      const zonder = computeKosten(eigen.inwoners - aantal, band) - computeKosten(eigen.inwoners, band);
      for (const buur of burenOf(graaf, eenheid)) {
        const ander = gebiedOf(van, buur);
        if (ander === eigen) continue;
        const verschil = zonder + computeKosten(ander.inwoners + aantal, band) - computeKosten(ander.inwoners, band);
        if (verschil > -1e-12) continue;
        eigen.eenheden.delete(eenheid);
        if (!isVerbonden(graaf, eigen.eenheden)) {
          eigen.eenheden.add(eenheid);
          continue;
        }
        eigen.inwoners -= aantal;
        ander.eenheden.add(eenheid);
        ander.inwoners += aantal;
        van[eenheid] = ander;
        bewogen = true;
        break;
      }
    }
  }
}
