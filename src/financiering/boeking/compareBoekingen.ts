import * as z from 'zod';
import { toCenten } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import type { Boeking } from './boeking.js';
import { compareSommen, type Prognoseregel, sumPrognose } from './sumPrognose.js';
import type { Boekingsvergelijking } from './vergelijking.js';

const BoekingenSchema = z.array(
  z.looseObject({
    soort: z.enum(['gerealiseerd', 'verwacht', 'vrijval']),
    begrotingsjaar: z.int(),
    van: z.string(),
    kostendrager: z.string().optional(),
    bedrag: z.string(),
  }),
);

const toRegels = (boekingen: readonly Boeking[]): Prognoseregel[] =>
  boekingen.flatMap(({ soort, begrotingsjaar, van, kostendrager, bedrag }) =>
    soort === 'vrijval' ? [] : [{ begrotingsjaar, van, kostendrager, centen: toCenten(bedrag) }],
  );

/**
 * The effect of a change on the forecast of every begrotingsjaar: another day, another method, or 'what if' with one more event or text.
 * `explainBoekingen` names the events behind a change that has happened.
 *
 * Cost: n in the cells of both lists.
 *
 * @param voor - cells of `listBoekingen`
 * @param na - the same after the change
 * @returns one line for every year, payer and cost bearer that occurs in the forecast of either, also where nothing changes. What fell
 *   free is no part of the forecast
 * @throws DomeinFout `kern.document_ongeldig` when a list is no list of cells, `kern.bedrag_notatie` for a cell without an amount
 *
 * @example
 * ```ts
 * import { compareBoekingen, createGeldverloop, Financieringsplan, listBoekingen } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       bijdragen: [
 *         { id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '73000.00', aard: 'exact', doel: 'begeleiden' },
 *       ],
 *     },
 *   ],
 * });
 * const peildatum = Datum.parse('2026-01-31');
 * const verloop = createGeldverloop(plan);
 * const einde = {
 *   id: 'einde',
 *   soort: 'beeindigd',
 *   datum: peildatum,
 *   geregistreerd: peildatum,
 *   laatsteDag: Datum.parse('2026-06-30'),
 * } as const;
 * const watAls = { ...verloop, gebeurtenissen: [...verloop.gebeurtenissen, einde] };
 * compareBoekingen(listBoekingen(verloop, { peildatum }), listBoekingen(watAls, { peildatum })).totaal;
 * // => { voor: '73000.00', na: '36200.00', verschil: '-36800.00' }
 * ```
 */
export function compareBoekingen(voor: readonly Boeking[], na: readonly Boeking[]): Boekingsvergelijking {
  parseSchema(BoekingenSchema, voor, 'boekingen');
  parseSchema(BoekingenSchema, na, 'boekingen');
  return compareSommen(sumPrognose(toRegels(voor)), sumPrognose(toRegels(na)));
}
