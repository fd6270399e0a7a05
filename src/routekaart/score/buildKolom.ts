import type { Bevinding, Pad } from '../../kern/index.js';
import type { Gebied } from '../../kerncijfers/index.js';
import { f64, isGelijk, measureBereik } from '../../rekenen/index.js';
import { imputeKolom, listAanvulcijfers } from '../aanvulling/imputeKolom.js';
import { applyBehandelijk } from '../behandeling/applyBehandelijk.js';
import { deriveBehandelijk } from '../behandeling/deriveBehandelijk.js';
import { type Behandelresultaat, treatKolom } from '../behandeling/treatKolom.js';
import { getSchaal } from '../beoordeling/getSchaal.js';
import type { Routekaart } from '../controle/routekaart.js';
import type { Criteriumijk } from '../ijk/criteriumijk.js';
import type { Kolomijk } from '../ijk/kolomijk.js';
import { measureKolomijk } from '../ijk/measureKolomijk.js';
import type { Criterium, Normalisatie } from '../model/routekaart.js';
import { compareMetBand } from '../normalisatie/compareMetBand.js';
import { getBand } from '../normalisatie/getBand.js';
import { isOpZichzelf } from '../normalisatie/isOpZichzelf.js';
import { type Bereik, type Kolomscore, toKolomscore } from '../normalisatie/kolomscore.js';
import { normalizeKolom } from '../normalisatie/normalizeKolom.js';
import { createBevinding } from '../teksten/codes.js';

/** The column of one criterion on its way from figures to scores. Rows are the candidates, in table order. */
export interface Kolom {
  readonly criterium: Criterium;
  /** As delivered; NaN where missing. */
  readonly ruw: Float64Array;
  /** The values after the rule of the criterion filled the gaps, but before any treatment. */
  readonly waarden: Float64Array;
  /** 1 in the cells that were filled by a mean or median, 2 in the cells that got the lowest score. Absent when no cell was filled. */
  readonly aangevuld: Uint8Array | undefined;
  /** The treatment of extremes; absent when the criterion has none. */
  readonly behandeling: Pick<Behandelresultaat, 'waarden' | 'ingrepen'> | undefined;
  readonly normalisatie: Normalisatie;
  /** The values that were normalised. */
  readonly invoer: Float64Array;
  readonly uitkomst: Kolomscore;
  /** The number of cells without a score. */
  readonly gaten: number;
  /** No buurt has a value of its own. */
  readonly leeg: boolean;
  /** The reference set that the column was measured by; `undefined` for the column itself. */
  readonly ijking: Kolomijking | undefined;
  /** What this column is as a reference set. Computed at first use. */
  readonly getIjk: () => Criteriumijk;
  readonly bevindingen: readonly Bevinding[];
}

/** The reference set of one criterion, and whether values beyond its ends are cut off. */
export interface Kolomijking {
  readonly ijk: Criteriumijk;
  readonly begrenzen: boolean;
}

/** The normalisation of the criterion, or the default when the criterion has none. */
export function resolveNormalisatie(routekaart: Routekaart, criterium: Criterium): Normalisatie {
  if (criterium.normalisatie !== undefined) return criterium.normalisatie;
  const schaal = getSchaal(routekaart, criterium);
  // On a declared scale a 4 has the same meaning, whatever the other scores are.
  return schaal === undefined || criterium.richting === 'doel'
    ? { methode: 'minmax' }
    : { methode: 'ijkpunten', onder: schaal.van, boven: schaal.tot };
}

/** Gives the empty cells the lowest possible score. */
function fillBodem(kolom: Kolomscore): { kolom: Kolomscore; aangevuld: Uint8Array } {
  const { scores, bereik } = kolom;
  const bodem = Number.isFinite(bereik.van) ? bereik.van : (kolom.bodem ?? 0);
  const merk = new Uint8Array(scores.length);
  const vol = scores.map((score, i) => {
    if (!Number.isNaN(score)) return score;
    merk[i] = 2;
    return bodem;
  });
  return { kolom: { bereik, constant: kolom.constant, scores: vol, lineair: undefined }, aangevuld: merk };
}

/** The candidates whose value lies beyond the ends of the reference set. */
function listBuiten(vergeleken: Float64Array, { minimum, maximum }: Kolomijk, gebieden: readonly Gebied[]): string[] {
  const isBuiten = (waarde: number) =>
    (waarde < minimum && !isGelijk(waarde, minimum)) || (waarde > maximum && !isGelijk(waarde, maximum));
  return gebieden
    .filter((_, i) => isBuiten(f64(vergeleken, i)))
    .map(({ code }) => code)
    .sort();
}

/** A column that cannot be scored. */
function refuseKolom(
  criterium: Criterium,
  ruw: Float64Array,
  kolom: Pick<Kolom, 'normalisatie' | 'ijking' | 'leeg' | 'bevindingen'>,
  schaal: Bereik,
): Kolom {
  return {
    ...kolom,
    criterium,
    ruw,
    waarden: ruw,
    aangevuld: undefined,
    behandeling: undefined,
    invoer: ruw,
    uitkomst: toKolomscore(ruw, schaal),
    gaten: 0,
    getIjk: () => ({ kolom: measureKolomijk(ruw, measureBereik(ruw)), behandeling: undefined, aanvulling: new Map() }),
  };
}

