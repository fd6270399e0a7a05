import type { Geldverloop } from '../../financiering/index.js';
import type { Overeenkomstdossier } from './dossier.js';

/** The course of the money of an agreement: all that is recorded, each fact with the days on which it was known. */
export function toGeldverloop(dossier: Overeenkomstdossier): Geldverloop {
  void dossier;
  throw new RangeError('not built');
}
