import { addDagen, type Bevinding, createBevinding } from '../../kern/index.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { checkBijdrage } from './checkBijdrage.js';
import { type CheckTaakveldOptions, checkTaakveld } from './checkTaakveld.js';

/** What {@link checkFinancieringsplan} goes by. */
export type CheckFinancieringsplanOptions = Pick<CheckTaakveldOptions, 'taakvelden'>;

/** The periods in order of time, each against the one before. */
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
    else if (periode.van !== addDagen(vorige.periode.tot, 1))
      uit.push(createBevinding('waarschuwing', 'financiering.perioden_gat', pad, params));
  });
  return uit;
}

/**
 * Everything in a plan that does not fit together. It looks at the plan alone: whether the money is enough is told by `coverage`,
 * and whether the payers are parties by `checkSamenwerkingsovereenkomst`.
 *
 * @param plan - a plan that was read by `parseFinancieringsplan`
 * @param options - lists of taakvelden for other years
 * @returns findings, in the order of the document; none when all fits.
 *
 * Fouten: `financiering.programmajaar_dubbel`, `financiering.perioden_volgorde`, `financiering.perioden_overlappen`,
 * `financiering.kostendrager_dubbel`, `financiering.kostendrager_onbekend`, `financiering.kostendrager_andere_partij`,
 * `financiering.bijdrage_dubbel`, `financiering.verdeelsleutel_te_veel`, `financiering.verdeelsleutel_boven_honderd`,
 * `financiering.verdeelsleutel_laat_over`, `financiering.verdeelsleutel_rest_dubbel`, `financiering.bandbreedte_niet_geraamd`,
 * `financiering.bandbreedte_past_niet`, `financiering.betaald_boven_vastgelegd`, `financiering.betaald_boven_bedrag`,
 * `financiering.teruggevorderd_boven_betaald`, `financiering.taakveld_onbekend`.
 *
 * Waarschuwingen: `financiering.perioden_gat`, `financiering.periode_zonder_bijdrage`, `financiering.btw_past_niet`,
 * `financiering.betaald_voor_voorwaarde`, `financiering.taakveld_jaar_onbekend`.
 *
 * @example
 * ```ts
 * import { checkFinancieringsplan, parseFinancieringsplan } from 'buurtaanpak/financiering';
 *
 * const plan = parseFinancieringsplan({
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
 * ```
 */
export function checkFinancieringsplan(
  plan: Financieringsplan,
  options: CheckFinancieringsplanOptions = {},
): Bevinding[] {
  const { taakvelden } = options;
  const uit: Bevinding[] = [];
  const dragers = new Map<string, NonNullable<Financieringsplan['kostendragers']>[number]>();
  plan.kostendragers?.forEach((drager, k) => {
    const pad = ['kostendragers', k];
    if (dragers.has(drager.id))
      uit.push(
        createBevinding('fout', 'financiering.kostendrager_dubbel', [...pad, 'id'], { kostendrager: drager.id }),
      );
    dragers.set(drager.id, drager);
    if (drager.taakveld)
      uit.push(
        ...checkTaakveld(drager.taakveld, {
          pad: [...pad, 'taakveld'],
          ...(taakvelden === undefined ? {} : { taakvelden }),
        }),
      );
  });
  uit.push(...checkPerioden(plan));
  const ids = new Set<string>();
  plan.perioden.forEach(({ bijdragen }, p) => {
    bijdragen.forEach((bijdrage, b) => {
      const pad = ['perioden', p, 'bijdragen', b];
      if (ids.has(bijdrage.id))
        uit.push(createBevinding('fout', 'financiering.bijdrage_dubbel', [...pad, 'id'], { bijdrage: bijdrage.id }));
      ids.add(bijdrage.id);
      uit.push(...checkBijdrage(bijdrage, dragers, pad, taakvelden));
    });
  });
  return uit;
}
