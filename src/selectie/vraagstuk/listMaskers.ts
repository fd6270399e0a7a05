import type { Regel } from '../model/regel.js';
import { narrowMasker } from './narrowMasker.js';
import { readKandidaten } from './readKandidaten.js';
import type { Vraagstuk } from './vraagstuk.js';

/**
 * Per candidate the quota, as bits, for which it qualifies before and after the given rules, with the values. Only rules about single
 * buurten count here.
 */
export function listMaskers(vraagstuk: Vraagstuk, regels: readonly Regel[]) {
  const { masker: voor, waarden } = readKandidaten(vraagstuk);
  const na = Int32Array.from(voor);
  narrowMasker(vraagstuk, regels, na);
  return { voor, na, waarden };
}
