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
import { measureBereik } from '../normalisatie/statistiek.js';

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
  /** What was normalised. */
  readonly invoer: Float64Array;
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

/** What is worth remembering of the areas of a table, which are not to be changed once it is made. */
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
        buurt: tabel.gebieden[rij]?.code ?? '',
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
function fillBodem(kolom: Kolomscore): { kolom: Kolomscore; aangevuld: Uint8Array } {
  const { scores, bereik } = kolom;
  const aanwezig = scores.filter((score) => !Number.isNaN(score));
  const bodem = Number.isFinite(bereik.van) ? bereik.van : aanwezig.reduce((a, b) => Math.min(a, b), aanwezig[0] ?? 0);
  const merk = new Uint8Array(scores.length);
  const vol = scores.map((score, i) => {
    if (!Number.isNaN(score)) return score;
    merk[i] = 2;
    return bodem;
  });
  return { kolom: { bereik, constant: kolom.constant, scores: vol, lineair: undefined }, aangevuld: merk };
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
    const gemeten = measureBereik(ruw);
    const oneindig = gemeten.aantal > 0 && !(Number.isFinite(gemeten.minimum) && Number.isFinite(gemeten.maximum));
    if (oneindig) {
      const rij = ruw.findIndex((waarde) => !Number.isFinite(waarde) && !Number.isNaN(waarde));
      fouten.push(
        createBevinding('fout', 'routekaart.cijfer_oneindig', pad, {
          criterium: criterium.id,
          buurt: gebieden[rij]?.code ?? '',
        }),
      );
    }
    if (telt && gemeten.aantal === 0 && ruw.length > 0)
      fouten.push(createBevinding('fout', 'routekaart.criterium_zonder_gegevens', pad, { criterium: criterium.id }));
    const aanvulling = imputeKolom(criterium, ruw, gebieden);
    bevindingen.push(...aanvulling.bevindingen);
    const behandeling =
      criterium.behandeling === undefined || oneindig
        ? undefined
        : treatKolom(aanvulling.waarden, criterium.behandeling);
    const normalisatie = resolveNormalisatie(routekaart, criterium);
    const wijze = { normalisatie, richting: criterium.richting, doel: criterium.doel, schaal };
    const invoer = behandeling?.waarden ?? aanvulling.waarden;
    const bereik = invoer === ruw ? gemeten : measureBereik(invoer);
    const genormaliseerd = oneindig ? undefined : normalizeKolom(invoer, bereik, wijze, [...pad, 'normalisatie']);
    let uitkomst: Kolomscore = { scores: ruw, bereik: schaal, constant: false, lineair: undefined };
    if (genormaliseerd !== undefined && 'scores' in genormaliseerd) uitkomst = genormaliseerd;
    else if (genormaliseerd !== undefined) fouten.push(genormaliseerd);
    if (uitkomst.constant && telt)
      bevindingen.push(
        createBevinding('waarschuwing', 'routekaart.criterium_constant', pad, { criterium: criterium.id }),
      );
    let { aangevuld } = aanvulling;
    let gaten = ruw.length - bereik.aantal;
    if (criterium.ontbrekend?.regel === 'bodem' && gaten > 0) {
      ({ kolom: uitkomst, aangevuld } = fillBodem(uitkomst));
      gaten = 0;
    }
    return {
      criterium,
      telt,
      ruw,
      waarden: aanvulling.waarden,
      aangevuld,
      behandeling,
      normalisatie,
      invoer,
      uitkomst,
      gaten,
    };
  });
  stop();
  return { routekaart, gebieden, boom, schaal, kolommen, bevindingen };
}
