import type { Bevinding } from '../../../kern/index.js';
import type { Keuze } from '../../model/keuze.js';
import { createBevinding } from '../../teksten/codes.js';

/** What is said of the calculation itself: a proof leaves no gap, a choice that was made was possible, and a lot has no more places than buurten. */
export function checkBewijs({ optimaal, gat, verdelingen, loting }: Keuze): Bevinding[] {
  const uit: Bevinding[] = [];
  if (optimaal === true && gat !== undefined && gat > 0)
    uit.push(createBevinding('fout', 'programma.bewezen_met_gat', ['gat'], { gat }));
  if (verdelingen === '0') uit.push(createBevinding('fout', 'programma.verdelingen_nul', ['verdelingen'], {}));
  if (loting !== undefined && loting.plekken > loting.deelnemers) {
    const { plekken, deelnemers } = loting;
    uit.push(createBevinding('fout', 'programma.loting_plekken', ['loting', 'plekken'], { plekken, deelnemers }));
  }
  return uit;
}
