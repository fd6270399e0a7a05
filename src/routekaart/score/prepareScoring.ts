import { type Bevinding, DomeinFout, type Pad } from '../../kern/index.js';
import type { Gebied, Kerncijferkolom, Kerncijfertabel } from '../../kerncijfers/index.js';
import { measureBereik } from '../../rekenen/index.js';
import { groupOf } from '../aanvulling/imputeKolom.js';
import { judgeCriterium } from '../beoordeling/aggregateBeoordelingen.js';
import type { Beoordeling } from '../beoordeling/beoordeling.js';
import { checkBeoordelingen } from '../beoordeling/checkBeoordelingen.js';
import { createBevinding } from '../codes.js';
import { type Boom, buildBoom, type Knoop } from '../model/boom.js';
import { checkRoutekaart } from '../model/checkRoutekaart.js';
import { requireBeoordelingen, requireKandidaten, requireTabel } from '../model/invoer.js';
import type { BeoordelingBron, Routekaart } from '../model/routekaart.js';
import { buildKolom, type Kolom } from './buildKolom.js';

/** The column of a criterion, and whether it counts at all. */
export interface Criteriumkolom extends Kolom {
  readonly telt: boolean;
  /** The unit of the figures in the column; absent for judgements. */
  readonly eenheid: string | undefined;
}

/** Everything that scoring needs, checked. */
export interface Voorbereiding {
  readonly routekaart: Routekaart;
  readonly gebieden: readonly Gebied[];
  readonly boom: Boom;
  readonly kolommen: readonly Criteriumkolom[];
  /** The size of the scores that may cancel each other out in a sum; 0 when none can be below 0. */
  readonly maat: number;
  readonly bevindingen: readonly Bevinding[];
}

/** Data about the areas of a table that are kept between calls. The areas may not be changed after the table is made. */
interface Gebiedsindex {
  readonly plaats: ReadonlyMap<string, number>;
  readonly buurten: readonly number[];
  readonly dubbel: readonly number[];
}

const indexen = new WeakMap<Kerncijfertabel['gebieden'], Gebiedsindex>();

function indexGebieden(gebieden: Kerncijfertabel['gebieden']): Gebiedsindex {
  const bekend = indexen.get(gebieden);
  if (bekend !== undefined) return bekend;
  const plaats = new Map<string, number>();
  const buurten: number[] = [];
  const dubbel: number[] = [];
  gebieden.forEach(({ code, soort }, rij) => {
    if (plaats.has(code)) dubbel.push(rij);
    plaats.set(code, rij);
    if (soort === 'buurt' || soort === 'samengesteld') buurten.push(rij);
  });
  const index = { plaats, buurten, dubbel };
  indexen.set(gebieden, index);
  return index;
}

/** The rows of the table that are candidates: the named ones, or every buurt. In table order. */
function selectRijen(
  tabel: Kerncijfertabel,
  kandidaten: readonly string[] | undefined,
  fouten: Bevinding[],
): readonly number[] {
  const { plaats, buurten, dubbel } = indexGebieden(tabel.gebieden);
  for (const rij of dubbel)
    fouten.push(
      createBevinding('fout', 'routekaart.buurt_dubbel', ['kerncijfers', rij], {
        buurt: (tabel.gebieden[rij] as Gebied).code,
      }),
    );
  if (kandidaten === undefined) return buurten;
  const rijen = new Set<number>();
  kandidaten.forEach((code, i) => {
    const rij = plaats.get(code);
    if (rij === undefined)
      fouten.push(createBevinding('fout', 'routekaart.buurt_onbekend', ['kandidaten', i], { buurt: code }));
    else if (rijen.has(rij))
      fouten.push(createBevinding('fout', 'routekaart.buurt_dubbel', ['kandidaten', i], { buurt: code }));
    else rijen.add(rij);
  });
  return [...rijen].sort((a, b) => a - b);
}

function gather(waarden: Float64Array, rijen: readonly number[]): Float64Array {
  // All rows in their own order need no copy, because columns are never changed.
  if (rijen.length === waarden.length) return waarden;
  const uit = new Float64Array(rijen.length);
  for (let i = 0; i < rijen.length; i++) uit[i] = waarden[rijen[i] as number] as number;
  return uit;
}

function readOordelen(
  id: string,
  bron: BeoordelingBron,
  beoordelingen: readonly Beoordeling[],
  gebieden: readonly Gebied[],
): Float64Array {
  const perBuurt = new Map(judgeCriterium(id, bron, beoordelingen).buurten.map(({ buurt, score }) => [buurt, score]));
  return Float64Array.from(gebieden, ({ code }) => perBuurt.get(code) ?? Number.NaN);
}

/** The largest of the scores of columns that can go below 0. */
function measureMaat(kolommen: readonly Criteriumkolom[]): number {
  let maat = 0;
  for (const { telt, uitkomst } of kolommen) {
    if (!telt || uitkomst.bereik.van >= 0) continue;
    const { minimum, maximum } = measureBereik(uitkomst.scores);
    maat = Math.max(maat, -minimum, maximum);
  }
  return maat;
}

