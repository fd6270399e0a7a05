import type { Rij } from '../lees/rij.js';
import type { Berekening } from './berekening.js';
import { computeMeerGroepen } from './computeMeerGroepen.js';
import { computeSamenhang } from './computeSamenhang.js';
import { computeTweeGroepen } from './computeTweeGroepen.js';
import { countBlokken } from './countBlokken.js';
import { describeGroep } from './describeGroep.js';
import { findOntoetsbaar } from './findOntoetsbaar.js';
import { splitGroepen } from './splitGroepen.js';
import type { Vraag } from './vraag.js';

/** Computes one comparison of a plan by the test that fits its outcome and kenmerk, or says why there is none. */
export function evaluateVergelijking(rijen: readonly Rij[], vraag: Vraag): Berekening {
  const groepen = vraag.kenmerk.soort === 'groep' ? splitGroepen(rijen, vraag.vergelijking) : [];
  const basis = {
    groepen: groepen.map((groep) => describeGroep(groep, vraag.jaNee, vraag.toets.betrouwbaarheid)),
    blokken: countBlokken(rijen),
  };
  const groepVan = new Map(groepen.flatMap(({ naam, rijen: eigen }) => eigen.map((rij) => [rij, naam] as const)));
  const ontoetsbaar = findOntoetsbaar(rijen, (rij) => groepVan.get(rij) ?? rij.kenmerk, vraag);
  if (ontoetsbaar !== undefined) {
    const niets = ontoetsbaar.reden === 'gelijke_waarden' || ontoetsbaar.reden === 'geen_contrast';
    return { ...basis, soort: niets ? 'geen' : 'geweigerd', ontoetsbaar, maten: {} };
  }
  const [een, ander] = groepen;
  if (een === undefined || ander === undefined) return { ...basis, ...computeSamenhang(rijen, vraag) };
  if (groepen.length > 2) return { ...basis, ...computeMeerGroepen(groepen, vraag) };
  return { ...basis, ...computeTweeGroepen(een, ander, vraag) };
}
