import { canonicalizeJson, formatPad } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import type { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';

/** What a reader calls a place: the headings of its row and column, or else its path. */
export function namePlek(verslag: Verslag, plek: Pad): string {
  const doel = canonicalizeJson(plek);
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    if (blok.soort !== 'tabel') continue;
    for (const [r, rij] of blok.tabel.rijen.entries())
      for (const [k, kolom] of blok.tabel.kolommen.entries())
        for (const kop of rij.slice(0, 1))
          if (kop.soort === 'tekst' && canonicalizeJson([...pad, 'tabel', 'rijen', r, k]) === doel)
            return `${kop.waarde}, ${kolom.kop}`;
  }
  return formatPad(plek);
}
