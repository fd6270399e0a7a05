import * as z from 'zod';
import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { type Bedrag, type Bevinding, parseSchema } from '../../kern/index.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { createBevinding } from '../teksten/codes.js';

/** One contribution: its amount in the plan, beside the sum of its lines. */
export interface Afstemmingsregel {
  /** The key of the contribution. */
  readonly bijdrage: Sleutel;
  readonly plan: Bedrag;
  readonly regels: Bedrag;
  /** `regels - plan`. */
  readonly verschil: Bedrag;
}

/** The proof that a division adds up to the plan, or where it does not. */
export interface Afstemming {
  /** Whether every contribution adds up to the cent. */
  readonly sluit: boolean;
  readonly totaal: Omit<Afstemmingsregel, 'bijdrage'>;
  /** The contributions of the plan in its order; then those that occur only in the lines. */
  readonly bijdragen: readonly Afstemmingsregel[];
  /**
   * The same to print with `formatBevinding`: a line for each contribution, one for the total, and whether it adds up. What does not add up
   * is a `fout`, the rest `info`.
   */
  readonly bevindingen: readonly Bevinding[];
}

const RegelsSchema = z.array(z.looseObject({ bijdrage: z.string() }));

/**
 * Adds up the lines of any division of a plan (by begrotingsjaar, by buurt, an app's own) and compares them with the plan, contribution
 * by contribution. It proves that no cent appeared or vanished.
 *
 * @param plan - the plan
 * @param regels - lines with the key of a contribution and an amount
 * @returns the amounts, and findings `financiering.afstemming_bijdrage`, `financiering.afstemming_totaal` and last
 *   `financiering.afstemming_sluit` or `financiering.afstemming_sluit_niet`. Two errors that make up for each other do not close: then the
 *   total has no difference, and its contributions have
 * @throws DomeinFout `kern.bedrag_notatie`, `kern.bedrag_te_groot`, and `kern.document_ongeldig` when the plan or the list of lines is
 *   not valid
 *
 * @example
 * ```ts
 * import { Financieringsplan, reconcileFinanciering, splitByBegrotingsjaar } from 'buurtaanpak/financiering';
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-09-01', tot: '2027-08-31' },
 *       bijdragen: [{ id: 'bzk-1', partij: 'bzk', bedrag: '150000.00', aard: 'ten_minste', doel: 'directe_kosten' }],
 *     },
 *   ],
 * });
 * const { sluit, bevindingen } = reconcileFinanciering(plan, splitByBegrotingsjaar(plan));
 * sluit; // => true
 * bevindingen.map((bevinding) => formatBevinding(bevinding, nl));
 * // => [
 * //   'Bijdrage bzk-1: plan € 150.000,00, regels € 150.000,00, verschil € 0,00.',
 * //   'Totaal: plan € 150.000,00, regels € 150.000,00, verschil € 0,00.',
 * //   'De regels sluiten op het plan, op de cent.',
 * // ]
 * reconcileFinanciering(plan, []).totaal.verschil; // => '-150000.00'
 * ```
 */
export function reconcileFinanciering(
  plan: Financieringsplan,
  regels: readonly { readonly bijdrage: Sleutel; readonly bedrag: Bedrag }[],
): Afstemming {
  parseSchema(RegelsSchema, regels, 'regels');
  const tellingen = new Map<Sleutel, { plan: bigint; regels: bigint }>();
  const add = (bijdrage: Sleutel, kant: 'plan' | 'regels', bedrag: Bedrag) => {
    const telling = tellingen.get(bijdrage) ?? { plan: 0n, regels: 0n };
    telling[kant] += toCenten(bedrag);
    tellingen.set(bijdrage, telling);
  };
  for (const { bijdragen } of readPlan(plan).perioden) for (const { id, bedrag } of bijdragen) add(id, 'plan', bedrag);
  for (const { bijdrage, bedrag } of regels) add(bijdrage, 'regels', bedrag);
  const toRegel = (telling: { readonly plan: bigint; readonly regels: bigint }) => ({
    plan: fromCenten(telling.plan),
    regels: fromCenten(telling.regels),
    verschil: fromCenten(telling.regels - telling.plan),
  });
  const totaal = { plan: 0n, regels: 0n };
  for (const telling of tellingen.values()) {
    totaal.plan += telling.plan;
    totaal.regels += telling.regels;
  }
  const sluit = [...tellingen.values()].every((telling) => telling.plan === telling.regels);
  const alles = toRegel(totaal);
  const bijdragen = [...tellingen].map(([bijdrage, telling]) => ({ bijdrage, ...toRegel(telling) }));
  const isNul = ({ verschil }: { readonly verschil: Bedrag }): boolean => toCenten(verschil) === 0n;
  return {
    sluit,
    totaal: alles,
    bijdragen,
    bevindingen: [
      ...bijdragen.map((regel, i) =>
        createBevinding(isNul(regel) ? 'info' : 'fout', 'financiering.afstemming_bijdrage', ['bijdragen', i], regel),
      ),
      createBevinding(isNul(alles) ? 'info' : 'fout', 'financiering.afstemming_totaal', ['totaal'], alles),
      sluit
        ? createBevinding('info', 'financiering.afstemming_sluit', [], {})
        : createBevinding('fout', 'financiering.afstemming_sluit_niet', [], { verschil: alles.verschil }),
    ],
  };
}
