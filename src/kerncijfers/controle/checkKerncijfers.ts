import * as z from 'zod';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import type { Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { listKolommen } from '../tabel/listKolommen.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { refuse } from '../teksten/codes.js';
import { checkGroepen } from './checkGroepen.js';
import { checkSommen } from './checkSommen.js';
import { checkVerdelingen } from './checkVerdelingen.js';

/** Options of {@link checkKerncijfers}. */
export interface CheckKerncijfersOptions {
  /**
   * The maximum rounding error of a figure of a wijk or buurt, by unit, and 0 for a unit that is not named. Default: what each column tells
   * (its bounds, or its `nauwkeurigheid`: 4 for counts rounded at random to fives, 5 for figures rounded to tens); for a column that tells
   * nothing counts 4, hectares 0.5, other units 0.
   */
  readonly marges?: Readonly<Record<string, number>> | undefined;
  /**
   * Keys to check: of a sum, of the whole of a division, of the part that is above its whole. A key without a year means every year.
   * Default: every figure.
   */
  readonly sleutels?: readonly Cijfersleutel[] | undefined;
}

const OptionsSchema = z.looseObject({
  marges: z.record(z.string(), z.unknown()).optional(),
  sleutels: z.array(z.string()).optional(),
});

/**
 * Checks whether the figures of a table agree with each other:
 * - no group is larger than the whole that it is a part of: an age group above the inhabitants, single-person households above the
 *   households;
 * - counts of buurten add up to their wijk and their gemeente, of wijken to their gemeente, and of gemeenten to the country;
 * - the groups of a division make up their whole in every area: men and women, age groups, marital states, kinds of households.
 *
 * Figures of one year are compared with each other. Differences that rounding explains are accepted: CBS rounds counts of a wijk or buurt,
 * each by at most 4, so a group of a buurt may be 8 above its whole, and a wijk of `n` buurten `4(n + 1)` off its sum. It is not known which
 * of the figures is wrong, so all of them stay. A sum with a missing part is not checked, nor is an area whose parts are not in the table,
 * nor an estimate (`geschat`).
 *
 * A count of a gemeente may be any number above the sum of its wijken or buurten, as it holds people whose buurt is not known: 192 in Utrecht
 * in 2023. That is told as `info`, because a missing wijk looks the same.
 *
 * Cost: n in the areas, for each column.
 *
 * @returns for every figure that is off a `waarschuwing` with the figures and the margin: first each `kerncijfers.groep_boven_totaal`, then
 *   each `kerncijfers.som_wijkt_af` or `kerncijfers.som_onder_gemeente` (info), then each `kerncijfers.verdeling_wijkt_af`. `pad` is the
 *   code of the area and the key of the group, of the sum or of the whole
 * @throws DomeinFout `kerncijfers.marge_ongeldig`, `kerncijfers.tabel_ongeldig`, `kern.document_ongeldig` for other options
 *
 * @example
 * ```ts
 * import { checkKerncijfers, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [
 *   { gwb_code_10: 'WK008020', regio: 'Wijk', recs: 'Wijk', a_inw: '900' },
 *   { gwb_code_10: 'BU00802001', regio: 'A', recs: 'Buurt', a_inw: '300', a_65_oo: '400' },
 *   { gwb_code_10: 'BU00802002', regio: 'B', recs: 'Buurt', a_inw: '500' },
 * ];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * checkKerncijfers(tabel).map(({ code, pad }) => [code, ...pad]);
 * // => [
 * //   ['kerncijfers.groep_boven_totaal', 'BU00802001', 'aantal_65_plus'],
 * //   ['kerncijfers.som_wijkt_af', 'WK008020', 'aantal_inwoners'],
 * // ]
 * checkKerncijfers(tabel, { sleutels: ['aantal_inwoners'] }).map(({ params }) => [params.som, params.waarde, params.marge]);
 * // => [[800, 900, 12]]
 * ```
 */
export function checkKerncijfers(tabel: Kerncijfertabel, options: CheckKerncijfersOptions = {}): Bevinding[] {
  getTabelindex(tabel);
  parseSchema(OptionsSchema, options, 'opties');
  const { sleutels, marges } = options;
  for (const [eenheid, waarde] of Object.entries(marges ?? {})) {
    if (!(Number.isFinite(waarde) && waarde >= 0))
      refuse('kerncijfers.marge_ongeldig', { eenheid, waarde }, ['marges', eenheid]);
  }
  const gekozen = new Set(
    sleutels?.flatMap((sleutel) => [sleutel, ...listKolommen(tabel, sleutel).map((kolom) => kolom.sleutel)]),
  );
  const isGekozen = (sleutel: unknown): boolean => sleutels === undefined || gekozen.has(String(sleutel));
  return [
    ...checkGroepen(tabel, marges).filter(({ pad }) => isGekozen(pad[1])),
    ...checkSommen(tabel, marges, isGekozen),
    ...checkVerdelingen(tabel, marges).filter(({ pad }) => isGekozen(pad[1])),
  ];
}
