import type { Bevinding } from '../../kern/index.js';
import type { Keuze, Keuzebuurt } from '../model/keuze.js';
import { toSleutel } from '../model/toSleutel.js';
import { createBevinding } from '../teksten/codes.js';

/** Compares the scores with the scale that the choice names. Without a scale, a score below zero gives a warning. */
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

/** Checks a choice by itself: no buurt has two places, there were enough candidates, and the scores are possible. */
export function checkKeuzedelen(keuze: Keuze): Bevinding[] {
  const { buurten, reserves = [], gescoord } = keuze;
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
  if (gescoord !== undefined && gescoord < genoemd)
    uit.push(
      createBevinding('fout', 'programma.te_weinig_kandidaten', ['gescoord'], {
        kandidaten: gescoord,
        gekozen: gekozen.size,
        reserves: inReserve.size,
      }),
    );
  return [...uit, ...checkScores(keuze)];
}
