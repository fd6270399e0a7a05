import type { Werk } from '../../kern/huis.js';
import { createDeelgebied } from '../samenstellen/createDeelgebied.js';
import type { Doelband } from '../samenstellen/doelband.js';
import { getGebieden } from '../samenstellen/getGebieden.js';
import { searchVerdeling } from '../samenstellen/searchVerdeling.js';
import type { Verdeling } from '../samenstellen/verdeling.js';
import { createOordeel } from './createOordeel.js';
import { createPlekken } from './createPlekken.js';
import { toMaat } from './maat.js';
import { moveRand } from './moveRand.js';
import type { Plek } from './readPlek.js';
import { recutGebieden } from './recutGebieden.js';
import { sumMaten } from './sumMaten.js';

/** A square of one buurt. */
export interface Telvierkant extends Plek {
  readonly inwoners: number;
}

/** How the squares of a buurt are divided. */
export interface DivideOptions {
  readonly band: Doelband;
  readonly zaad: number | string;
  readonly inspanning: number;
  readonly werk: Werk;
  /** Squares at most this far apart are connected. */
  readonly bereik: number;
}

/** Rounds of cuts and moves; each makes the division better, so that they end by themselves long before. */
const RONDEN = 100;

/**
 * Divides squares over connected areas within the band: first by the search of composed areas, by size alone; then pairs are cut straight
 * and single squares move, as long as that brings more people into the band, or makes the areas rounder or nearer to the target.
 *
 * @returns the numbers of the squares of each area, in the order of its first
 */
export function divideVierkanten(
  vierkanten: readonly Telvierkant[],
  { band, zaad, inspanning, bereik, werk }: DivideOptions,
): number[][] {
  const plekken = createPlekken(
    vierkanten.map((vierkant, nummer) => [vierkant, nummer] as const),
    bereik,
  );
  const graaf = {
    inwoners: vierkanten.map(({ inwoners }) => inwoners),
    buren: vierkanten.map((vierkant) => plekken.listNabij(vierkant).sort((a, b) => a - b)),
  };
  const verdeling: Verdeling = { graaf, band, van: [] };
  for (const nummer of vierkanten.keys()) createDeelgebied(verdeling, [nummer]);
  searchVerdeling(verdeling, zaad, inspanning, werk);
  // Counted from a corner of the buurt, the sums of squares stay small.
  const west = vierkanten.reduce((uiterst, { x }) => Math.min(uiterst, x), Infinity);
  const zuid = vierkanten.reduce((uiterst, { y }) => Math.min(uiterst, y), Infinity);
  const maten = vierkanten.map(({ x, y, inwoners }) => toMaat({ x: x - west, y: y - zuid }, inwoners));
  const begin = getGebieden(verdeling).map(({ eenheden }) => sumMaten(maten, eenheden));
  const deling = { verdeling, maten, judge: createOordeel(begin, band) };
  for (let ronde = 0; ronde < RONDEN; ronde++) {
    werk.spend(vierkanten.length);
    const gesneden = recutGebieden(deling);
    const geschoven = moveRand(deling);
    if (!gesneden && !geschoven) break;
  }
  return getGebieden(verdeling).map(({ eenheden }) => [...eenheden].sort((a, b) => a - b));
}
