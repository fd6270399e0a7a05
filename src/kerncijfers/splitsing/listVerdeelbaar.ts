import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { findVierkantkolom } from './findVierkantkolom.js';

/** The figure that the parts have from the split itself. */
export const INWONERS = 'aantal_inwoners';

/**
 * The columns of which a division is more than a guess. Squares tell how people are spread in one year; a count of another year that is
 * divided by the same squares tells nothing of its own, and would make the same growth in every part. So of the years that lean on one column
 * of the squares only the nearest stays (the later of two). The inhabitants of the split are those of the year nearest to the classification.
 */
export function listVerdeelbaar(
  { kolommen, indeling }: Kerncijfertabel,
  vierkanten: Kerncijfertabel | undefined,
): ReadonlySet<Kerncijferkolom> {
  const perSteun = new Map<unknown, { readonly kolom: Kerncijferkolom; readonly afstand: number }>();
  for (const kolom of kolommen) {
    if (kolom.dimensies !== undefined) continue;
    const { figuur, bron } = kolom;
    const isInwoners = figuur === INWONERS;
    const steun = isInwoners || vierkanten === undefined ? undefined : findVierkantkolom(kolom, vierkanten);
    if (steun === undefined && !isInwoners) continue;
    const afstand = Math.abs(bron.jaar - (steun?.bron.jaar ?? indeling.jaar));
    const sleutel = steun ?? INWONERS;
    const eerder = perSteun.get(sleutel);
    const dichterbij =
      eerder === undefined ||
      afstand < eerder.afstand ||
      (afstand === eerder.afstand && bron.jaar > eerder.kolom.bron.jaar);
    if (dichterbij) perSteun.set(sleutel, { kolom, afstand });
  }
  return new Set([...perSteun.values()].map(({ kolom }) => kolom));
}
