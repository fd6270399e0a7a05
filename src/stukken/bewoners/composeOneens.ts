import type { Verslagblok } from '../../verslag/index.js';
import { alinea } from './alinea.js';
import type { Contactstuk } from './contactstuk.js';

/** What can be done by who does not agree: what the gemeente says of it, and otherwise only whom to ask. */
export function composeOneens({ blad: { oneens }, lezer, at }: Contactstuk): Verslagblok[] {
  return oneens.length === 0
    ? alinea(['De gemeente kan u vertellen of u bezwaar kunt maken.'])
    : oneens.flatMap((_, i) => alinea([lezer.tekst(at('oneens', i))]));
}
