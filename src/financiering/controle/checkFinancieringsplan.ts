import * as z from 'zod';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import type { Financieringsplan, Kostendrager } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { createBevinding } from '../teksten/codes.js';
import { type CheckFinancieringsplanOptions, checkBijdrage } from './checkBijdrage.js';
import { checkGedekt } from './checkGedekt.js';
import { checkPerioden } from './checkPerioden.js';
import { checkTaakveld } from './checkTaakveld.js';

const OptionsSchema = z.strictObject({
  taakvelden: z.record(z.string(), z.array(z.string())).optional(),
});

/**
 * Finds every contradiction in a plan. It looks at what was agreed: `checkGeldverloop` judges what happened and what is late,
 * `computeDekking` tells whether the money is enough, and `checkSamenwerkingsovereenkomst` whether the payers are parties.
 *
 * Cost: n in the contributions of the plan, for each instalment, condition and cost bearer; n log n in the years.
 *
 * @param plan - a plan that was read by `Financieringsplan.parse`
 * @param options - lists of taakvelden for other years
 * @returns findings: of cost bearers, of periods, of contributions, of what is covered; each in the order of the document. An empty list
 *   when the plan is consistent.
 *
 * Fouten: `financiering.programmajaar_dubbel`, `financiering.perioden_volgorde`, `financiering.perioden_overlappen`,
 * `financiering.kostendrager_dubbel`, `financiering.kostendrager_onbekend`, `financiering.kostendrager_andere_partij`,
 * `financiering.bijdrage_dubbel`, `financiering.verdeelsleutel_te_veel`, `financiering.verdeelsleutel_boven_honderd`,
 * `financiering.verdeelsleutel_laat_over`, `financiering.verdeelsleutel_rest_dubbel`, `financiering.bandbreedte_niet_geraamd`, `financiering.bandbreedte_past_niet`,
 * `financiering.aandeel_boven_honderd`, `financiering.betaalt_zichzelf`, `financiering.termijn_dubbel`, `financiering.voorwaarde_dubbel`,
 * `financiering.buurt_dubbel`, `financiering.bijdrage_onbekend` and `financiering.uitkering_dekt_uitkering` (in `dekt`),
 * `financiering.taakveld_onbekend`.
 *
 * Waarschuwingen: `financiering.verdeelsleutel_zonder_werking` (of a price), `financiering.verdeelsleutel_vast_past_niet` (in the key of a
 * share of costs), `financiering.perioden_gat`, `financiering.periode_zonder_bijdrage`, `financiering.optie_na_begin` (the last day to take
 * the option lies after the first day of the year), `financiering.optie_voor_vast_jaar`, `financiering.btw_past_niet` (more VAT than the
 * rate gives), `financiering.voorwaarde_zonder_sleutel`, `financiering.planning_volgorde`, `financiering.dubbel_gedekt`,
 * `financiering.taakveld_jaar_onbekend`, `financiering.sisacode_notatie` (of an uitkering).
 *
 * Info: `financiering.raming_boven_plafond`, `financiering.btw_past_niet` (less VAT than the rate gives).
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the plan or the options are not valid
 *
 * @example
 * ```ts
 * import { checkFinancieringsplan, Financieringsplan } from 'buurtaanpak/financiering';
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
 *         {
 *           id: 'een',
 *           van: 'gemeente',
 *           soort: 'bedrag',
 *           bedrag: '100.00',
 *           aard: 'exact',
 *           doel: 'projecten',
 *           taakveld: { code: '6.10', jaar: 2026 },
 *         },
 *       ],
 *     },
 *   ],
 * });
 * checkFinancieringsplan(plan).map(({ code }) => code); // => ['financiering.taakveld_onbekend']
 * checkFinancieringsplan(plan, { taakvelden: { 2026: ['6.10'] } }); // => []
 * ```
 */
export function checkFinancieringsplan(
  plan: Financieringsplan,
  options: CheckFinancieringsplanOptions = {},
): Bevinding[] {
  const gelezen = readPlan(plan);
  parseSchema(OptionsSchema, options, 'opties');
  const { taakvelden } = options;
  const uit: Bevinding[] = [];
  const dragers = new Map<string, Kostendrager>();
  gelezen.kostendragers?.forEach((drager, k) => {
    const pad = ['kostendragers', k];
    if (dragers.has(drager.id))
      uit.push(
        createBevinding('fout', 'financiering.kostendrager_dubbel', [...pad, 'id'], { kostendrager: drager.id }),
      );
    dragers.set(drager.id, drager);
    if (drager.taakveld) uit.push(...checkTaakveld(drager.taakveld, [...pad, 'taakveld'], taakvelden));
  });
  uit.push(...checkPerioden(gelezen));
  const ids = new Set<string>();
  gelezen.perioden.forEach(({ bijdragen }, p) => {
    bijdragen.forEach((bijdrage, b) => {
      const pad = ['perioden', p, 'bijdragen', b];
      if (ids.has(bijdrage.id))
        uit.push(createBevinding('fout', 'financiering.bijdrage_dubbel', [...pad, 'id'], { bijdrage: bijdrage.id }));
      ids.add(bijdrage.id);
      uit.push(...checkBijdrage(bijdrage, dragers, pad, options));
    });
  });
  return [...uit, ...checkGedekt(gelezen)];
}
