import type { Pad } from '../../kern/index.js';
import { listTeksten } from './listTeksten.js';
import type { Verslagblok } from './verslag.js';
import { visitBlokken } from './visitBlokken.js';
import type { Verslagwaarde } from './waarde.js';

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
