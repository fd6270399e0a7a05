import { formatPad } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import type { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';

/** What a reader calls a place: the headings of its row and column, or else its path. */
export function namePlek(verslag: Verslag, plek: Pad): string {
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    const [veld, rijen, r, k] = plek.slice(pad.length);
    if (blok.soort !== 'tabel' || veld !== 'tabel' || rijen !== 'rijen' || !pad.every((deel, i) => plek[i] === deel))
      continue;
    const kop = blok.tabel.rijen[Number(r)]?.[0];
    if (kop?.soort === 'tekst') return `${kop.waarde}, ${blok.tabel.kolommen[Number(k)]?.kop ?? ''}`;
  }
  return formatPad(plek);
}
