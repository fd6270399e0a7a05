import { type Bevinding, createBevinding, DomeinFout } from '../../kern/index.js';
import type { Gebied, Kerncijfertabel } from '../../kerncijfers/index.js';
import { imputeKolom } from '../aanvulling/imputeKolom.js';
import { type Behandelresultaat, treatKolom } from '../behandeling/treatKolom.js';
import { judgeCriterium } from '../beoordeling/aggregateBeoordelingen.js';
import type { Beoordeling } from '../beoordeling/beoordeling.js';
import { checkBeoordelingen, getSchaal } from '../beoordeling/checkBeoordelingen.js';
import { type Boom, buildBoom } from '../model/boom.js';
import { checkRoutekaart } from '../model/checkRoutekaart.js';
import type { Criterium, Normalisatie, Routekaart } from '../model/routekaart.js';
import { type Bereik, type Kolomscore, normalizeKolom } from '../normalisatie/normalizeKolom.js';

/** The column of one criterion on its way from figures to scores. Rows are the candidates, in table order. */
export interface Criteriumkolom {
  readonly criterium: Criterium;
  /** Whether it counts at all. */
  readonly telt: boolean;
  /** As delivered; NaN where missing. */
  readonly ruw: Float64Array;
  /** With the gaps filled that the rule fills; before any treatment. */
  readonly waarden: Float64Array;
  /** 1 in the cells that were filled by a mean or median, 2 in those that got the lowest score; absent when none was. */
  readonly aangevuld: Uint8Array | undefined;
  /** What was done about extremes; absent when the criterion asks for nothing. */
  readonly behandeling: Behandelresultaat | undefined;
  readonly normalisatie: Normalisatie;
  readonly uitkomst: Kolomscore;
  /** The number of cells that have no score. */
  readonly gaten: number;
}

/** Everything that scoring needs, checked. */
export interface Voorbereiding {
  readonly routekaart: Routekaart;
  readonly gebieden: readonly Gebied[];
  readonly boom: Boom;
  readonly schaal: Bereik;
  readonly kolommen: readonly Criteriumkolom[];
  readonly bevindingen: readonly Bevinding[];
}

/** The rows of the table that are candidates: the named ones, or every buurt. */
function selectRijen(tabel: Kerncijfertabel, kandidaten: readonly string[] | undefined, fouten: Bevinding[]): number[] {
  const plaats = new Map<string, number>();
  const rijen: number[] = [];
  tabel.gebieden.forEach(({ code, soort }, rij) => {
    if (plaats.has(code))
      fouten.push(createBevinding('fout', 'routekaart.buurt_dubbel', ['kerncijfers', rij], { buurt: code }));
    plaats.set(code, rij);
    if (kandidaten === undefined && (soort === 'buurt' || soort === 'samengesteld')) rijen.push(rij);
  });
  const gezien = new Set<string>();
  (kandidaten ?? []).forEach((code, i) => {
    const rij = plaats.get(code);
    if (rij === undefined)
      fouten.push(createBevinding('fout', 'routekaart.buurt_onbekend', ['kandidaten', i], { buurt: code }));
    else if (gezien.has(code))
      fouten.push(createBevinding('fout', 'routekaart.buurt_dubbel', ['kandidaten', i], { buurt: code }));
    else rijen.push(rij);
    gezien.add(code);
  });
  return rijen.sort((a, b) => a - b);
}

function gather(waarden: Float64Array, rijen: readonly number[]): Float64Array {
  // All rows in their own order need no copy: the columns are never written in.
  if (rijen.length === waarden.length) return waarden;
  const uit = new Float64Array(rijen.length);
  for (let i = 0; i < rijen.length; i++) uit[i] = waarden[rijen[i] as number] as number;
  return uit;
}

function readOordelen(
  criterium: Criterium,
  beoordelingen: readonly Beoordeling[],
  gebieden: readonly Gebied[],
): Float64Array {
  const perBuurt = new Map(judgeCriterium(criterium, beoordelingen).buurten.map(({ buurt, score }) => [buurt, score]));
  return Float64Array.from(gebieden, ({ code }) => perBuurt.get(code) ?? Number.NaN);
}

/** The normalisation that holds when none is given. */
function resolveNormalisatie(routekaart: Routekaart, criterium: Criterium): Normalisatie {
  if (criterium.normalisatie !== undefined) return criterium.normalisatie;
  const schaal = getSchaal(routekaart, criterium);
  // On a declared scale a 4 means the same whatever the others got.
  return schaal === undefined || criterium.richting === 'doel'
    ? { methode: 'minmax' }
    : { methode: 'ijkpunten', onder: schaal.van, boven: schaal.tot };
}

