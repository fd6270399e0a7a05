import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import type { BijnaGelijken } from './bijnaGelijken.js';
import { type Gevondenblok, isBinnen } from './findBlokken.js';
import { getQuotum } from './getQuotum.js';
import type { Lotkandidaat } from './listLotkandidaten.js';
import type { Lotvraag } from './openLotvraag.js';

type Afgevallen = BijnaGelijken['afgevallen'][number];

/**
 * Who takes no part in a block although the score lies within the margin of the middle of the cut, or the draws were looked at, and why.
 *
 * @param marge - in units
 */
export function listAfgevallen(
  { vraagstuk }: Lotvraag,
  kandidaten: readonly Lotkandidaat[],
  blokken: readonly Gevondenblok[],
  marge: number,
): Afgevallen[] {
  const waar = new Map(blokken.flatMap((blok) => blok.leden.map((c) => [c, blok] as const)));
  return blokken.flatMap((blok) => {
    const { quotum, leden, bekeken, bewezen, midden } = blok;
    const { id } = getQuotum(vraagstuk, quotum);
    const erin = new Set(leden);
    const gezien = new Set(bekeken);
    const nabij = (kandidaat: Lotkandidaat) =>
      gezien.has(kandidaat.c) || (midden !== undefined && isBinnen(kandidaat, midden, 2 * marge));
    return kandidaten
      .filter((kandidaat) => kandidaat.quotum === quotum && !erin.has(kandidaat.c) && nabij(kandidaat))
      .map(({ c, score, elders, toelating }): Afgevallen => {
        const rij = { code: getKandidaat(vraagstuk, c).code, quotum: id, score };
        if (toelating.soort === 'regel') return { ...rij, reden: toelating.reden, regel: toelating.regel };
        if (waar.has(c)) return { ...rij, reden: 'ander_blok' };
        if (elders) return { ...rij, reden: 'elders_gekozen' };
        if (!gezien.has(c)) return { ...rij, reden: 'buiten_marge' };
        return { ...rij, reden: bewezen ? 'regels' : 'niet_gevonden' };
      });
  });
}
