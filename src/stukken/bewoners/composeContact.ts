import type { Verslagblok } from '../../verslag/index.js';
import { alinea } from './alinea.js';
import type { Contactstuk } from './contactstuk.js';

/** Where questions and complaints go. */
export function composeContact({ blad: { contact }, lezer, at }: Contactstuk): Verslagblok[] {
  return alinea([
    'Hebt u een vraag of een klacht? ',
    ...(contact === undefined ? ['Neem dan contact op met de gemeente.'] : [lezer.tekst(at('contact'))]),
  ]);
}
