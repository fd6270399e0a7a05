import type { Bevinding } from '../../kern/index.js';
import type { Keuze, Keuzebuurt } from '../model/keuze.js';
import { toSleutel } from '../model/toSleutel.js';
import { createBevinding } from '../teksten/codes.js';
import { checkAfwijkingen } from './keuze/checkAfwijkingen.js';
import { checkBewijs } from './keuze/checkBewijs.js';
import { checkKeuzequota } from './keuze/checkKeuzequota.js';
import { checkTellingen } from './keuze/checkTellingen.js';
import { checkZekerheid } from './keuze/checkZekerheid.js';
import { checkZonderScore } from './keuze/checkZonderScore.js';

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

/** No buurt has two places: a reserve is named once, and was not chosen. */
function checkReserves({ buurten, reserves = [] }: Keuze): Bevinding[] {
  const gekozen = new Set(buurten.map(({ buurt }) => toSleutel(buurt)));
  const inReserve = new Set<string>();
  return reserves.flatMap(({ buurt }, r): Bevinding[] => {
    const sleutel = toSleutel(buurt);
    const pad = ['reserves', r, 'buurt'];
    if (gekozen.has(sleutel)) return [createBevinding('fout', 'programma.reserve_is_gekozen', pad, { buurt })];
    if (inReserve.has(sleutel)) return [createBevinding('fout', 'programma.reserve_dubbel', pad, { buurt })];
    inReserve.add(sleutel);
    return [];
  });
}

/**
 * Checks a choice by itself: no buurt has two places, its numbers fit each other, its quota have the buurten that they asked, what people
 * changed is in it, its certainty and proof do not contradict themselves, and the scores are possible.
 */
export function checkKeuzedelen(keuze: Keuze): Bevinding[] {
  return [
    ...checkReserves(keuze),
    ...checkTellingen(keuze),
    ...checkKeuzequota(keuze),
    ...checkAfwijkingen(keuze),
    ...checkZonderScore(keuze),
    ...checkBewijs(keuze),
    ...checkZekerheid(keuze),
    ...checkScores(keuze),
  ];
}
