import type { Pad } from '../../kern/index.js';
import type { Verslagblok } from './verslag.js';
import type { Verslagtekst } from './waarde.js';

/** Every running text of a block itself, with its path. */
export function listTeksten(blok: Verslagblok, pad: Pad): { readonly tekst: Verslagtekst; readonly pad: Pad }[] {
  switch (blok.soort) {
    case 'alinea':
      return [{ tekst: blok.tekst, pad: [...pad, 'tekst'] }];
    case 'bewering':
      return [
        { tekst: blok.tekst, pad: [...pad, 'tekst'] },
        ...(blok.voorbehoud === undefined ? [] : [{ tekst: blok.voorbehoud, pad: [...pad, 'voorbehoud'] }]),
      ];
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
