import type { Datum } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import type { Overeenkomstdossier } from './dossier.js';

/** Options of {@link createOvereenkomstdossier}. */
export interface CreateOvereenkomstdossierOptions {
  /** The day on which the text was made and recorded. Default: the first day of the term, or of a signature when that is earlier. */
  readonly datum?: Datum | undefined;
  /** Who recorded it. Default: `tekst`. */
  readonly door?: string | undefined;
}

/** The record of an agreement of which only the text is known: one draft and the signatures of the text. */
export function createOvereenkomstdossier(
  tekst: Samenwerkingsovereenkomst,
  options: CreateOvereenkomstdossierOptions = {},
): Overeenkomstdossier {
  void tekst;
  void options;
  throw new RangeError('not built');
}
