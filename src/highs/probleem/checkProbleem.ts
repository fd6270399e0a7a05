import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Lineairerij, Lineairprobleem } from '../../oplosser/index.js';
import { refuse } from '../teksten/codes.js';

/** HiGHS refuses coefficients from 10^15 on. */
const CIJFERS = 15;
const GROOTSTE = 10 ** CIJFERS - 1;

/** Any number, also one without end; which bounds are right is told below. */
const grens = z.union([z.number(), z.literal([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]), z.nan()]);
const ProbleemSchema: z.ZodType<Lineairprobleem> = z.strictObject({
  waarden: z.instanceof(Float64Array),
  rijen: z.array(
    z.strictObject({
      kolommen: z.instanceof(Int32Array),
      coefficienten: z.instanceof(Float64Array),
      van: grens,
      tot: grens,
    }),
  ),
});

type Pad = readonly (string | number)[];

function checkGetallen(getallen: Float64Array, pad: Pad): void {
  for (const [i, getal] of getallen.entries()) {
    if (!Number.isInteger(getal) || Math.abs(getal) > GROOTSTE)
      refuse('highs.getal_ongeldig', { waarde: String(getal), cijfers: CIJFERS }, [...pad, i]);
  }
}

/** @param geen - what says that there is no bound at this side */
function checkGrens(waarde: number, geen: number, pad: Pad): void {
  const kan = waarde === geen || Math.abs(waarde) <= Number.MAX_SAFE_INTEGER;
  if (!kan) refuse('highs.grens_ongeldig', { waarde: String(waarde) }, pad);
}

/** @param laatste - for each column the last row that names it, which this row is written into */
function checkRij({ kolommen, coefficienten, van, tot }: Lineairerij, laatste: Map<number, number>, i: number): void {
  const pad = ['rijen', i];
  const lengten = { kolommen: kolommen.length, coefficienten: coefficienten.length };
  if (lengten.kolommen !== lengten.coefficienten) refuse('highs.rij_ongeldig', lengten, pad);
  for (const [k, kolom] of kolommen.entries()) {
    const eerder = laatste.get(kolom);
    if (eerder === undefined || eerder === i) refuse('highs.kolom_ongeldig', { kolom }, [...pad, 'kolommen', k]);
    laatste.set(kolom, i);
  }
  checkGetallen(coefficienten, [...pad, 'coefficienten']);
  checkGrens(van, Number.NEGATIVE_INFINITY, [...pad, 'van']);
  checkGrens(tot, Number.POSITIVE_INFINITY, [...pad, 'tot']);
}

/**
 * Refuses a problem that HiGHS cannot take as it is meant: its own words about that name no place.
 *
 * @throws DomeinFout `kern.document_ongeldig`, `highs.getal_ongeldig`, `highs.grens_ongeldig`, `highs.kolom_ongeldig` or `highs.rij_ongeldig`
 */
export function checkProbleem(probleem: Lineairprobleem): void {
  const { waarden, rijen } = parseSchema(ProbleemSchema, probleem, 'lineair probleem');
  checkGetallen(waarden, ['waarden']);
  const laatste = new Map(Array.from(waarden, (_, kolom) => [kolom, -1]));
  for (const [i, rij] of rijen.entries()) checkRij(rij, laatste, i);
}
