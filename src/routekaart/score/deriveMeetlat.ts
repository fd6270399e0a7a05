import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import type { Meetlat } from '../meetlat/meetlat.js';
import type { Beoordeling } from '../model/beoordeling.js';
import { prepareScoring } from './prepareScoring.js';
import { writeMeetlat } from './writeMeetlat.js';

/** Options of {@link deriveMeetlat}. */
export interface DeriveMeetlatOptions {
  /** What the reference set is, in words: 'Nederland 2024'. */
  readonly naam?: string | undefined;
  /** Codes of the areas of the reference set. Default: every buurt (and composed area) of the table. */
  readonly referentie?: readonly string[] | undefined;
  /** False: a value beyond the ends of the reference set gets a score beyond the scale. Default true. */
  readonly begrenzen?: boolean | undefined;
}

const OptiesSchema: z.ZodType<DeriveMeetlatOptions> = z.strictObject({
  naam: z.string().min(1).optional(),
  referentie: z.array(z.string()).optional(),
  begrenzen: z.boolean().optional(),
});

/**
 * Makes a yardstick of a reference set: the numbers by which values become scores. `scoreBuurten` with this `meetlat` then scores other
 * areas, or a next year, by the same measure, so that a score of 0,7 means the same in both.
 *
 * For every criterion it holds the lowest and highest, mean and spread, median, quantiles, the limits of the treatment of extremes, and
 * the figures that fill gaps. Methods by rank (`rang`, `borda`, `percentielrang`, classes by percentile) keep every value of the reference
 * set; a value that no area there has stands between its neighbours. Duels (`copeland`) and weights that are computed from the scores
 * have no yardstick: they always compare the candidates. The reference set scored by its own yardstick has the same scores as without one.
 *
 * Cost: n log n in the areas, for each criterion; n in the judgements.
 *
 * @param beoordelingen - the judgements; `undefined` is none
 * @returns the document, with a fingerprint of the figures it was made of
 * @throws DomeinFout `routekaart.score_onmogelijk`, with every problem in `bevindingen`; `kern.document_ongeldig` or
 *   `routekaart.invoer_onleesbaar` when the Routekaart, the table, the list of judgements or the options are not valid
 *
 * @example
 * ```ts
 * import { deriveMeetlat, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: [{ id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
 * });
 * const jaar = (jaar: number, waarden: number[]) => ({
 *   indeling: { gebieden: 'cbs' as const, jaar },
 *   gebieden: ['BU00010001', 'BU00010002', 'BU00010003'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
 *   kolommen: [{
 *     sleutel: 'gas',
 *     figuur: 'gas',
 *     eenheid: 'm3',
 *     bron: { naam: 'CBS', tabel: 'KWB', jaar },
 *     waarden: Float64Array.from(waarden),
 *     redenen: new Uint8Array(3),
 *   }],
 * });
 * const meetlat = deriveMeetlat(routekaart, jaar(2023, [800, 1200, 1000]), [], { naam: 'Gemeente 2023' });
 * const nu = scoreBuurten(routekaart, jaar(2024, [700, 1100, 900]), [], { meetlat });
 * // By the yardstick of 2023 every buurt went down; among themselves nothing changed.
 * nu.buurten.map(({ score }) => score); // => [0.75, 0.25, 0]
 * nu.bevindingen.map(({ code }) => code); // => ['routekaart.buiten_meetlat']
 * ```
 */
export function deriveMeetlat(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[] = [],
  options: DeriveMeetlatOptions = {},
): Meetlat {
  const { referentie, ...meer } = parseSchema(OptiesSchema, options, 'opties');
  return writeMeetlat(prepareScoring(routekaart, kerncijfers, beoordelingen, referentie), meer);
}
