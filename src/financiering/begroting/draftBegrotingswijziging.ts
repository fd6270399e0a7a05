import * as z from 'zod';
import { fromCenten } from '../../kern/huis.js';
import { type Datum, parseSchema } from '../../kern/index.js';
import type { Bedragverschil } from '../boeking/vergelijking.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { listJaren } from '../stand/listJaren.js';
import { peilvelden } from '../stand/peiling.js';
import { selectGemeentelijk } from '../stand/selectGemeentelijk.js';
import type { Stand } from '../stand/stand.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { balanceJaren } from './balanceJaren.js';
import type { Begrotingspartijjaar, Begrotingsvoorstel, Begrotingswijziging } from './begrotingswijziging.js';

/** Options of {@link draftBegrotingswijziging}. */
export interface DraftBegrotingswijzigingOptions {
  /** The last day whose decisions on the budget count. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

const OptionsSchema: z.ZodType<DraftBegrotingswijzigingOptions> = z.strictObject({
  peildatum: peilvelden.peildatum,
  bekendOp: peilvelden.bekendOp,
});

/** Budget and forecast of a contribution in one open year. */
interface Openjaar {
  readonly jaar: number;
  readonly begroot: bigint;
  readonly prognose: bigint;
}

function listOpenjaren({ begroot, lasten }: Stand, { cellen }: Standen): Openjaar[] {
  return listJaren(begroot, lasten.perJaar).flatMap((jaar) =>
    cellen.afgesloten.has(jaar)
      ? []
      : [{ jaar, begroot: begroot.get(jaar) ?? 0n, prognose: lasten.perJaar.get(jaar)?.prognose ?? 0n }],
  );
}

function toVoorstellen({ plek }: Stand, jaren: readonly Openjaar[]): Begrotingsvoorstel[] {
  const bijdrage = plek.bijdrage.id;
  const { overhevelingen, wijzigingen } = balanceJaren(
    new Map(jaren.map(({ jaar, begroot, prognose }) => [jaar, prognose - begroot])),
  );
  return [
    ...overhevelingen.map(({ vanJaar, naarJaar, centen }) => ({
      soort: 'krediet_overgeheveld' as const,
      bijdrage,
      vanJaar,
      naarJaar,
      bedrag: fromCenten(centen),
    })),
    ...wijzigingen.map(({ jaar, centen }) => ({
      soort: 'begroting_gewijzigd' as const,
      bijdrage,
      begrotingsjaar: jaar,
      bedrag: fromCenten(centen),
    })),
  ];
}

const toVerschil = (voor: bigint, na: bigint): Bedragverschil => ({
  voor: fromCenten(voor),
  na: fromCenten(na),
  verschil: fromCenten(na - voor),
});

/** Budget and forecast by year and payer. */
function sumPartijjaren(
  perBijdrage: readonly (readonly [Stand, readonly Openjaar[]])[],
): Pick<Begrotingswijziging, 'perPartij' | 'totaal'> {
  const sommen = new Map<string, Openjaar & Pick<Begrotingspartijjaar, 'van'>>();
  let voor = 0n;
  let na = 0n;
  for (const [{ plek }, jaren] of perBijdrage)
    for (const { jaar, begroot, prognose } of jaren) {
      const { van } = plek.bijdrage;
      const som = sommen.get(`${jaar}|${van}`) ?? { jaar, van, begroot: 0n, prognose: 0n };
      sommen.set(`${jaar}|${van}`, { ...som, begroot: som.begroot + begroot, prognose: som.prognose + prognose });
      voor += begroot;
      na += prognose;
    }
  return {
    perPartij: [...sommen.values()]
      .sort((a, b) => a.jaar - b.jaar)
      .map(({ jaar, van, begroot, prognose }) => ({ begrotingsjaar: jaar, van, ...toVerschil(begroot, prognose) })),
    totaal: toVerschil(voor, na),
  };
}

/**
 * Drafts a begrotingswijziging: what the council would have to decide to make the budget equal to the forecast in every open year. Nothing
 * moves a budget but a decision of the council, so this is a proposal: record what was decided, with the day of the decision.
 *
 * - First budget moves between the years of one contribution (`krediet_overgeheveld`): from the earliest year that has something over to
 *   the earliest that lacks it. What is left is added or taken (`begroting_gewijzigd`), so a contribution has either additions or cuts.
 * - A year that was closed (`jaar_afgesloten`) keeps its budget, whatever its forecast. A year that is over and not closed is in the
 *   proposal: whether the council can still decide on it is for the gemeente, as a change must come before the council in the year itself.
 * - A council decides on the budget of its own gemeente: contributions that another party pays are left out. In a course without parties
 *   all count. A specifieke uitkering has no budget.
 * - The budget is that of `computeUitputting`: what the first text lays, and what was decided up to and including the peildatum.
 *
 * After the proposal was recorded on the peildatum, the same question proposes nothing.
 *
 * Cost: n in the events, as `computeUitputting`; for each contribution also the square of its years.
 *
 * @param verloop - the course of the money
 * @param options - the day, and the day of knowing
 * @returns the proposal as contents of events, and by open year and payer the budget before (`voor`) and after it (`na`: the forecast).
 *   Amounts are without VAT that the payer gets back. Without deviations `voorstellen` is empty
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the course or the options are not valid, and the codes of
 *   `listBoekingen`
 *
 * @example
 * ```ts
 * import { createGeldverloop, draftBegrotingswijziging, Financieringsplan } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   bijOpschorting: 'schuift_op',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-07-01', tot: '2027-06-30' },
 *       bijdragen: [
 *         { id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '73000.00', aard: 'exact', doel: 'begeleiden' },
 *       ],
 *     },
 *   ],
 * });
 * const dag = Datum.parse('2026-10-01');
 * const hoofd = { datum: dag, geregistreerd: dag };
 * const gebeurtenissen = [
 *   { id: 'g1', soort: 'opgeschort', ...hoofd, vanaf: Datum.parse('2026-10-02') },
 *   { id: 'g2', soort: 'hervat', ...hoofd, vanaf: Datum.parse('2026-10-12') },
 * ] as const;
 * const verloop = { ...createGeldverloop(plan), gebeurtenissen };
 * const wijziging = draftBegrotingswijziging(verloop, { peildatum: dag });
 * wijziging.voorstellen;
 * // => [{ soort: 'krediet_overgeheveld', bijdrage: 'een', vanJaar: 2026, naarJaar: 2027, bedrag: '2000.00' }]
 * wijziging.perPartij.map(({ begrotingsjaar, voor, na }) => [begrotingsjaar, voor, na]);
 * // => [[2026, '36800.00', '34800.00'], [2027, '36200.00', '38200.00']]
 *
 * const besloten = wijziging.voorstellen.map((een, v) => ({ id: `raad-${v}`, ...hoofd, ...een }));
 * const na = { ...verloop, gebeurtenissen: [...gebeurtenissen, ...besloten] };
 * draftBegrotingswijziging(na, { peildatum: dag }).voorstellen; // => []
 * ```
 */
export function draftBegrotingswijziging(
  verloop: Geldverloop,
  options: DraftBegrotingswijzigingOptions,
): Begrotingswijziging {
  const { peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const standen = computeStanden({ verloop, peildatum, bekendOp });
  const perBijdrage = selectGemeentelijk(standen).map((stand) => [stand, listOpenjaren(stand, standen)] as const);
  return {
    peildatum,
    ...(bekendOp === undefined ? {} : { bekendOp }),
    voorstellen: perBijdrage.flatMap(([stand, jaren]) => toVoorstellen(stand, jaren)),
    ...sumPartijjaren(perBijdrage),
  };
}
