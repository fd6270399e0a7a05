import type { Datum } from '../../kern/index.js';
import { findVersie } from '../levensloop/findVersie.js';
import { getNieuwsteVersie } from '../levensloop/getNieuwsteVersie.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';

/** The text that is in force on a day, or the newest text when none is in force yet. */
export function documentOp(staat: BestaandeStaat, datum: Datum): Samenwerkingsovereenkomst {
  return (findVersie(staat, { peildatum: datum }) ?? getNieuwsteVersie(staat)).document;
}
