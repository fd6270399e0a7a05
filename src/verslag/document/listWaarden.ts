import type { Pad } from '../../kern/index.js';
import { listTeksten } from './listTeksten.js';
import type { Verslagblok } from './verslag.js';
import type { Verslagwaarde } from './waarde.js';

/** A value with its path. */
export interface Waardeplek {
  readonly waarde: Verslagwaarde;
  readonly pad: Pad;
}

/** The values that a reader sees in a block itself, in running text and in a table, with their paths; not those of its blocks. */
export function* listWaarden(blok: Verslagblok, pad: Pad): Generator<Waardeplek> {
  for (const { tekst, pad: plek } of listTeksten(blok, pad))
    for (const [i, waarde] of tekst.entries()) if (typeof waarde !== 'string') yield { waarde, pad: [...plek, i] };
  if (blok.soort !== 'tabel') return;
  for (const [r, rij] of blok.tabel.rijen.entries())
    for (const [k, waarde] of rij.entries()) yield { waarde, pad: [...pad, 'tabel', 'rijen', r, k] };
}
