import * as z from 'zod';
import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { type Bedrag, parseSchema } from '../../kern/index.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';

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
}

const RegelsSchema = z.array(z.looseObject({ bijdrage: z.string() }));

/**
 * Adds up the lines of any division of a plan (by begrotingsjaar, by buurt, an app's own) and compares them with the plan, contribution
 * by contribution. It proves that no cent appeared or vanished.
 *
 * @param plan - the plan
 * @param regels - lines with the key of a contribution and an amount
 * @throws DomeinFout `kern.bedrag_notatie`, `kern.bedrag_te_groot`, and `kern.document_ongeldig` when the plan or the list of lines is
 *   not valid
 *
 * @example
 * ```ts
 * import { Financieringsplan, reconcileFinanciering, splitByBegrotingsjaar } from 'buurtaanpak/financiering';
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
 * reconcileFinanciering(plan, splitByBegrotingsjaar(plan)).sluit; // => true
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
  return {
    sluit: [...tellingen.values()].every((telling) => telling.plan === telling.regels),
    totaal: toRegel(totaal),
    bijdragen: [...tellingen].map(([bijdrage, telling]) => ({ bijdrage, ...toRegel(telling) })),
  };
}