/**
 * Turns the values of one criterion into scores: gaps, extremes, normalisation.
 *
 * @param ijking - the reference set that all three go by; `undefined` for the column itself
 */
export function buildKolom(
  routekaart: Routekaart,
  criterium: Criterium,
  ruw: Float64Array,
  gebieden: readonly Gebied[],
  pad: Pad,
  ijking?: Kolomijking,
): Kolom {
  const schaal = routekaart.schaal ?? { van: 0, tot: 1 };
  const { id, behandeling: vraag, richting, doel } = criterium;
  const normalisatie = resolveNormalisatie(routekaart, criterium);
  const gemeten = measureBereik(ruw);
  const leeg = gemeten.aantal === 0;
  const oneindig =
    Number.isFinite(gemeten.minimum) && Number.isFinite(gemeten.maximum)
      ? undefined
      : gebieden.find((_, i) => ruw[i] === Number.POSITIVE_INFINITY || ruw[i] === Number.NEGATIVE_INFINITY);
  if (oneindig !== undefined) {
    const fout = createBevinding('fout', 'routekaart.cijfer_oneindig', pad, { criterium: id, buurt: oneindig.code });
    return refuseKolom(criterium, ruw, { normalisatie, ijking, leeg, bevindingen: [fout] }, schaal);
  }
  const { ijk, begrenzen } = ijking ?? {};
  const aanvulling = imputeKolom(criterium, ruw, gebieden, pad, ijk?.aanvulling);
  const bevindingen: Bevinding[] = [...aanvulling.bevindingen];
  const eigen = vraag === undefined || ijk !== undefined ? undefined : treatKolom(aanvulling.waarden, vraag);
  const behandeling = ijk?.behandeling === undefined ? eigen : applyBehandelijk(aanvulling.waarden, ijk.behandeling);
  const invoer = behandeling?.waarden ?? aanvulling.waarden;
  const bereik = invoer === ruw ? gemeten : measureBereik(invoer);
  for (const eind of [bereik.minimum, bereik.maximum])
    if (!leeg && !Number.isFinite(eind))
      bevindingen.push(
        createBevinding('fout', 'routekaart.getal_onbruikbaar', [...pad, 'behandeling'], { waarde: String(eind) }),
      );
  const wijze = { normalisatie, richting, doel, schaal, ijk: ijk?.kolom, begrenzen };
  const genormaliseerd = normalizeKolom(invoer, bereik, wijze, [...pad, 'normalisatie']);
  let uitkomst = toKolomscore(ruw, schaal);
  if ('bereik' in genormaliseerd) uitkomst = genormaliseerd;
  else bevindingen.push(genormaliseerd);
  if (uitkomst.constant)
    bevindingen.push(createBevinding('waarschuwing', 'routekaart.criterium_constant', pad, { criterium: id }));
  const band = getBand(normalisatie, doel);
  const compare = () => (band === undefined ? invoer : compareMetBand(invoer, band));
  // By numbers that no set of values has, a value can get a score that is no number.
  const onbruikbaar =
    ijk === undefined ? -1 : invoer.findIndex((x, i) => !Number.isNaN(x) && !Number.isFinite(uitkomst.scores[i]));
  if (onbruikbaar >= 0)
    bevindingen.push(
      createBevinding('fout', 'routekaart.getal_onbruikbaar', [...pad, 'normalisatie'], {
        waarde: String(invoer[onbruikbaar]),
      }),
    );
  if (ijk !== undefined && ijk.kolom.aantal > 0 && !isOpZichzelf(normalisatie)) {
    const buurten = listBuiten(compare(), ijk.kolom, gebieden);
    if (buurten.length > 0)
      bevindingen.push(createBevinding('info', 'routekaart.buiten_meetlat', pad, { criterium: id, buurten }));
  }
  let { aangevuld } = aanvulling;
  let gaten = ruw.length - bereik.aantal;
  if (criterium.ontbrekend?.regel === 'bodem' && gaten > 0) {
    ({ kolom: uitkomst, aangevuld } = fillBodem(uitkomst));
    gaten = 0;
  }
  const measure = (): Criteriumijk => {
    const vergeleken = compare();
    return {
      kolom: measureKolomijk(vergeleken, vergeleken === invoer ? bereik : measureBereik(vergeleken)),
      behandeling:
        vraag === undefined || eigen === undefined ? undefined : deriveBehandelijk(aanvulling.waarden, vraag, eigen),
      aanvulling: listAanvulcijfers(criterium, ruw, gebieden),
    };
  };
  return {
    criterium,
    ruw,
    waarden: aanvulling.waarden,
    aangevuld,
    behandeling,
    normalisatie,
    invoer,
    uitkomst,
    gaten,
    leeg,
    ijking,
    getIjk: ijk === undefined ? measure : () => ijk,
    bevindingen,
  };
}
