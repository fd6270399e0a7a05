import type { Pad } from '../../kern/index.js';
import type { Verslagblok } from './verslag.js';
import type { Verslagtekst, Verslagwaarde } from './waarde.js';

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

/** Every running text of a block itself, with its path. */
export function listTeksten(blok: Verslagblok, pad: Pad): { readonly tekst: Verslagtekst; readonly pad: Pad }[] {
  switch (blok.soort) {
    case 'alinea':
      return [{ tekst: blok.tekst, pad: [...pad, 'tekst'] }];
    case 'lijst':
      return blok.items.map((tekst, i) => ({ tekst, pad: [...pad, 'items', i] }));
    case 'tabel':
      return blok.tabel.toelichting === undefined
        ? []
        : [{ tekst: blok.tabel.toelichting, pad: [...pad, 'tabel', 'toelichting'] }];
    default:
      return [];
  }
}

/** Every value of a verslag, in running text and in tables, with its path. */
export function* visitWaarden(
  blokken: readonly Verslagblok[],
): Generator<{ readonly waarde: Verslagwaarde; readonly pad: Pad }> {
  for (const { blok, pad } of visitBlokken(blokken)) {
    for (const { tekst, pad: plek } of listTeksten(blok, pad))
      for (const [i, waarde] of tekst.entries()) if (typeof waarde !== 'string') yield { waarde, pad: [...plek, i] };
    if (blok.soort !== 'tabel') continue;
    for (const [r, rij] of blok.tabel.rijen.entries())
      for (const [k, waarde] of rij.entries()) yield { waarde, pad: [...pad, 'tabel', 'rijen', r, k] };
  }
}
