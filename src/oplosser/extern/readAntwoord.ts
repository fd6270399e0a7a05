import { i16, i32 } from '../../rekenen/index.js';
import type { Keuze } from '../boom/keuze.js';
import type { Model } from '../model/model.js';
import { isGeldig } from '../probleem/isGeldig.js';
import { sumWaarde } from '../probleem/sumWaarde.js';
import type { ExternAntwoord } from './externeOplosser.js';

/** The choice of an answer, when it has one that obeys every requirement in whole numbers. */
export function readAntwoord(
  { probleem, aantalBogen, kandidaatVan, vakVan }: Model,
  { x }: ExternAntwoord,
): Keuze | undefined {
  if (x === undefined) return undefined;
  const toewijzing = new Int16Array(probleem.masker.length).fill(-1);
  for (let b = 0; b < aantalBogen; b++) {
    if (x[b] !== 1) continue;
    if (i16(toewijzing, i32(kandidaatVan, b)) >= 0) return undefined;
    toewijzing[i32(kandidaatVan, b)] = i32(vakVan, b);
  }
  return isGeldig(probleem, toewijzing) ? { toewijzing, waarde: sumWaarde(probleem, toewijzing) } : undefined;
}
