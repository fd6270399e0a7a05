import * as z from 'zod';
import { type Bedrag, Datum, parseSchema, sumBedragen } from '../../kern/index.js';
import { jaaropties } from '../jaar/jaaropties.js';
import { type SplitByBegrotingsjaarOptions, splitByBegrotingsjaar } from '../jaar/splitByBegrotingsjaar.js';
import type { Bijdragestatus } from '../model/bijdrage.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { findBijdragestatus, type StatusOpDatum } from '../stand/findBijdragestatus.js';
import { sumStappen } from '../stand/sumStappen.js';
import { sumRegels } from './sumRegels.js';

/** How far a contribution has come on a day. */
export interface Bijdrageoverzicht {
  readonly programmajaar: number;
  /** The key of the contribution. */
  readonly bijdrage: string;
  readonly partij: string;
  readonly bedrag: Bedrag;
  /** The last step by that day (of two on the same day the later in the list), and when it happened; absent while it is only planned. */
  readonly status?: StatusOpDatum;
  /** The amounts that had been requested, promised, committed, paid and reclaimed on that day. */
  readonly stand: Readonly<Record<Bijdragestatus, Bedrag>>;
}

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
  /** How far each contribution has come, in the order of the plan. Only with a `peildatum`. */
  readonly perBijdrage?: readonly Bijdrageoverzicht[];
}

/** Options of {@link summarizeFinanciering}. */
export interface SummarizeFinancieringOptions extends Omit<SplitByBegrotingsjaarOptions, 'peildatum'> {
  /** Also tell how far each contribution has come on this day, that day included. Default: it is left out. */
  readonly peildatum?: Datum;
}

const OptionsSchema = z.strictObject({ ...jaaropties, peildatum: z.unknown().optional() });

/**
 * The totals of a plan: in all, per party, per year of the programme, per cost bearer and per begrotingsjaar; with a day also how far each
 * contribution has come.
 *
 * @param plan - a plan
 * @param options - how amounts are laid over the begrotingsjaren, by days by default, and the day
 * @throws DomeinFout as `splitByBegrotingsjaar`, `kern.datum_ongeldig`, and `kern.bedrag_te_groot` for a sum of over sixteen digits
 *
 * @example
 * ```ts
 * import { Financieringsplan, summarizeFinanciering } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
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
 * const { perBijdrage = [] } = summarizeFinanciering(plan, { peildatum: Datum.parse('2026-06-30') });
 * perBijdrage.map(({ bijdrage, stand }) => [bijdrage, stand.betaald]); // => [['bzk-1', '0.00'], ['gemeente-2', '0.00']]
 * ```
 */
export function summarizeFinanciering(
  plan: Financieringsplan,
  options: SummarizeFinancieringOptions = {},
): Financieringsoverzicht {
  parseSchema(OptionsSchema, options, 'opties');
  const { peildatum, ...jaren } = options;
  if (peildatum !== undefined) Datum.parse(peildatum);
  const regels = splitByBegrotingsjaar(plan, jaren);
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
    ...(peildatum === undefined ? {} : { perBijdrage: listBijdragen(plan, peildatum) }),
  };
}

function listBijdragen({ perioden }: Financieringsplan, peildatum: Datum): Bijdrageoverzicht[] {
  return perioden.flatMap(({ programmajaar, bijdragen }) =>
    bijdragen.map((bijdrage) => {
      const { id, partij, bedrag } = bijdrage;
      const status = findBijdragestatus(bijdrage, peildatum);
      const stand = sumStappen(bijdrage, peildatum);
      return { programmajaar, bijdrage: id, partij, bedrag, ...(status === undefined ? {} : { status }), stand };
    }),
  );
}
