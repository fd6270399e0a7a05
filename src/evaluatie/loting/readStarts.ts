import { compareDatums } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { findGemeente } from '../lees/findGemeente.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { TestTrapsgewijsOptions, Trapstart } from '../model/lotingoordeel.js';
import { refuse } from '../teksten/codes.js';

/** A buurt with the first day of measurement on which the programme had begun. */
export interface Trapbuurt {
  readonly buurt: string;
  readonly blok: string;
  /** Its position among the days; their number when the programme began after the last. */
  readonly stap: number;
}

/** The days of measurement, sorted: those asked, or all days on which the outcome has a row. */
export function listPerioden(
  uitkomsten: readonly Uitkomstregel[],
  { uitkomst, perioden }: TestTrapsgewijsOptions,
): Datum[] {
  const dagen = perioden ?? uitkomsten.flatMap((regel) => (regel.uitkomst === uitkomst ? [regel.moment] : []));
  return [...new Set(dagen)].sort(compareDatums);
}

/**
 * The step of each buurt. A buurt without a block is in that of its gemeente, where its code tells it.
 *
 * @throws DomeinFout `evaluatie.buurt_dubbel`
 */
export function readStarts(starts: readonly Trapstart[], perioden: readonly Datum[]): Trapbuurt[] {
  const gezien = new Set<string>();
  return starts.map(({ buurt, start, blok = findGemeente(buurt) ?? '' }, i) => {
    if (gezien.has(buurt)) refuse('evaluatie.buurt_dubbel', { buurt }, ['starts', i]);
    gezien.add(buurt);
    return { buurt, blok, stap: perioden.filter((dag) => dag < start).length };
  });
}
