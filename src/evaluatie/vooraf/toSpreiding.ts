import * as z from 'zod';
import { type Bevinding, Datum, parseSchema } from '../../kern/index.js';
import { computeGemiddelde, f64, GROOTSTE_GETAL, refuseTeGroot } from '../../rekenen/index.js';
import { Evaluatiegegevens, type Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Gemeentespreiding, Spreiding, ToSpreidingOptions } from '../model/spreiding.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import type { Cijferreeks } from './spreiding/cijferreeks.js';
import { countGroepen } from './spreiding/countGroepen.js';
import { estimateDelen } from './spreiding/estimateDelen.js';
import { estimateJaren } from './spreiding/estimateJaren.js';
import { estimateSamenhang } from './spreiding/estimateSamenhang.js';
import { estimateTussenGemeenten } from './spreiding/estimateTussenGemeenten.js';
import { groupGemeenten } from './spreiding/groupGemeenten.js';
import { type Cijferreeksen, readCijferreeksen } from './spreiding/readCijferreeksen.js';

const OptionsSchema = z.strictObject({
  uitkomst: z.string().min(1),
  buurten: z.array(z.string()).optional(),
  tot: Datum.schema.optional(),
});

const toAfwijking = (variantie: number | undefined) => (variantie === undefined ? undefined : Math.sqrt(variantie));

/** The fields that are there. */
const pick = (naam: 'tussen' | 'binnen' | 'samenhang' | 'trend' | 'tussenGemeenten', waarde: number | undefined) =>
  waarde === undefined ? {} : { [naam]: waarde };

/** The change in a year: the straight line through what is common to the days. */
function estimateTrend(jaren: Float64Array, reeksen: readonly Cijferreeks[]): number | undefined {
  if (jaren.length < 2) return undefined;
  const alle = new Map(reeksen.flatMap(({ cijfers }) => cijfers.map(({ dag, jaar }) => [dag, jaar] as const)));
  const tijden = [...alle].map(([dag, jaar]) => ({ jaar, niveau: f64(jaren, dag) }));
  const midden = computeGemiddelde(tijden.map(({ jaar }) => jaar));
  const noemer = tijden.reduce((som, { jaar }) => som + (jaar - midden) ** 2, 0);
  return tijden.reduce((som, { jaar, niveau }) => som + (jaar - midden) * niveau, 0) / noemer;
}

function noteSpreiding(
  uitkomst: string,
  { momenten, reeksen }: Cijferreeksen,
  metingen: number,
  bekend: { readonly binnen: boolean; readonly samenhang: boolean },
): Bevinding[] {
  const totaal = momenten.length * reeksen.length;
  const uit: Bevinding[] = [];
  if (metingen < totaal) {
    const params = { uitkomst, aantal: totaal - metingen, totaal };
    uit.push(createBevinding('info', 'evaluatie.spreiding_ontbreekt', ['metingen'], params));
  }
  if (!bekend.binnen)
    uit.push(createBevinding('waarschuwing', 'evaluatie.spreiding_geen_jaren', ['binnen'], { uitkomst }));
  else if (!bekend.samenhang)
    uit.push(createBevinding('info', 'evaluatie.spreiding_samenhang_onbekend', ['samenhang'], { uitkomst }));
  return uit;
}

