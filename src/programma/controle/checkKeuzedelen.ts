import { type Bevinding, createBevinding } from '../../kern/index.js';
import type { Keuze, Keuzebuurt } from '../model/keuze.js';

/** The same buurt, however its accents were typed: a code of one's own may hold them. */
export const toSleutel = (code: string): string => code.normalize('NFC');

/** The scores against the scale that the choice names; without one a score below zero is at least strange. */
function checkScores({ buurten, reserves = [], schaal }: Keuze): Bevinding[] {
  const lijsten: readonly (readonly [string, readonly Keuzebuurt[]])[] = [
    ['buurten', buurten],
    ['reserves', reserves],
  ];
  return lijsten.flatMap(([lijst, rij]) =>
    rij.flatMap(({ buurt, score }, b): Bevinding[] => {
      if (score === undefined) return [];
      const pad = [lijst, b, 'score'];
      if (schaal === undefined)
        return score < 0 ? [createBevinding('waarschuwing', 'programma.score_onder_nul', pad, { buurt, score })] : [];
      const { van, tot } = schaal;
      return score < van || score > tot
        ? [createBevinding('fout', 'programma.score_buiten_schaal', pad, { buurt, score, van, tot })]
        : [];
    }),
  );
}

/** What a choice says about itself: that no buurt has two places, that there were enough candidates, and scores that can be. */
export function checkKeuzedelen(keuze: Keuze): Bevinding[] {
  const { buurten, reserves = [], kandidaten } = keuze;
  const uit: Bevinding[] = [];
  const gekozen = new Set(buurten.map(({ buurt }) => toSleutel(buurt)));
  const inReserve = new Set<string>();
  for (const [r, { buurt }] of reserves.entries()) {
    const sleutel = toSleutel(buurt);
    const pad = ['reserves', r, 'buurt'];
    if (gekozen.has(sleutel)) uit.push(createBevinding('fout', 'programma.reserve_is_gekozen', pad, { buurt }));
    else if (inReserve.has(sleutel)) uit.push(createBevinding('fout', 'programma.reserve_dubbel', pad, { buurt }));
    else inReserve.add(sleutel);
  }
  const genoemd = gekozen.size + inReserve.size;
  if (kandidaten !== undefined && kandidaten < genoemd)
    uit.push(
      createBevinding('fout', 'programma.te_weinig_kandidaten', ['kandidaten'], {
        kandidaten,
        gekozen: gekozen.size,
        reserves: inReserve.size,
      }),
    );
  return [...uit, ...checkScores(keuze)];
}