/** Gives the empty cells the lowest score that there is. */
function fillBodem(kolom: Kolomscore, aangevuld: Uint8Array | undefined): { kolom: Kolomscore; aangevuld: Uint8Array } {
  const { scores, bereik } = kolom;
  const aanwezig = scores.filter((score) => !Number.isNaN(score));
  const bodem = Number.isFinite(bereik.van) ? bereik.van : aanwezig.reduce((a, b) => Math.min(a, b), aanwezig[0] ?? 0);
  const merk = aangevuld?.slice() ?? new Uint8Array(scores.length);
  const vol = scores.map((score, i) => {
    if (!Number.isNaN(score)) return score;
    merk[i] = 2;
    return bodem;
  });
  return { kolom: { ...kolom, scores: vol, lineair: undefined }, aangevuld: merk };
}

function countGaten(x: Float64Array): number {
  let aantal = 0;
  for (let i = 0; i < x.length; i++) if (Number.isNaN(x[i])) aantal += 1;
  return aantal;
}

/** Checks everything that goes in, and brings every criterion from figures or judgements to normalised scores. */
export function prepareScoring(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  kandidaten: readonly string[] | undefined,
): Voorbereiding {
  const gevonden: Bevinding[] = checkRoutekaart(routekaart, { kerncijfers });
  const fouten = gevonden.filter(({ ernst }) => ernst === 'fout');
  const bevindingen = gevonden.filter(({ ernst }) => ernst !== 'fout');
  const rijen = selectRijen(kerncijfers, kandidaten, fouten);
  if (rijen.length === 0) fouten.push(createBevinding('fout', 'routekaart.geen_kandidaten', ['kandidaten'], {}));
  const stemmen = checkBeoordelingen(routekaart, beoordelingen, {
    buurten: kerncijfers.gebieden.map(({ code }) => code),
  });
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

  const gebieden = rijen.map((rij) => kerncijfers.gebieden[rij] as Gebied);
  const schaal = routekaart.schaal ?? { van: 0, tot: 1 };
  const boom = buildBoom(routekaart);
  const kolommen = routekaart.criteria.map((criterium, k): Criteriumkolom => {
    const { bron } = criterium;
    const pad = ['criteria', k];
    const telt = criterium.gewicht !== 0;
    const ruw =
      bron.soort === 'kerncijfer'
        ? gather(
            kerncijfers.kolommen.find(({ sleutel }) => sleutel === bron.sleutel)?.waarden ?? new Float64Array(0),
            rijen,
          )
        : readOordelen(criterium, beoordelingen, gebieden);
    const oneindig = ruw.findIndex(
      (waarde) => waarde === Number.POSITIVE_INFINITY || waarde === Number.NEGATIVE_INFINITY,
    );
    if (oneindig >= 0)
      fouten.push(
        createBevinding('fout', 'routekaart.cijfer_oneindig', pad, {
          criterium: criterium.id,
          buurt: gebieden[oneindig]?.code ?? '',
        }),
      );
    if (telt && countGaten(ruw) === ruw.length && ruw.length > 0)
      fouten.push(createBevinding('fout', 'routekaart.criterium_zonder_gegevens', pad, { criterium: criterium.id }));
    const aanvulling = imputeKolom(criterium, ruw, gebieden);
    bevindingen.push(...aanvulling.bevindingen);
    const behandeling =
      criterium.behandeling === undefined || oneindig >= 0
        ? undefined
        : treatKolom(aanvulling.waarden, criterium.behandeling);
    const normalisatie = resolveNormalisatie(routekaart, criterium);
    const wijze = { normalisatie, richting: criterium.richting, doel: criterium.doel, schaal };
    const genormaliseerd =
      oneindig >= 0
        ? undefined
        : normalizeKolom(behandeling?.waarden ?? aanvulling.waarden, wijze, [...pad, 'normalisatie']);
    let uitkomst: Kolomscore = { scores: ruw, bereik: schaal, constant: false, lineair: undefined };
    if (genormaliseerd !== undefined && 'scores' in genormaliseerd) uitkomst = genormaliseerd;
    else if (genormaliseerd !== undefined) fouten.push(genormaliseerd);
    if (uitkomst.constant && telt)
      bevindingen.push(
        createBevinding('waarschuwing', 'routekaart.criterium_constant', pad, { criterium: criterium.id }),
      );
    let { aangevuld } = aanvulling;
    if (criterium.ontbrekend?.regel === 'bodem' && countGaten(uitkomst.scores) > 0)
      ({ kolom: uitkomst, aangevuld } = fillBodem(uitkomst, aangevuld));
    return {
      criterium,
      telt,
      ruw,
      waarden: aanvulling.waarden,
      aangevuld,
      behandeling,
      normalisatie,
      uitkomst,
      gaten: countGaten(uitkomst.scores),
    };
  });
  stop();
  return { routekaart, gebieden, boom, schaal, kolommen, bevindingen };
}
