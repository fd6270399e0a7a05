import { f64 } from '../../rekenen/index.js';
import type { Casussen } from './casussen.js';
import type { Tafelplaats } from './tafel.js';
import { toBit } from './toBit.js';
import { toLid } from './toLid.js';

/** The combinations that occur, in the order of the conditions, absence first. */
export function listPlaatsen(casussen: Pick<Casussen, 'lid' | 'gevallen'>): Tafelplaats[] {
  const { lid, gevallen } = casussen;
  const eigen = new Map<number, number[]>();
  for (let i = 0; i < gevallen.length; i++) {
    const code = lid.reduce((som, kolom, j) => som + (f64(kolom, i) > 0.5 ? toBit(lid.length, j) : 0), 0);
    eigen.set(code, [...(eigen.get(code) ?? []), i]);
  }
  const masker = 2 ** lid.length - 1;
  return [...eigen]
    .sort(([a], [b]) => a - b)
    .map(([code, nummers]) => ({ code, eigen: nummers, lid: toLid(casussen, { masker, waarde: code }) }));
}
