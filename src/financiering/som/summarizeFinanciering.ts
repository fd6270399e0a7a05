import * as z from 'zod';
import { type Bedrag, parseSchema, sumBedragen } from '../../kern/index.js';
import { jaaropties } from '../jaar/jaaropties.js';
import { type SplitByBegrotingsjaarOptions, splitByBegrotingsjaar } from '../jaar/splitByBegrotingsjaar.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { sumRegels } from './sumRegels.js';

/** The totals of a plan, each table adding up to `totaal` to the cent. Lines of `0.00` are left out. */
export interface Financieringsoverzicht {
  readonly totaal: Bedrag;
  readonly perPartij: readonly { readonly partij: string; readonly bedrag: Bedrag }[];
  /** By year of the programme, 1, 2, 3. */
  readonly perJaar: readonly { readonly jaar: number; readonly partij: string; readonly bedrag: Bedrag }[];
  readonly perKostendrager: readonly {
    readonly partij: string;
    readonly kostendrager?: string | undefined;
    readonly bedrag: Bedrag;
  }[];
  /** By calendar year, earliest first; within a year in the order of the plan. */
  readonly perBegrotingsjaar: readonly {
    readonly begrotingsjaar: number;
    readonly partij: string;
    readonly bedrag: Bedrag;
  }[];
}

/** Options of {@link summarizeFinanciering}, those of `splitByBegrotingsjaar`. */
export type SummarizeFinancieringOptions = Omit<SplitByBegrotingsjaarOptions, 'peildatum'>;

const OptionsSchema = z.strictObject(jaaropties);

/**
 * The totals of a plan: in all, per party, per year of the programme, per cost bearer and per begrotingsjaar.
 *
 * @param plan - a plan
 * @param options - how amounts are laid over the begrotingsjaren; by days by default
 * @throws DomeinFout as `splitByBegrotingsjaar`, and `kern.bedrag_te_groot` for a sum of over sixteen digits
 *
 * @example
 * ```ts
 * import { Financieringsplan, summarizeFinanciering } from 'buurtaanpak/financiering';
 *
 * const jaar = (programmajaar: number, van: string, tot: string, partij: string, bedrag: string) => ({
 *   programmajaar,
 *   periode: { van, tot },
 *   bijdragen: [{ id: `${partij}-${programmajaar}`, partij, bedrag, aard: 'exact', doel: 'begeleiden' }],
 * });
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     jaar(1, '2026-01-01', '2026-12-31', 'bzk', '150000.00'),
 *     jaar(2, '2027-01-01', '2027-12-31', 'gemeente', '60000.00'),
 *   ],
 * });
 * const overzicht = summarizeFinanciering(plan);
 * overzicht.totaal; // => '210000.00'
 * overzicht.perJaar;
 * // => [{ jaar: 1, partij: 'bzk', bedrag: '150000.00' }, { jaar: 2, partij: 'gemeente', bedrag: '60000.00' }]
 * ```
 */
export function summarizeFinanciering(
  plan: Financieringsplan,
  options: SummarizeFinancieringOptions = {},
): Financieringsoverzicht {
  parseSchema(OptionsSchema, options, 'opties');
  const regels = splitByBegrotingsjaar(plan, options);
  return {
    totaal: sumBedragen(regels.map(({ bedrag }) => bedrag)),
    perPartij: sumRegels(regels, ['partij']),
    perJaar: sumRegels(regels, ['programmajaar', 'partij']).map(({ programmajaar, partij, bedrag }) => ({
      jaar: programmajaar,
      partij,
      bedrag,
    })),
    perKostendrager: sumRegels(regels, ['partij', 'kostendrager']),
    perBegrotingsjaar: sumRegels(regels, ['begrotingsjaar', 'partij']).sort(
      (a, b) => a.begrotingsjaar - b.begrotingsjaar,
    ),
  };
}
