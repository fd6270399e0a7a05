import type { Datum } from '../../kern/index.js';
import {
  getOvereenkomststand,
  type Overeenkomstdossier,
  type Samenwerkingsovereenkomst,
} from '../../overeenkomst/index.js';
import { findTeksten } from './findTeksten.js';

/** The text of an agreement that counts on a day: the one in force, before any text was made the first that is known. */
export function findTekst(
  dossier: Overeenkomstdossier,
  dagen: { readonly peildatum: Datum; readonly bekendOp?: Datum | undefined },
): Samenwerkingsovereenkomst | undefined {
  return findTeksten(dossier, getOvereenkomststand(dossier, dagen), dagen.bekendOp).geldend?.document;
}
