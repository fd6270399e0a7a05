import { type Bevinding, DomeinFout, type Pad } from '../../kern/index.js';
import { findKolom } from '../../kerncijfers/huis.js';
import type { Gebied, Kerncijferkolom, Kerncijfertabel } from '../../kerncijfers/index.js';
import { f64, measureBereik, u32 } from '../../rekenen/index.js';
import { groupOf } from '../aanvulling/groupOf.js';
import { judgeCriterium } from '../beoordeling/aggregateBeoordelingen.js';
import { checkBeoordelingen } from '../beoordeling/checkBeoordelingen.js';
import { checkRoutekaart } from '../controle/checkRoutekaart.js';
import type { Routekaart } from '../controle/routekaart.js';
import type { Beoordeling } from '../model/beoordeling.js';
import { type Boom, buildBoom } from '../model/boom.js';
import { requireBeoordelingen } from '../model/requireBeoordelingen.js';
import { requireKandidaten } from '../model/requireKandidaten.js';
import { requireTabel } from '../model/requireTabel.js';
import type { BeoordelingBron, Criterium } from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
import { buildKolom, type Kolom } from './buildKolom.js';
import { listTellend } from './listTellend.js';

/** The column of a criterion, and whether it counts at all. */
export interface Criteriumkolom extends Kolom {
  readonly telt: boolean;
  /** The column of the table; absent for judgements. */
  readonly cijfers: Kerncijferkolom | undefined;
}

/** Everything that scoring needs, checked. */
export interface Voorbereiding {
  readonly routekaart: Routekaart;
  readonly gebieden: readonly Gebied[];
  /** Per area its row in the table. */
  readonly rijen: Uint32Array;
  readonly boom: Boom;
  readonly kolommen: readonly Criteriumkolom[];
  /** The size of the scores that may cancel each other out in a sum; 0 when none can be below 0. */
  readonly maat: number;
  readonly bevindingen: readonly Bevinding[];
}

/** Data about the areas of a table that are kept between calls. The areas may not be changed after the table is made. */
interface Gebiedsindex {
  readonly plaats: ReadonlyMap<string, number>;
  readonly buurten: Uint32Array;
  readonly dubbel: readonly { readonly rij: number; readonly code: string }[];
}

const indexen = new WeakMap<Kerncijfertabel['gebieden'], Gebiedsindex>();

function indexGebieden(gebieden: Kerncijfertabel['gebieden']): Gebiedsindex {
  const bekend = indexen.get(gebieden);
  if (bekend !== undefined) return bekend;
  const plaats = new Map<string, number>();
  const buurten: number[] = [];
  const dubbel: { rij: number; code: string }[] = [];
  gebieden.forEach(({ code, soort }, rij) => {
    if (plaats.has(code)) dubbel.push({ rij, code });
    plaats.set(code, rij);
    if (soort === 'buurt' || soort === 'samengesteld') buurten.push(rij);
  });
  const index = { plaats, buurten: Uint32Array.from(buurten), dubbel };
  indexen.set(gebieden, index);
  return index;
}

/** The rows of the table that are candidates: the named ones, or every buurt. In table order. */
function selectRijen(
  tabel: Kerncijfertabel,
  kandidaten: readonly string[] | undefined,
  fouten: Bevinding[],
): Uint32Array {
  const { plaats, buurten, dubbel } = indexGebieden(tabel.gebieden);
  for (const { rij, code } of dubbel)
    fouten.push(createBevinding('fout', 'routekaart.buurt_dubbel', ['kerncijfers', rij], { buurt: code }));
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
  return Uint32Array.from(rijen).sort();
}

function gather(waarden: Float64Array, rijen: Uint32Array): Float64Array {
  // All rows in their own order need no copy, because columns are never changed.
  if (rijen.length === waarden.length) return waarden;
  const uit = new Float64Array(rijen.length);
  for (let i = 0; i < rijen.length; i++) uit[i] = f64(waarden, u32(rijen, i));
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

/** The largest absolute score in the columns that can have scores below 0; 0 when there is no such column. */
function measureMaat(kolommen: readonly Criteriumkolom[]): number {
  let maat = 0;
  for (const { telt, uitkomst } of kolommen) {
    if (!telt || uitkomst.bereik.van >= 0) continue;
    const { minimum, maximum } = measureBereik(uitkomst.scores);
    maat = Math.max(maat, -minimum, maximum);
  }
  return maat;
}

/** Reports a gap that was filled from the candidates of a group, when areas of that group that are not candidates have a value too. */
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

/**
 * Checks the whole input, and turns the figures or judgements of every criterion into normalised scores.
 *
 * @param soepel - whether a criterion may have no data at all. For an analysis that leaves out a group of assessors
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

  /** The areas in the given rows of the table, in the order of the table. */
  const pickGebieden = (welke: Uint32Array): readonly Gebied[] => {
    if (welke.length === kerncijfers.gebieden.length) return kerncijfers.gebieden;
    const gekozen = new Set(welke);
    return kerncijfers.gebieden.filter((_, rij) => gekozen.has(rij));
  };
  const gebieden = pickGebieden(rijen);
  /** Where the figures or judgements of a criterion come from. */
  const openBron = ({ id, bron }: Criterium) => {
    if (bron.soort === 'beoordeling')
      return {
        cijfers: undefined,
        read: (welke: Uint32Array) => readOordelen(id, bron, beoordelingen, pickGebieden(welke)),
      };
    // A column that the table does not have was refused above.
    const cijfers = findKolom(kerncijfers, bron.sleutel) as Kerncijferkolom;
    return { cijfers, read: (welke: Uint32Array) => gather(cijfers.waarden, welke) };
  };
  const boom = buildBoom(routekaart);
  const telling = listTellend(boom);
  const kolommen = routekaart.criteria.map((criterium, k): Criteriumkolom => {
    const pad = ['criteria', k];
    const { cijfers, read } = openBron(criterium);
    const ruw = read(rijen);
    const kolom = buildKolom(routekaart, criterium, ruw, gebieden, pad);
    const telt = telling.has(criterium.id);
    if (telt && kolom.aangevuld !== undefined && rijen.length < kerncijfers.gebieden.length) {
      const meedoend = new Set(rijen);
      const overig = indexGebieden(kerncijfers.gebieden).buurten.filter((rij) => !meedoend.has(rij));
      bevindingen.push(...checkGroep(kolom, gebieden, read(overig), pickGebieden(overig), pad));
    }
    for (const bevinding of kolom.bevindingen)
      if (bevinding.ernst === 'fout') fouten.push(bevinding);
      else if (telt) bevindingen.push(bevinding);
    if (telt && !soepel && kolom.leeg)
      fouten.push(createBevinding('fout', 'routekaart.criterium_zonder_gegevens', pad, { criterium: criterium.id }));
    return { ...kolom, telt, cijfers };
  });
  stop();
  return { routekaart, gebieden, rijen, boom, kolommen, maat: measureMaat(kolommen), bevindingen };
}
