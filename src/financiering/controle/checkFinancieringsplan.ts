import * as z from 'zod';
import { addDuur, type Bevinding, Datum, parseSchema } from '../../kern/index.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { createBevinding } from '../teksten/codes.js';
import { type CheckFinancieringsplanOptions, checkBijdrage } from './checkBijdrage.js';
import { checkTaakveld } from './checkTaakveld.js';

const OptionsSchema = z.strictObject({
  taakvelden: z.record(z.string(), z.array(z.string())).optional(),
  peildatum: z.unknown().optional(),
});

/** Compares each period with the one before it, in order of time. */
function checkPerioden(plan: Financieringsplan): Bevinding[] {
  const uit: Bevinding[] = [];
  const gezien = new Set<number>();
  plan.perioden.forEach(({ programmajaar, bijdragen }, p) => {
    if (gezien.has(programmajaar))
      uit.push(
        createBevinding('fout', 'financiering.programmajaar_dubbel', ['perioden', p, 'programmajaar'], {
          programmajaar,
        }),
      );
    gezien.add(programmajaar);
    if (bijdragen.length === 0)
      uit.push(
        createBevinding('waarschuwing', 'financiering.periode_zonder_bijdrage', ['perioden', p, 'bijdragen'], {
          programmajaar,
        }),
      );
  });
  const volgorde = plan.perioden
    .map((periode, p) => ({ ...periode, p }))
    .sort((a, b) => a.programmajaar - b.programmajaar || a.p - b.p);
  volgorde.forEach(({ programmajaar, periode, p }, plaats) => {
    const vorige = volgorde[plaats - 1];
    if (vorige === undefined) return;
    const params = { eerste: vorige.programmajaar, tweede: programmajaar };
    const pad = ['perioden', p, 'periode'];
    if (periode.van < vorige.periode.van)
      uit.push(createBevinding('fout', 'financiering.perioden_volgorde', pad, params));
    else if (periode.van <= vorige.periode.tot)
      uit.push(createBevinding('fout', 'financiering.perioden_overlappen', pad, params));
    else if (periode.van !== addDuur(vorige.periode.tot, { dagen: 1 }))
      uit.push(createBevinding('waarschuwing', 'financiering.perioden_gat', pad, params));
  });
  return uit;
}

/**
 * Finds every contradiction in a plan. It looks at the plan alone: `computeDekking` tells whether the money is enough, and
 * `checkSamenwerkingsovereenkomst` whether the payers are parties.
 *
 * @param plan - a plan that was read by `Financieringsplan.parse`
 * @param options - lists of taakvelden for other years, and the day on which lateness is judged
 * @returns findings, in the order of the document; an empty list when the plan is consistent.
 *
 * Fouten: `financiering.programmajaar_dubbel`, `financiering.perioden_volgorde`, `financiering.perioden_overlappen`,
 * `financiering.kostendrager_dubbel`, `financiering.kostendrager_onbekend`, `financiering.kostendrager_andere_partij`,
 * `financiering.bijdrage_dubbel`, `financiering.verdeelsleutel_te_veel`, `financiering.verdeelsleutel_boven_honderd`,
 * `financiering.verdeelsleutel_laat_over`, `financiering.verdeelsleutel_rest_dubbel`, `financiering.bandbreedte_niet_geraamd`,
 * `financiering.bandbreedte_past_niet`, `financiering.betaald_boven_vastgelegd`, `financiering.betaald_boven_bedrag`,
 * `financiering.teruggevorderd_boven_betaald`, `financiering.taakveld_onbekend`.
 *
 * Waarschuwingen: `financiering.perioden_gat`, `financiering.periode_zonder_bijdrage`, `financiering.btw_past_niet`,
 * `financiering.btw_telt_mee` (recoverable VAT, which all tables count as a cost), `financiering.betaald_voor_vastlegging`,
 * `financiering.betaald_voor_voorwaarde`, `financiering.betaald_op_verlopen_voorwaarde`, `financiering.taakveld_jaar_onbekend`; with a
 * peildatum `financiering.stap_te_laat` (planned for an earlier day and not done; on the day itself it is not late yet) and
 * `financiering.voorwaarde_verlopen`.
 * @throws DomeinFout `kern.datum_ongeldig`, and `kern.document_ongeldig` with every problem at once, when the plan or the options are not
 *   valid
 *
 * @example
 * ```ts
 * import { checkFinancieringsplan, Financieringsplan } from 'buurtaanpak/financiering';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       bijdragen: [
 *         {
 *           id: 'een',
 *           partij: 'gemeente',
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
  readPlan(plan);
  parseSchema(OptionsSchema, options, 'opties');
  const { taakvelden, peildatum } = options;
  if (peildatum !== undefined) Datum.parse(peildatum);
  const uit: Bevinding[] = [];
  const dragers = new Map<string, NonNullable<Financieringsplan['kostendragers']>[number]>();
  plan.kostendragers?.forEach((drager, k) => {
    const pad = ['kostendragers', k];
    if (dragers.has(drager.id))
      uit.push(
        createBevinding('fout', 'financiering.kostendrager_dubbel', [...pad, 'id'], { kostendrager: drager.id }),
      );
    dragers.set(drager.id, drager);
    if (drager.taakveld) uit.push(...checkTaakveld(drager.taakveld, [...pad, 'taakveld'], taakvelden));
  });
  uit.push(...checkPerioden(plan));
  const ids = new Set<string>();
  plan.perioden.forEach(({ periode, bijdragen }, p) => {
    bijdragen.forEach((bijdrage, b) => {
      const pad = ['perioden', p, 'bijdragen', b];
      if (ids.has(bijdrage.id))
        uit.push(createBevinding('fout', 'financiering.bijdrage_dubbel', [...pad, 'id'], { bijdrage: bijdrage.id }));
      ids.add(bijdrage.id);
      uit.push(...checkBijdrage(bijdrage, dragers, periode.tot, pad, options));
    });
  });
  return uit;
}
