import type { Pad } from '../../kern/index.js';
import type { Verslagblok } from './verslag.js';

/** Every block of a verslag in reading order, with its path; a section comes before its blocks. */
export function* visitBlokken(
  blokken: readonly Verslagblok[],
  pad: Pad = ['blokken'],
): Generator<{ readonly blok: Verslagblok; readonly pad: Pad }> {
  for (const [i, blok] of blokken.entries()) {
    yield { blok, pad: [...pad, i] };
    if (blok.soort === 'sectie') yield* visitBlokken(blok.blokken, [...pad, i, 'blokken']);
  }
}
