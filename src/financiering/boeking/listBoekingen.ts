import * as z from 'zod';
import { fromCenten } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
import type { Cel, Dag } from '../cel/cel.js';
import { cutOpPeildatum } from '../cel/cutOpPeildatum.js';
import { fromDag, toDag } from '../cel/dag.js';
import { getCellen } from '../cel/getCellen.js';
import { readVerloop } from '../cel/readVerloop.js';
import type { Kostendrager } from '../model/financieringsplan.js';
import type { Geldtekst, Geldverloop } from '../verloop/geldverloop.js';
import type { Boeking } from './boeking.js';

/** Options of {@link listBoekingen}. */
export interface ListBoekingenOptions {
  /** The last day whose costs are realised. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How the days of a year of the programme are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

const OptionsSchema = z.strictObject({
  peildatum: Datum.schema,
  bekendOp: Datum.schema.optional(),
  methode: z.enum(['dagen', 'maanden']).optional(),
});

/** The parts of a cell before and after the peildatum; one that fell free, or was booked after closing, is not cut in days. */
function toDelen(cel: Cel, peildatum: Dag): Pick<Boeking, 'soort' | 'periode' | 'bedrag'>[] {
  const { soort, van, tot, vanaf, centen } = cel;
  const maak = (deel: Boeking['soort'], begin: Dag, eind: Dag, bedrag: bigint) => ({
    soort: deel,
    periode: { van: fromDag(begin), tot: fromDag(eind) },
    bedrag: fromCenten(bedrag),
  });
  if (soort === 'vrijval') return [maak('vrijval', van, tot, centen)];
  const { gerealiseerd, verwacht } = cutOpPeildatum(cel, peildatum);
  const heel = vanaf !== undefined;
  const delen = [];
  if (gerealiseerd !== 0n) delen.push(maak('gerealiseerd', van, heel ? tot : Math.min(tot, peildatum), gerealiseerd));
  if (verwacht !== 0n) delen.push(maak('verwacht', heel ? van : Math.max(van, peildatum + 1), tot, verwacht));
  return delen;
}

function toBoekingen(cel: Cel, peildatum: Dag, dragers?: ReadonlyMap<string, Kostendrager>): Boeking[] {
  const { reden, bijdrage, kostendrager, buurt, programmajaar, boekjaar: begrotingsjaar } = cel;
  const { id, van, naar, aard, doel } = bijdrage;
  const taakveld = (kostendrager === undefined ? undefined : dragers?.get(kostendrager)?.taakveld) ?? bijdrage.taakveld;
  return toDelen(cel, peildatum).map(({ soort, periode, bedrag }) => ({
    soort,
    ...(reden === undefined ? {} : { reden }),
    bijdrage: id,
    van,
    ...(naar === undefined ? {} : { naar }),
    aard,
    doel,
    ...(kostendrager === undefined ? {} : { kostendrager }),
    ...(taakveld === undefined ? {} : { taakveld }),
    ...(buurt === undefined ? {} : { buurt }),
    programmajaar,
    begrotingsjaar,
    periode,
    bedrag,
  }));
}

/** By contribution in the order of the texts, then by buurt in the order of the texts, then by time. Ties stay in their order. */
function sortCellen(cellen: readonly Cel[], teksten: readonly Geldtekst[]): Cel[] {
  const bijdragen = new Map<string, number>();
  const buurten = new Map<string | undefined, number>();
  const plaats = <K>(plaatsen: Map<K, number>, sleutel: K): number => {
    const gevonden = plaatsen.get(sleutel) ?? plaatsen.size;
    plaatsen.set(sleutel, gevonden);
    return gevonden;
  };
  for (const { plan, plaatsen = [] } of teksten) {
    for (const periode of plan.perioden) for (const { id } of periode.bijdragen) plaats(bijdragen, id);
    for (const { buurt } of plaatsen) plaats(buurten, buurt);
  }
  return [...cellen].sort(
    (a, b) =>
      plaats(bijdragen, a.bijdrage.id) - plaats(bijdragen, b.bijdrage.id) ||
      plaats(buurten, a.buurt) - plaats(buurten, b.buurt) ||
      a.van - b.van ||
      a.boekjaar - b.boekjaar,
  );
}

/**
 * The cells of the money: what every buurt costs, who bears it and in which begrotingsjaar, as it is known on a day. With `sumRegels` it
 * gives every table of costs; years, buurten and cost bearers always add up to the same total.
 *
 * - **Laying.** An amount is divided over its cost bearers, then over the buurten that are charged to each by weight, then over the
 *   begrotingsjaren by the days of the buurt's own year of the programme. A contribution of a gemeente pays for its own buurten.
 * - **Events cut.** A stop, an exit, the end, a suspension or an addendum cuts cells by days and never moves a cent of the days before it.
 *   What is no longer needed is `vrijval` with its reason. For each contribution of a fixed amount or price: agreed = forecast + vrijval.
 * - **Texts.** A text counts for its own days only. What buurten cost under the text before it stays.
 * - **Knowledge.** All that is known on `bekendOp` shapes the forecast, also when its day is later. What becomes known about a year that
 *   was closed is booked in the first open year, and is realised there from 1 January on.
 * - **A set amount** replaces the forecast of a contribution: over its years and cells in proportion. A changed grant (Awb 4:48) changes
 *   what was agreed in proportion, from the day on that it works back to. In both cases the difference is vrijval with reden `vastgesteld`.
 * - **A share of actual costs** is what was realised up to the peildatum and the estimate of the days after it, at most the ceiling. It has
 *   no buurten. A `specifieke_uitkering` gives no cells: it covers costs.
 *
 * Amounts are in whole cents, without VAT that the payer gets back. Divisions are by largest remainder, ties to the earlier part; an
 * index, a percentage and VAT are rounded half a cent up. A buurt that starts later has years as long as those of the plan; a day that a
 * month lacks is its last day. As long as the buurten are not chosen, cells have no buurt.
 *
 * Cost: n in the events; in the cells it is contributions x buurten x years, for each text and each closed year.
 *
 * @param verloop - the course of the money. It is read once: change a copy, not the course itself
 * @param options - the day, what was known, and the method
 * @returns the cells: contribution by contribution in the order of the texts, in it buurt by buurt, in it by time. What is realised and
 *   what is expected are separate lines; zero lines are left out
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`: wrong fields, and `financiering.buurt_dubbel`,
 *   `financiering.bijdrage_dubbel`, `financiering.gebeurtenis_dubbel` (two events with one id known on one day),
 *   `financiering.bijdrage_onbekend`, `financiering.buurt_onbekend`, `financiering.partij_onbekend` (an event on what no text has),
 *   `financiering.kostendrager_zonder_buurt` (an amount that no buurt is charged to; also thrown by itself when only an index or a set
 *   amount gives that bearer money), `kern.te_groot` (more than 2,000,000
 *   cells: contributions x buurten x years), the codes of `splitByVerdeelsleutel`; `kern.datum_buiten_bereik` for days after the year 9999
 *
 * @example
 * ```ts
 * import { createGeldverloop, Financieringsplan, listBoekingen, sumRegels } from 'buurtaanpak/financiering';
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
 *         { id: 'een', van: 'bzk', soort: 'bedrag', bedrag: '25000.00', aard: 'ten_minste', doel: 'directe_kosten' },
 *       ],
 *     },
 *   ],
 * });
 * const verloop = createGeldverloop(plan, {
 *   plaatsen: [{ buurt: 'BU00802001' }, { buurt: 'BU00802002', start: Datum.parse('2026-07-01') }],
 * });
 * const boekingen = listBoekingen(verloop, { peildatum: Datum.parse('2026-01-31'), methode: 'maanden' });
 * sumRegels(boekingen, ['buurt', 'begrotingsjaar']).map(({ buurt, begrotingsjaar, bedrag }) => [buurt, begrotingsjaar, bedrag]);
 * // => [
 * //   ['BU00802001', 2026, '12500.00'],
 * //   ['BU00802002', 2026, '6250.00'],
 * //   ['BU00802002', 2027, '6250.00'],
 * // ]
 * sumRegels(boekingen, ['soort']).map(({ soort, bedrag }) => [soort, bedrag]);
 * // => [['gerealiseerd', '1061.64'], ['verwacht', '23938.36']]
 * ```
 */
export function listBoekingen(verloop: Geldverloop, options: ListBoekingenOptions): Boeking[] {
  const opties = parseSchema(OptionsSchema, options, 'opties');
  readVerloop(verloop, { van: opties.bekendOp, tot: opties.bekendOp });
  const peildatum = toDag(opties.peildatum);
  const { cellen, teksten } = getCellen(verloop, opties);
  const dragers = verloop.teksten.map(({ plan }) => new Map((plan.kostendragers ?? []).map((een) => [een.id, een])));
  const volgorde = sortCellen(
    cellen,
    teksten.map(({ tekst }) => tekst),
  );
  return volgorde.flatMap((cel) => toBoekingen(cel, peildatum, dragers[cel.tekst]));
}
