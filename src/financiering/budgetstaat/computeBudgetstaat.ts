import * as z from 'zod';
import { Datum, parseSchema } from '../../kern/index.js';
import { listBoekingen } from '../boeking/listBoekingen.js';
import { peilvelden } from '../stand/peiling.js';
import { addProbleem } from '../teksten/codes.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Budgetstaat } from './budgetstaat.js';
import { sumBudgetregels } from './sumBudgetregels.js';

/** Options of {@link computeBudgetstaat}. */
export interface ComputeBudgetstaatOptions {
  /** The last day whose costs are realised. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** Compare the forecast with that of an earlier day of knowing. Default: no comparison. */
  readonly vergelekenMet?: Datum | undefined;
}

const OptionsSchema: z.ZodType<ComputeBudgetstaatOptions> = z
  .strictObject({
    peildatum: peilvelden.peildatum,
    bekendOp: peilvelden.bekendOp,
    vergelekenMet: Datum.schema.optional(),
  })
  .superRefine(({ bekendOp, vergelekenMet }, context) => {
    if (bekendOp === undefined || vergelekenMet === undefined || vergelekenMet <= bekendOp) return;
    addProbleem(context, 'financiering.vergelijking_later', { vergelekenMet, bekendOp }, ['vergelekenMet']);
  });

/**
 * The sheet of a controller: by begrotingsjaar, payer, cost bearer, taakveld and buurt what was agreed, is realised, is expected, is
 * forecast and fell free. It is a sum of the cells of `listBoekingen` and of nothing else, so it adds up to the ledger to the cent, by
 * year, payer, bearer, taakveld and buurt.
 *
 * With `vergelekenMet` every row has the forecast as it was known on that day (`toen`), and what it has become more (`verschil`). Both
 * forecasts are judged on the same peildatum, as in `explainBoekingen`, which names the events behind a difference.
 *
 * Amounts are without VAT that the payer gets back. A specifieke uitkering has no rows: it covers others. Money of a contribution without
 * buurten, or of buurten that are not chosen yet, stands in a row without `buurt`.
 *
 * Cost: n in the events, as `listBoekingen`; twice that when it is compared.
 *
 * @param verloop - the course of the money
 * @param options - the day, the day of knowing, and the day to compare with
 * @returns rows by year, payer, cost bearer, taakveld and buurt (code units; what is absent first), their sums by year, and in all. Rows
 *   that are zero throughout are left out; a row that was forecast only on `vergelekenMet` is there
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the course or the options are not valid, among them
 *   `financiering.vergelijking_later` (`vergelekenMet` after `bekendOp`), and the codes of `listBoekingen`
 *
 * @example
 * ```ts
 * import { computeBudgetstaat, createGeldverloop, Financieringsplan } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-07-01', tot: '2027-06-30' },
 *       bijdragen: [
 *         { id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '73000.00', aard: 'exact', doel: 'begeleiden' },
 *       ],
 *     },
 *   ],
 * });
 * const plaatsen = [{ buurt: 'BU00800001' }, { buurt: 'BU00800002' }];
 * const dag = Datum.parse('2026-12-10');
 * const stop = {
 *   id: 'stop',
 *   soort: 'buurt_gestopt',
 *   datum: dag,
 *   geregistreerd: dag,
 *   buurt: 'BU00800002',
 *   laatsteDag: Datum.parse('2026-12-31'),
 * } as const;
 * const verloop = { ...createGeldverloop(plan, { plaatsen }), gebeurtenissen: [stop] };
 * const staat = computeBudgetstaat(verloop, {
 *   peildatum: Datum.parse('2026-12-31'),
 *   vergelekenMet: Datum.parse('2026-12-01'),
 * });
 * staat.regels.map(({ begrotingsjaar, buurt, afgesproken, prognose, vrijval, verschil }) =>
 *   [begrotingsjaar, buurt, afgesproken, prognose, vrijval, verschil],
 * );
 * // => [
 * //   [2026, 'BU00800001', '18400.00', '18400.00', '0.00', '0.00'],
 * //   [2026, 'BU00800002', '18400.00', '18400.00', '0.00', '0.00'],
 * //   [2027, 'BU00800001', '18100.00', '18100.00', '0.00', '0.00'],
 * //   [2027, 'BU00800002', '18100.00', '0.00', '18100.00', '-18100.00'],
 * // ]
 * staat.totaal.prognose; // => '54900.00'
 * ```
 */
export function computeBudgetstaat(verloop: Geldverloop, options: ComputeBudgetstaatOptions): Budgetstaat {
  const { peildatum, bekendOp, vergelekenMet } = parseSchema(OptionsSchema, options, 'opties');
  const nu = listBoekingen(verloop, { peildatum, bekendOp });
  const toen = vergelekenMet === undefined ? undefined : listBoekingen(verloop, { peildatum, bekendOp: vergelekenMet });
  return {
    peildatum,
    ...(bekendOp === undefined ? {} : { bekendOp }),
    ...(vergelekenMet === undefined ? {} : { vergelekenMet }),
    ...sumBudgetregels(nu, toen),
  };
}
