import * as z from 'zod';
import { DomeinFout, parseSchema } from '../../kern/index.js';
import { GROOTSTE_GETAL } from '../../rekenen/index.js';
import type { Kalibratie } from '../model/evaluatieplan.js';
import { checkKalibratie } from './checkKalibratie.js';
import { toLidmaatschap } from './toLidmaatschap.js';

const getal = z.number().min(-GROOTSTE_GETAL).max(GROOTSTE_GETAL);
const InvoerSchema = z.strictObject({
  waarden: z.array(getal),
  kalibratie: z.strictObject({ buiten: getal, kruispunt: getal, binnen: getal }),
});

/**
 * Makes memberships of a set out of figures, such as 'a buurt with many old people' out of the share of people over 65. The direct method of
 * calibration (Ragin 2008, Redesigning Social Inquiry, chapter 5): two logistic curves that meet at the crossover, through 0.05, 0.5 and
 * 0.95, as in the R package QCA with `idm = 0.95`. Nothing is cut off near 0 and 1. The three figures should come from what is known of
 * buurten in general, not from the outcomes of these.
 *
 * Cost: n in the figures.
 *
 * @param waarden - the figures, in any unit; leave a missing figure out first
 * @param kalibratie - in the same unit: `buiten` (0.05), `kruispunt` (0.5) and `binnen` (0.95). `buiten` above `binnen`: the set falls as
 *   the figure rises
 * @returns the memberships, 0 to 1, in the order of `waarden`, not rounded. A figure equal to the crossover gives exactly 0.5, which
 *   `analyseConfiguraties` refuses.
 * @throws DomeinFout `evaluatie.kalibratie_volgorde` (the crossover is not between the other two), `evaluatie.kalibratie_gelijk` (two of the
 *   three are equal); `kern.document_ongeldig` (another form, a figure that is not finite or above 1e100)
 *
 * @example
 * ```ts
 * import { calibrateLidmaatschap } from 'buurtaanpak/evaluatie';
 *
 * const lid = calibrateLidmaatschap([10, 20, 40, 30], { buiten: 10, kruispunt: 20, binnen: 40 });
 * lid.map((een) => een.toFixed(3)); // => ['0.050', '0.500', '0.950', '0.813']
 * calibrateLidmaatschap([10], { buiten: 10, kruispunt: 10, binnen: 40 }); // throws evaluatie.kalibratie_gelijk
 * ```
 */
export function calibrateLidmaatschap(waarden: readonly number[], kalibratie: Kalibratie): number[] {
  parseSchema(InvoerSchema, { waarden, kalibratie }, 'kalibratie');
  const fout = checkKalibratie(kalibratie, ['kalibratie']);
  if (fout !== undefined) throw new DomeinFout(fout.code, fout.params, { pad: fout.pad, bevindingen: [fout] });
  return waarden.map((waarde) => toLidmaatschap(waarde, kalibratie));
}
