import { type Bevinding, DomeinFout, type Pad } from '../../kern/index.js';
import { findKolom } from '../../kerncijfers/huis.js';
import type { Gebied, Kerncijferkolom, Kerncijfertabel } from '../../kerncijfers/index.js';
import { f64, measureBereik, u32, zipRijen } from '../../rekenen/index.js';
import { groupOf } from '../aanvulling/groupOf.js';
import { judgeCriterium } from '../beoordeling/aggregateBeoordelingen.js';
import { checkBeoordelingen } from '../beoordeling/checkBeoordelingen.js';
import { checkRoutekaart } from '../controle/checkRoutekaart.js';
import type { Routekaart } from '../controle/routekaart.js';
import { checkPassend } from '../meetlat/checkPassend.js';
import { Meetlat } from '../meetlat/meetlat.js';
import { readCriteriumijk } from '../meetlat/readCriteriumijk.js';
import type { Beoordeling } from '../model/beoordeling.js';
import { type Boom, buildBoom } from '../model/boom.js';
import { requireBeoordelingen } from '../model/requireBeoordelingen.js';
import { requireKandidaten } from '../model/requireKandidaten.js';
import { requireSchema } from '../model/requireSchema.js';
import { requireTabel } from '../model/requireTabel.js';
import type { BeoordelingBron, Criterium } from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
import { buildKolom, type Kolom, type Kolomijking, resolveNormalisatie } from './buildKolom.js';
import { checkNegatief } from './checkNegatief.js';
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
  /** The yardstick that was given; absent when the scores have their own reference set. */
  readonly meetlat: Meetlat | undefined;
  /** Whether the candidates themselves are the reference set. */
  readonly eigen: boolean;
  /** The reference set of the own yardstick: its rows in the table, and the figures or judgements of each criterion. */
  readonly referentie: { readonly gebieden: readonly Gebied[]; readonly ruw: readonly Float64Array[] };
  /** The table that was scored. */
  readonly tabel: Kerncijfertabel;
  /** The size of the scores that may cancel each other out in a sum; 0 when none can be below 0. */
  readonly maat: number;
  readonly bevindingen: readonly Bevinding[];
}