/**
 * How far a figure lies apart between buurten, and in a buurt from year to year: what a simulation of an evaluation needs. To be asked of
 * earlier years of buurten that were not chosen: the years of chosen buurten hold what they were chosen for.
 *
 * A figure is the level of its buurt, what is common to the day, and a deviation. What is common to a day is estimated by least squares and
 * taken off; its slope is `trend`. The rest is a one-way analysis of variance with estimated components, also with unequal numbers of years
 * (Searle, Casella and McCulloch 1992, Variance Components, section 3.6): `binnen` is the root of the mean square within buurten, `tussen`
 * that of the component between buurten of one gemeente, never below 0. When deviations last (`samenhang`, from the variogram: Diggle,
 * Heagerty, Liang and Zeger 2002, section 5.2), a part of them looks like a level; that part moves from `tussen` to `binnen`.
 *
 * A missing figure is left out: a buurt counts with the days that it has. Nothing is rounded. The work grows with the number of rows.
 *
 * Cost: n in the outcomes.
 *
 * @param uitkomsten - rows such as `toKerncijferuitkomsten` gives, of any number of days; rows of other outcomes are ignored
 * @param options - which outcome, of which buurten
 * @returns standard deviations in the unit of the outcome
 * @throws DomeinFout `evaluatie.te_weinig_waarden` (no figure at all), `evaluatie.regel_dubbel`, `evaluatie.aantal_te_groot`;
 *   `kern.document_ongeldig`: these are no rows or options
 *
 * @example
 * ```ts
 * import { toSpreiding } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const [eerst, later] = [Datum.parse('2024-12-31'), Datum.parse('2025-12-31')];
 * const rijen = [['a', 1, 3], ['b', 5, 7], ['c', 9, 11]] as const;
 * const uitkomsten = rijen.flatMap(([buurt, een, twee]) => [
 *   { buurt, uitkomst: 'score', moment: eerst, waarde: een },
 *   { buurt, uitkomst: 'score', moment: later, waarde: twee },
 * ]);
 * const spreiding = toSpreiding(uitkomsten, { uitkomst: 'score' });
 * spreiding.tussen; // => 4
 * spreiding.binnen; // => 0
 * spreiding.trend?.toFixed(2); // => '2.00'
 * ```
 */
export function toSpreiding(uitkomsten: readonly Uitkomstregel[], options: ToSpreidingOptions): Spreiding {
  parseSchema(OptionsSchema, options, 'opties');
  const gegevens = Evaluatiegegevens.parse({ soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten });
  for (const [i, { uitkomst, waarde }] of gegevens.uitkomsten.entries()) {
    if (typeof waarde === 'number' && Math.abs(waarde) > GROOTSTE_GETAL)
      refuseTeGroot(uitkomst, waarde, GROOTSTE_GETAL, ['uitkomsten', i, 'waarde']);
  }
  const { uitkomst } = options;
  const gelezen = readCijferreeksen(gegevens.uitkomsten, options);
  const { momenten, reeksen, weggelaten } = gelezen;
  if (reeksen.length === 0) refuse('evaluatie.te_weinig_waarden', { naam: uitkomst, minimum: 1, aantal: 0 });
  const jaren = estimateJaren(reeksen, momenten.length);
  const zonderJaar = reeksen.map(({ cijfers, ...rest }) => ({
    ...rest,
    cijfers: cijfers.map((cijfer) => ({ ...cijfer, waarde: cijfer.waarde - f64(jaren, cijfer.dag) })),
  }));
  const kostJaren = momenten.length - countGroepen(reeksen, momenten.length);
  const samenhang = estimateSamenhang(zonderJaar);
  const delen = estimateDelen(zonderJaar, kostJaren, samenhang ?? 0);
  const gemeenten = groupGemeenten(zonderJaar).map(({ gemeente, eigen }): Gemeentespreiding => {
    // What is common to a day is that of all gemeenten together, so it takes a share of the degrees of freedom.
    const { tussen, binnen } = estimateDelen(eigen, (kostJaren * eigen.length) / reeksen.length, samenhang ?? 0);
    const gemiddelde = computeGemiddelde(eigen.flatMap(({ cijfers }) => cijfers.map(({ waarde }) => waarde)));
    return {
      ...(gemeente === undefined ? {} : { gemeente }),
      buurten: eigen.length,
      gemiddelde,
      ...pick('tussen', toAfwijking(tussen)),
      ...pick('binnen', toAfwijking(binnen)),
    };
  });
  const metingen = reeksen.flatMap(({ cijfers }) => cijfers);
  const bekend = { binnen: delen.binnen !== undefined, samenhang: samenhang !== undefined };
  return {
    uitkomst,
    momenten,
    buurten: reeksen.length,
    metingen: metingen.length,
    gemiddelde: computeGemiddelde(metingen.map(({ waarde }) => waarde)),
    ...pick('tussen', toAfwijking(delen.tussen)),
    ...pick('binnen', toAfwijking(delen.binnen)),
    ...pick('samenhang', samenhang),
    ...pick('trend', estimateTrend(jaren, reeksen)),
    ...pick('tussenGemeenten', toAfwijking(estimateTussenGemeenten(zonderJaar, delen))),
    gemeenten,
    weggelaten,
    bevindingen: noteSpreiding(uitkomst, gelezen, metingen.length, bekend),
  };
}