/** Whether a gap was filled from the candidates of a group of which others have a value too. */
function checkGroep(
  { criterium, aangevuld }: Kolom,
  gebieden: readonly Gebied[],
  elders: Float64Array,
  buiten: readonly Gebied[],
  pad: Pad,
): Bevinding[] {
  const { ontbrekend } = criterium;
  if (ontbrekend?.regel !== 'gemiddelde' && ontbrekend?.regel !== 'mediaan') return [];
  const { groep = 'alle' } = ontbrekend;
  const gevuld = new Set(gebieden.filter((_, i) => aangevuld?.[i] === 1).map((gebied) => groupOf(gebied, groep)));
  return buiten.some((gebied, i) => !Number.isNaN(elders[i]) && gevuld.has(groupOf(gebied, groep)))
    ? [createBevinding('info', 'routekaart.aanvulling_kandidaten', pad, { criterium: criterium.id, groep })]
    : [];
}

/** Ids of the criteria that count: with a weight of their own and of every thema above them. */
function listTellend({ knopen }: Boom): ReadonlySet<string> {
  const uit = new Set<string>();
  const visit = (knoop: number) => {
    const { kinderen, weging } = knopen[knoop] as Knoop;
    for (const { soort, id, positie, gewicht } of kinderen) {
      // Under any other way of weighing a weight in the document is refused, so that it is not 0.
      if (gewicht === 0 || (weging.methode === 'swing' && weging.punten[id] === 0)) continue;
      if (soort === 'criterium') uit.add(id);
      else visit(positie);
    }
  };
  visit(knopen.length - 1);
  return uit;
}

/**
 * Checks the whole input, and turns the figures or judgements of every criterion into normalised scores.
 *
 * @param soepel - a criterion may be without any data: for an analysis that leaves a group of assessors out
 */
export function prepareScoring(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  kandidaten: readonly string[] | undefined,
  soepel = false,
): Voorbereiding {
  requireTabel(kerncijfers);
  requireBeoordelingen(beoordelingen);
  requireKandidaten(kandidaten);
  const bevindingen = checkRoutekaart(routekaart, { kerncijfers });
  // With a `fout` there is no result, so a result has only the other findings.
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
  const rijen = selectRijen(kerncijfers, kandidaten, fouten);
  if (rijen.length === 0) fouten.push(createBevinding('fout', 'routekaart.geen_kandidaten', ['kandidaten'], {}));
  const stemmen =
    beoordelingen.length === 0
      ? []
      : checkBeoordelingen(routekaart, beoordelingen, { buurten: kerncijfers.gebieden.map(({ code }) => code) });
  for (const { code, ernst, pad, params } of stemmen)
    (ernst === 'fout' ? fouten : bevindingen).push({ code, ernst, params, pad: ['beoordelingen', ...pad] });

  const stop = () => {
    if (fouten.length === 0) return;
    throw new DomeinFout(
      'routekaart.score_onmogelijk',
      { routekaart: routekaart.id, aantal: fouten.length },
      { bevindingen: fouten },
    );
  };
  stop();

  const gebieden =
    rijen.length === kerncijfers.gebieden.length
      ? kerncijfers.gebieden
      : rijen.map((rij) => kerncijfers.gebieden[rij] as Gebied);
  const boom = buildBoom(routekaart);
  const telling = listTellend(boom);
  const kolommen = routekaart.criteria.map((criterium, k): Criteriumkolom => {
    const { bron } = criterium;
    const pad = ['criteria', k];
    const cijfers =
      bron.soort === 'kerncijfer'
        ? (kerncijfers.kolommen.find(({ sleutel }) => sleutel === bron.sleutel) as Kerncijferkolom)
        : undefined;
    const readRijen = (welke: readonly number[]) =>
      bron.soort === 'kerncijfer'
        ? gather((cijfers as Kerncijferkolom).waarden, welke)
        : readOordelen(
            criterium.id,
            bron,
            beoordelingen,
            welke.map((rij) => kerncijfers.gebieden[rij] as Gebied),
          );
    const ruw = readRijen(rijen);
    const kolom = buildKolom(routekaart, criterium, ruw, gebieden, pad);
    const telt = telling.has(criterium.id);
    if (telt && kolom.aangevuld !== undefined && rijen.length < kerncijfers.gebieden.length) {
      const meedoend = new Set(rijen);
      const overig = indexGebieden(kerncijfers.gebieden).buurten.filter((rij) => !meedoend.has(rij));
      const elders = overig.map((rij) => kerncijfers.gebieden[rij] as Gebied);
      bevindingen.push(...checkGroep(kolom, gebieden, readRijen(overig), elders, pad));
    }
    for (const bevinding of kolom.bevindingen)
      if (bevinding.ernst === 'fout') fouten.push(bevinding);
      else if (telt) bevindingen.push(bevinding);
    if (telt && !soepel && kolom.leeg)
      fouten.push(createBevinding('fout', 'routekaart.criterium_zonder_gegevens', pad, { criterium: criterium.id }));
    return { ...kolom, telt, eenheid: cijfers?.eenheid };
  });
  stop();
  return { routekaart, gebieden, boom, kolommen, maat: measureMaat(kolommen), bevindingen };
}
