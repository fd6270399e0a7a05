import type { Pad } from '../../kern/index.js';
import { listTeksten } from '../document/listTeksten.js';
import type { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import { toWoorden } from './toWoorden.js';

/** Words with their path. */
export interface Woordenplek {
  readonly woorden: string;
  readonly pad: Pad;
}

/** All words that the verslag or the gemeente chose itself, titles, headings and charts too; not what comes from a source. */
export function* visitWoorden({ titel, brief, blokken }: Verslag): Generator<Woordenplek> {
  yield { woorden: titel, pad: ['titel'] };
  if (brief?.onderwerp !== undefined) yield { woorden: brief.onderwerp, pad: ['brief', 'onderwerp'] };
  for (const { blok, pad } of visitBlokken(blokken)) {
    if (blok.soort === 'sectie') yield { woorden: blok.titel, pad: [...pad, 'titel'] };
    if (blok.soort === 'grafiek') {
      yield { woorden: blok.grafiek.titel, pad: [...pad, 'grafiek', 'titel'] };
      yield { woorden: blok.grafiek.alternatief, pad: [...pad, 'grafiek', 'alternatief'] };
    }
    if (blok.soort === 'tabel') {
      yield { woorden: blok.tabel.titel, pad: [...pad, 'tabel', 'titel'] };
      for (const [k, { kop }] of blok.tabel.kolommen.entries())
        yield { woorden: kop, pad: [...pad, 'tabel', 'kolommen', k, 'kop'] };
      for (const [r, rij] of blok.tabel.rijen.entries())
        for (const [k, cel] of rij.entries())
          if (cel.soort === 'tekst') yield { woorden: toWoorden([cel], 'alle'), pad: [...pad, 'tabel', 'rijen', r, k] };
    }
    for (const { tekst, pad: plek } of listTeksten(blok, pad)) yield { woorden: toWoorden(tekst, 'alle'), pad: plek };
  }
}
