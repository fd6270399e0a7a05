import type { Datum } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { findTekst } from '../verloop/findTekst.js';
import type { Opbouw } from '../verloop/opbouw.js';

/** The text in force on a day. The rules ask for it after the first draft, so there is one. */
export function getTekst(opbouw: Opbouw, dag: Datum): Samenwerkingsovereenkomst {
  return (findTekst(opbouw, dag) as NonNullable<ReturnType<typeof findTekst>>).document;
}
