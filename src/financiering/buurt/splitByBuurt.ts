import * as z from 'zod';
import { allocateCenten, compareDatums, fromCenten, toCenten } from '../../kern/huis.js';
import { type Periode, parseSchema } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { type Jaarmethode, weighJaren } from '../jaar/weighJaren.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { refuse } from '../teksten/codes.js';
import { allocateTabel } from '../verdeling/allocateTabel.js';
import { splitCenten } from '../verdeling/splitCenten.js';
import type { Buurtinzet, Buurtregel, Buurtstop, Vrijvalregel } from './buurtinzet.js';
import { type GeplaatstePeriode, placePerioden } from './placePerioden.js';
import { type Deelnemer, readInzet } from './readInzet.js';
import { releaseTranches } from './releaseTranches.js';
import type { Tranche } from './tranche.js';

/** How {@link splitByBuurt} divides. */
export interface SplitByBuurtOptions {
  /** Buurten that stop early. Default: none. */
  readonly gestopt?: readonly Buurtstop[];
  /** What happens to the money that they have left. Default: `terug`. */
  readonly vrijval?: Vrijvalregel;
  /** How the days of a buurt are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: Exclude<Jaarmethode, 'schema'>;
}

const OptionsSchema = z.strictObject({
  gestopt: z.array(z.looseObject({ buurt: z.string() })).optional(),
  vrijval: z.enum(['terug', 'overige_buurten', 'vervanger']).optional(),
  methode: z.enum(['dagen', 'maanden']).optional(),
});

/** The shape of the buurten. Contradictions between them have codes of their own. */
const InzetSchema = z
  .array(
    z.looseObject({
      buurt: z.string(),
      kostendragers: z.array(z.string()).optional(),
      vervangt: z.string().optional(),
    }),
  )
  .max(10_000);

/** The share of every buurt in every contribution, in its own years, before any buurt stops. */
function openTranches(plan: Financieringsplan, deelnemers: readonly Deelnemer[]): Tranche[] {
  const eigen = deelnemers
    .filter(({ vervangt }) => vervangt === undefined)
    .map((deelnemer) => ({ ...deelnemer, klok: placePerioden(plan, deelnemer.start) }));
  const tranches: Tranche[] = [];
  plan.perioden.forEach(({ programmajaar, bijdragen }, p) => {
    bijdragen.forEach((bijdrage, b) => {
      const pad = ['perioden', p, 'bijdragen', b, 'verdeelsleutel'];
      const delen = bijdrage.verdeelsleutel
        ? splitCenten(bijdrage.bedrag, bijdrage.verdeelsleutel, pad)
        : [{ kostendrager: undefined, centen: toCenten(bijdrage.bedrag) }];
      for (const { kostendrager, centen } of delen) {
        if (centen === 0n) continue;
        const mee = eigen.filter(
          ({ kostendragers }) =>
            kostendrager === undefined || kostendragers === undefined || kostendragers.includes(kostendrager),
        );
        if (mee.length === 0)
          refuse('financiering.kostendrager_zonder_buurt', {
            kostendrager: kostendrager ?? bijdrage.partij,
            bijdrage: bijdrage.id,
          });
        const perBuurt = allocateCenten(
          centen,
          mee.map(({ gewichtInDelen }) => gewichtInDelen),
        );
        for (const [{ buurt, klok }, deel] of zipRijen(mee, perBuurt)) {
          const { periode } = klok[p] as GeplaatstePeriode;
          tranches.push({
            soort: 'inzet',
            buurt,
            programmajaar,
            bijdrage,
            kostendrager,
            periode,
            centen: deel,
          });
        }
      }
    });
  });
  return tranches;
}

/** Lays the tranches of one contribution for the same days over the years together, so that their total per year is exact too. */
function layOverJaren(
  tranches: readonly Tranche[],
  methode: Jaarmethode,
): { readonly jaren: readonly number[]; readonly tabel: bigint[][] } {
  const { programmajaar, periode } = tranches[0] as Tranche;
  const { jaren, gewichten } = weighJaren(programmajaar, periode, methode, []);
  const rijen = tranches.map(({ centen }) => centen);
  return {
    jaren,
    tabel: allocateTabel(
      rijen,
      allocateCenten(
        rijen.reduce((a, b) => a + b, 0n),
        gewichten,
      ),
    ),
  };
}

function groupTranches(tranches: readonly Tranche[]): Tranche[][] {
  const groepen = new Map<string, Tranche[]>();
  for (const tranche of tranches) {
    const { van, tot }: Periode = tranche.periode;
    const sleutel = JSON.stringify([tranche.bijdrage.id, tranche.programmajaar, van, tot]);
    const groep = groepen.get(sleutel);
    if (groep) groep.push(tranche);
    else groepen.set(sleutel, [tranche]);
  }
  return [...groepen.values()];
}

/** By contribution in the order of the plan, then by buurt in the order given, then by time. */
function sortRegels(
  regels: readonly Buurtregel[],
  plan: Financieringsplan,
  deelnemers: readonly Deelnemer[],
): Buurtregel[] {
  const bijdragen = new Map(
    plan.perioden.flatMap((periode) => periode.bijdragen).map(({ id }, plaats) => [id, plaats] as const),
  );
  const buurten = new Map(deelnemers.map(({ buurt }, plaats) => [buurt, plaats] as const));
  const between = <K>(plaatsen: ReadonlyMap<K, number>, a: K, b: K) =>
    (plaatsen.get(a) as number) - (plaatsen.get(b) as number);
  return [...regels].sort(
    (a, b) =>
      between(bijdragen, a.bijdrage, b.bijdrage) ||
      between(buurten, a.buurt, b.buurt) ||
      compareDatums(a.periode.van, b.periode.van) ||
      a.begrotingsjaar - b.begrotingsjaar,
  );
}

/**
 * What every buurt costs, who bears it and in which begrotingsjaar, when each buurt has its own start: its years of the programme begin
 * on its own day, and are as long as those of the plan.
 *
 * Every contribution is divided over its cost bearers, then over the buurten that are charged to the bearer (by weight, largest
 * remainder, ties to the earlier buurt), and then over the begrotingsjaren of the buurt's own year. A buurt that stops keeps the amount
 * for the days up to and including its last one; the rule decides what happens to the rest. The lines always add up to the plan, for
 * every contribution and cost bearer, to the cent; `reconcileFinanciering` proves it. When no buurt stops and all start with the plan,
 * the totals per begrotingsjaar are those of `splitByBegrotingsjaar`.
 *
 * @param plan - a plan
 * @param inzet - the buurten, each with its start
 * @param options - which buurten stop, the rule for what they leave, and the method
 * @returns the lines: contribution by contribution, in it buurt by buurt in the order given, in it by time; lines of `0.00` are left out
 * @throws DomeinFout
 * - `financiering.buurt_dubbel`, `financiering.gewicht_ongeldig`
 * - `financiering.buurt_onbekend`, `financiering.buurt_stopt_dubbel`: a buurt stops that does not take part, or stops twice
 * - `financiering.vervangen_buurt_stopt_niet`, `financiering.vervangen_buurt_dubbel`
 * - `financiering.kostendrager_zonder_buurt`: an amount that no buurt is charged to
 * - the codes of `splitByVerdeelsleutel`
 * - `kern.datum_ongeldig`, and `kern.document_ongeldig` with every problem at once, when the plan, the list of buurten or the options are
 *   not valid
 *
 * @example
 * ```ts
 * import { Financieringsplan, splitByBuurt } from 'buurtaanpak/financiering';
 * import { Buurtcode } from 'buurtaanpak/gebied';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       bijdragen: [{ id: 'een', partij: 'bzk', bedrag: '25000.00', aard: 'ten_minste', doel: 'directe_kosten' }],
 *     },
 *   ],
 * });
 * const inzet = [
 *   { buurt: Buurtcode.parse('BU00802001'), start: Datum.parse('2026-01-01') },
 *   { buurt: Buurtcode.parse('BU00802002'), start: Datum.parse('2026-07-01') },
 * ];
 * splitByBuurt(plan, inzet, { methode: 'maanden' }).map(({ buurt, begrotingsjaar, bedrag }) => [buurt, begrotingsjaar, bedrag]);
 * // => [
 * //   ['BU00802001', 2026, '12500.00'],
 * //   ['BU00802002', 2026, '6250.00'],
 * //   ['BU00802002', 2027, '6250.00'],
 * // ]
 * ```
 */
export function splitByBuurt(
  plan: Financieringsplan,
  inzet: readonly Buurtinzet[],
  options: SplitByBuurtOptions = {},
): Buurtregel[] {
  readPlan(plan);
  parseSchema(InzetSchema, inzet, 'inzet');
  parseSchema(OptionsSchema, options, 'opties');
  const { gestopt = [], vrijval = 'terug', methode = 'dagen' } = options;
  const deelnemers = readInzet(inzet, gestopt);
  const dragers = new Map((plan.kostendragers ?? []).map((drager) => [drager.id, drager]));
  const tranches = releaseTranches(openTranches(plan, deelnemers), deelnemers, gestopt, vrijval);
  const regels = groupTranches(tranches).flatMap((groep) => {
    const { jaren, tabel } = layOverJaren(groep, methode);
    return zipRijen(groep, tabel).flatMap(([tranche, cellen]): Buurtregel[] => {
      const { soort, buurt, programmajaar, bijdrage, kostendrager, periode } = tranche;
      const taakveld =
        (kostendrager === undefined ? undefined : dragers.get(kostendrager)?.taakveld) ?? bijdrage.taakveld;
      return zipRijen(jaren, cellen).flatMap(([begrotingsjaar, centen]) =>
        centen === 0n
          ? []
          : [
              {
                soort,
                buurt,
                programmajaar,
                begrotingsjaar,
                bijdrage: bijdrage.id,
                partij: bijdrage.partij,
                ...(kostendrager === undefined ? {} : { kostendrager }),
                ...(taakveld === undefined ? {} : { taakveld }),
                periode,
                bedrag: fromCenten(centen),
              },
            ],
      );
    });
  });
  return sortRegels(regels, plan, deelnemers);
}
