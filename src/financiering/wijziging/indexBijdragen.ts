import * as z from 'zod';
import { allocateCenten, fromCenten, getJaar, showWaarde, toCenten, toVerhouding } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { type Bedrag, parseSchema } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import type { Verdeelsleutel } from '../model/verdeelsleutel.js';
import { refuse } from '../teksten/codes.js';
import { splitProcenten } from '../verdeling/splitProcenten.js';

/** A series of index figures as it was published: the figure of each year as a decimal text, `{ 2026: '100', 2027: '102.4' }`. */
export type Indexreeks = Readonly<Record<number, string>>;

/** Options of {@link indexBijdragen}. */
export interface IndexBijdragenOptions {
  /** The price level of the plan: its amounts are in prices of this year. */
  readonly basisjaar: number;
  /** The keys of the contributions to index. Default: all. */
  readonly bijdragen?: readonly Sleutel[];
}

/** The effect of indexing on one contribution. */
export interface Indexering {
  readonly programmajaar: number;
  readonly bijdrage: Sleutel;
  /** The calendar year in which its period starts: the year of its index figure. */
  readonly prijsjaar: number;
  readonly was: Bedrag;
  readonly wordt: Bedrag;
  readonly verschil: Bedrag;
}

/** The plan in other prices, with an account of every difference. */
export interface GeindexeerdPlan {
  readonly plan: Financieringsplan;
  readonly indexeringen: readonly Indexering[];
}

const ReeksSchema = z.looseObject({});
const OptionsSchema = z.strictObject({ basisjaar: z.int(), bijdragen: z.array(z.string()).optional() });

/** The figures of the year and of the base year, as whole numbers in proportion. */
function readIndexen(reeks: Indexreeks, jaar: number, basisjaar: number): readonly [bigint, bigint] {
  const jaren = [jaar, basisjaar];
  const cijfers = jaren.map((een) => reeks[een] ?? refuse('financiering.index_ontbreekt', { jaar: een }));
  const fail = (positie: number): never => {
    const een = jaren[positie] as number;
    return refuse('financiering.index_ongeldig', { jaar: een, waarde: showWaarde(cijfers[positie]) }, [een]);
  };
  const verhouding = toVerhouding(cijfers, fail);
  verhouding.forEach((getal, positie) => {
    if (getal === 0n) fail(positie);
  });
  const [teller = 0n, noemer = 0n] = verhouding;
  return [teller, noemer];
}

/** `centen x teller / noemer`, half a cent rounds up; all three are positive. */
function scale(centen: bigint, teller: bigint, noemer: bigint): bigint {
  return (2n * centen * teller + noemer) / (2n * noemer);
}

/** Fixed amounts of a key change in proportion to what the percentages leave, so that the key still divides the whole amount. */
function scaleSleutel(sleutel: Verdeelsleutel, was: bigint, wordt: bigint): Verdeelsleutel {
  const left = (totaal: bigint) =>
    (splitProcenten(totaal, sleutel) ?? []).reduce((over, procent) => over - procent, totaal);
  const vast = sleutel.map((deel) => (deel.soort === 'vast' ? toCenten(deel.bedrag) : 0n));
  const over = left(was) - vast.reduce((a, b) => a + b, 0n);
  // The key has no fixed amounts, or did not fit before either.
  if (over < 0n || vast.every((centen) => centen === 0n)) return sleutel;
  const nieuw = allocateCenten(left(wordt), [...vast, over]);
  return zipRijen(sleutel, nieuw).map(([deel, centen]) =>
    deel.soort === 'vast' ? { ...deel, bedrag: fromCenten(centen) } : deel,
  );
}