/** The reference set that values are measured by. Without both: the candidates. */
export interface Ijking {
  /** Codes of areas of the table, or all its buurten. */
  readonly referentie?: readonly string[] | 'alle' | undefined;
  readonly meetlat?: Meetlat | undefined;
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

/** The rows of the table that are named, or those of every buurt. In table order. */
function selectRijen(
  tabel: Kerncijfertabel,
  codes: readonly string[] | undefined,
  veld: 'kandidaten' | 'referentie',
  fouten: Bevinding[],
): Uint32Array {
  const { plaats, buurten } = indexGebieden(tabel.gebieden);
  if (codes === undefined) return buurten;
  const rijen = new Set<number>();
  codes.forEach((code, i) => {
    const rij = plaats.get(code);
    if (rij === undefined)
      fouten.push(createBevinding('fout', 'routekaart.buurt_onbekend', [veld, i], { buurt: code }));
    else if (rijen.has(rij))
      fouten.push(createBevinding('fout', 'routekaart.buurt_dubbel', [veld, i], { buurt: code }));
    else rijen.add(rij);
  });
  return Uint32Array.from(rijen).sort();
}

/** Areas that stand in the table more than once. */
function listDubbel({ gebieden }: Kerncijfertabel): Bevinding[] {
  return indexGebieden(gebieden).dubbel.map(({ rij, code }) =>
    createBevinding('fout', 'routekaart.buurt_dubbel', ['kerncijfers', rij], { buurt: code }),
  );
}

/** The findings about figures that nothing can be measured by. */
const ONBRUIKBAAR: readonly string[] = ['routekaart.cijfer_oneindig', 'routekaart.getal_onbruikbaar'];

const isGelijkeRij = (een: Uint32Array, ander: Uint32Array) =>
  een === ander || (een.length === ander.length && een.every((rij, i) => rij === ander[i]));

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
 * @param ijking - the reference set
 * @param soepel - whether a criterion may have no data at all. For an analysis that leaves out a group of assessors
 */
export function prepareScoring(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  kandidaten: readonly string[] | undefined,
  ijking: Ijking = {},
  soepel = false,
): Voorbereiding {
  requireTabel(kerncijfers);
  requireBeoordelingen(beoordelingen);
  requireKandidaten(kandidaten);
  const { meetlat, referentie } = ijking;
  if (referentie !== undefined && referentie !== 'alle') requireKandidaten(referentie, 'referentie');
  if (meetlat !== undefined) requireSchema(Meetlat.schema, meetlat, 'meetlat');
  const bevindingen = checkRoutekaart(routekaart, { kerncijfers });
  // With a `fout` there is no result, so a result has only the other findings.
  const fouten = [...bevindingen.filter(({ ernst }) => ernst === 'fout'), ...listDubbel(kerncijfers)];
  const rijen = selectRijen(kerncijfers, kandidaten, 'kandidaten', fouten);
  if (rijen.length === 0) fouten.push(createBevinding('fout', 'routekaart.geen_kandidaten', ['kandidaten'], {}));
  if (meetlat !== undefined && referentie !== undefined)
    fouten.push(createBevinding('fout', 'routekaart.meetlat_en_referentie', ['referentie'], {}));
  const refRijen =
    referentie === undefined
      ? rijen
      : selectRijen(kerncijfers, referentie === 'alle' ? undefined : referentie, 'referentie', fouten);
  if (referentie !== undefined && refRijen.length === 0)
    fouten.push(createBevinding('fout', 'routekaart.geen_kandidaten', ['referentie'], {}));
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
  const eigen = meetlat === undefined && isGelijkeRij(refRijen, rijen);
  const refGebieden = eigen ? gebieden : pickGebieden(refRijen);
  const bronnen = routekaart.criteria.map(openBron);
  if (meetlat !== undefined) {
    const past = zipRijen(routekaart.criteria, bronnen).map(([criterium, { cijfers }]) => ({
      criterium,
      normalisatie: resolveNormalisatie(routekaart, criterium),
      cijfers,
    }));
    for (const { pad, ...bevinding } of checkPassend(meetlat, past))
      fouten.push({ ...bevinding, pad: ['meetlat', ...pad] });
    stop();
  }
  const ruwReferentie: Float64Array[] = [];
  /** What the column of a criterion is measured by. */
  const openIjking = (
    criterium: Criterium,
    read: (welke: Uint32Array) => Float64Array,
    pad: Pad,
  ): Kolomijking | undefined => {
    if (eigen) return undefined;
    const deel = meetlat?.criteria.find(({ id }) => id === criterium.id);
    if (deel !== undefined) return { ijk: readCriteriumijk(deel), begrenzen: meetlat?.begrenzen ?? true };
    const ruw = read(refRijen);
    ruwReferentie.push(ruw);
    const maat = buildKolom(routekaart, criterium, ruw, refGebieden, pad);
    // What else is wrong with the reference set is wrong with the candidates that are measured by it.
    const onbruikbaar = maat.bevindingen.filter(({ code }) => ONBRUIKBAAR.includes(code));
    fouten.push(...onbruikbaar);
    const ijk = maat.getIjk();
    return onbruikbaar.length > 0 ? undefined : { ijk, begrenzen: true };
  };
  const kolommen = zipRijen(routekaart.criteria, bronnen).map(([criterium, { cijfers, read }], k): Criteriumkolom => {
    const pad = ['criteria', k];
    const ruw = read(rijen);
    const kolom = buildKolom(routekaart, criterium, ruw, gebieden, pad, openIjking(criterium, read, pad));
    const telt = telling.has(criterium.id);
    if (eigen && telt && kolom.aangevuld !== undefined && rijen.length < kerncijfers.gebieden.length) {
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
  if (meetlat?.begrenzen === false) fouten.push(...checkNegatief(boom, kolommen, routekaart.id));
  stop();
  const ruw = eigen ? kolommen.map((kolom) => kolom.ruw) : ruwReferentie;
  return {
    routekaart,
    gebieden,
    rijen,
    boom,
    kolommen,
    meetlat,
    eigen,
    referentie: { gebieden: refGebieden, ruw },
    tabel: kerncijfers,
    maat: measureMaat(kolommen),
    bevindingen,
  };
}
