import type { Pad } from '../../kern/index.js';
import { splitSleutel } from '../../kerncijfers/huis.js';
import { CATALOGUS } from '../../kerncijfers/index.js';
import { op } from '../../stukken/huis.js';
import type { Jaarwaarde, Tekstwaarde } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

const CATALOGUSPLAATSEN: ReadonlyMap<string, number> = new Map(CATALOGUS.map(({ sleutel }, i) => [sleutel, i]));

/**
 * The name of a figure: the label of the catalogue, with the year of its source when the key ends in it; else the own column. A key that is
 * nowhere known is shown from its own place.
 */
export function nameCijfer(
  { lezer, opzet, hier }: Opzetstuk,
  id: string,
  pad: Pad,
): { readonly naam: Tekstwaarde; readonly jaar?: Jaarwaarde } {
  const label = (sleutel: string) => {
    const plaats = CATALOGUSPLAATSEN.get(sleutel);
    return plaats === undefined ? undefined : lezer.tekst(op('catalogus', plaats, 'label', 'nl'));
  };
  const naam = label(id);
  if (naam !== undefined) return { naam };
  const { figuur, jaar } = splitSleutel(id);
  for (const [b, bron] of opzet.bronnen.entries()) {
    if (bron.soort === 'eigen') {
      const k = bron.tabel.kolommen.findIndex(({ sleutel }) => sleutel === id);
      if (k >= 0) return { naam: lezer.tekst(hier('bronnen', b, 'tabel', 'kolommen', k, 'kolom')) };
    } else if (jaar === bron.jaar) {
      const zonder = label(figuur);
      if (zonder !== undefined) return { naam: zonder, jaar: lezer.jaar(hier('bronnen', b, 'jaar')) };
    }
  }
  return { naam: lezer.tekst(hier(...pad)) };
}