function scaleBijdrage(bijdrage: Bijdrage, teller: bigint, noemer: bigint): Bijdrage {
  const was = toCenten(bijdrage.bedrag);
  const wordt = scale(was, teller, noemer);
  const { verdeelsleutel, bandbreedte, btw } = bijdrage;
  const naar = (bedrag: Bedrag) => fromCenten(scale(toCenten(bedrag), teller, noemer));
  return {
    ...bijdrage,
    bedrag: fromCenten(wordt),
    ...(verdeelsleutel && { verdeelsleutel: scaleSleutel(verdeelsleutel, was, wordt) }),
    ...(bandbreedte && { bandbreedte: { minimum: naar(bandbreedte.minimum), maximum: naar(bandbreedte.maximum) } }),
    ...(btw && { btw: { ...btw, bedrag: naar(btw.bedrag) } }),
  };
}

/**
 * The plan in the prices of the years in which it is paid. Each contribution is multiplied by the index of the calendar year in which its
 * period starts, and divided by the index of the base year. Periods of the base year keep their amounts.
 *
 * Rounding: once, to the cent, half a cent up. Fixed amounts in a verdeelsleutel, the bandbreedte and the VAT change in proportion; steps
 * (requested, committed, paid) do not change.
 *
 * @param plan - a plan; it is not changed
 * @param reeks - the published figures, decimal texts
 * @param options - the base year, and which contributions
 * @returns the plan and the changes; the differences add up to the difference of the totals
 * @throws DomeinFout
 * - `financiering.index_ontbreekt`: no figure for the base year or for the year of a period
 * - `financiering.index_ongeldig`: a figure is not a positive decimal text
 * - `financiering.bijdrage_onbekend`: a key that no contribution has
 * - `kern.document_ongeldig`: the plan, the series or the options are not valid, with every problem at once
 *
 * @example
 * ```ts
 * import { indexBijdragen, Financieringsplan } from 'buurtaanpak/financiering';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 2,
 *       periode: { van: '2027-09-01', tot: '2028-08-31' },
 *       bijdragen: [{ id: 'gemeente-2', partij: 'gemeente', bedrag: '60000.00', aard: 'exact', doel: 'begeleiden' }],
 *     },
 *   ],
 * });
 * const { indexeringen } = indexBijdragen(plan, { 2026: '100', 2027: '102.4' }, { basisjaar: 2026 });
 * indexeringen.map(({ wordt, verschil }) => [wordt, verschil]); // => [['61440.00', '1440.00']]
 * ```
 */
export function indexBijdragen(
  plan: Financieringsplan,
  reeks: Indexreeks,
  options: IndexBijdragenOptions,
): GeindexeerdPlan {
  readPlan(plan);
  parseSchema(ReeksSchema, reeks, 'indexreeks');
  parseSchema(OptionsSchema, options, 'opties');
  const { basisjaar, bijdragen: gekozen } = options;
  const alle = new Set(plan.perioden.flatMap(({ bijdragen }) => bijdragen.map(({ id }) => id)));
  gekozen?.forEach((bijdrage, positie) => {
    if (!alle.has(bijdrage)) refuse('financiering.bijdrage_onbekend', { bijdrage }, ['bijdragen', positie]);
  });
  readIndexen(reeks, basisjaar, basisjaar);
  const indexeringen: Indexering[] = [];
  const perioden = plan.perioden.map((periode) => ({
    ...periode,
    bijdragen: periode.bijdragen.map((bijdrage) => {
      const prijsjaar = getJaar(periode.periode.van);
      if ((gekozen && !gekozen.includes(bijdrage.id)) || prijsjaar === basisjaar) return bijdrage;
      const nieuw = scaleBijdrage(bijdrage, ...readIndexen(reeks, prijsjaar, basisjaar));
      indexeringen.push({
        programmajaar: periode.programmajaar,
        bijdrage: bijdrage.id,
        prijsjaar,
        was: bijdrage.bedrag,
        wordt: nieuw.bedrag,
        verschil: fromCenten(toCenten(nieuw.bedrag) - toCenten(bijdrage.bedrag)),
      });
      return nieuw;
    }),
  }));
  return { plan: { ...plan, perioden }, indexeringen };
}
