import type { Pad } from '../../kern/index.js';
import { splitSleutel } from '../../kerncijfers/huis.js';
import { Cijfersleutel } from '../../kerncijfers/index.js';
import { op } from '../../stukken/huis.js';
import type { Jaarwaarde, Tekstwaarde } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The year in a key, from the source that is about that year. */
function readJaar({ lezer, opzet, hier }: Opzetstuk, jaar: number | undefined): Jaarwaarde | undefined {
  const b = opzet.bronnen.findIndex((bron) => bron.soort === 'gepubliceerd' && bron.jaar === jaar);
  return jaar === undefined || b < 0 ? undefined : lezer.jaar(hier('bronnen', b, 'jaar'));
}

/**
 * The name of a figure: that of the catalogue with its dimensions in words, and with the year when the key ends in one of a source; else the
 * own column. A key that is nowhere known is shown from its own place.
 */
export function nameCijfer(
  stuk: Opzetstuk,
  id: string,
  pad: Pad,
): { readonly naam: Tekstwaarde; readonly jaar?: Jaarwaarde } {
  const { lezer, opzet, uitwerking, hier } = stuk;
  const { jaar, ...delen } = splitSleutel(id);
  for (const [b, bron] of opzet.bronnen.entries()) {
    if (bron.soort !== 'eigen') continue;
    const k = bron.tabel.kolommen.findIndex(({ sleutel }) => sleutel === id);
    if (k >= 0 && !uitwerking.cijfers.some(({ sleutel }) => sleutel === id))
      return { naam: lezer.tekst(hier('bronnen', b, 'tabel', 'kolommen', k, 'kolom')) };
  }
  const gelezen = Cijfersleutel.is(id) ? Cijfersleutel.format(delen) : id;
  const plaats = uitwerking.cijfers.findIndex(({ sleutel }) => sleutel === gelezen);
  const vanJaar = readJaar(stuk, jaar);
  if (plaats < 0 || (jaar !== undefined && vanJaar === undefined)) return { naam: lezer.tekst(hier(...pad)) };
  const naam = lezer.tekst(op('uitwerking', 'cijfers', plaats, 'naam'));
  return vanJaar === undefined ? { naam } : { naam, jaar: vanJaar };
}
