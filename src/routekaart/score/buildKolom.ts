import type { Bevinding, Pad } from '../../kern/index.js';
import type { Gebied } from '../../kerncijfers/index.js';
import { measureBereik } from '../../rekenen/index.js';
import { imputeKolom } from '../aanvulling/imputeKolom.js';
import { type Behandelresultaat, treatKolom } from '../behandeling/treatKolom.js';
import { getSchaal } from '../beoordeling/getSchaal.js';
import type { Routekaart } from '../controle/routekaart.js';
import type { Criterium, Normalisatie } from '../model/routekaart.js';
import type { Kolomscore } from '../normalisatie/kolomscore.js';
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
  readonly behandeling: Behandelresultaat | undefined;
  readonly normalisatie: Normalisatie;
  /** The values that were normalised. */
  readonly invoer: Float64Array;
  readonly uitkomst: Kolomscore;
  /** The number of cells without a score. */
  readonly gaten: number;
  /** No buurt has a value of its own. */
  readonly leeg: boolean;
  readonly bevindingen: readonly Bevinding[];
}

/** The normalisation of the criterion, or the default when the criterion has none. */
function resolveNormalisatie(routekaart: Routekaart, criterium: Criterium): Normalisatie {
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

/** Turns the values of one criterion into scores: gaps, extremes, normalisation. */
export function buildKolom(
  routekaart: Routekaart,
  criterium: Criterium,
  ruw: Float64Array,
  gebieden: readonly Gebied[],
  pad: Pad,
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
    return {
      criterium,
      ruw,
      waarden: ruw,
      aangevuld: undefined,
      behandeling: undefined,
      normalisatie,
      invoer: ruw,
      uitkomst: { scores: ruw, bereik: schaal, constant: false, lineair: undefined },
      gaten: 0,
      leeg,
      bevindingen: [
        createBevinding('fout', 'routekaart.cijfer_oneindig', pad, {
          criterium: id,
          buurt: oneindig.code,
        }),
      ],
    };
  }
  const aanvulling = imputeKolom(criterium, ruw, gebieden, pad);
  const bevindingen: Bevinding[] = [...aanvulling.bevindingen];
  const behandeling = vraag === undefined ? undefined : treatKolom(aanvulling.waarden, vraag);
  const invoer = behandeling?.waarden ?? aanvulling.waarden;
  const bereik = invoer === ruw ? gemeten : measureBereik(invoer);
  for (const eind of [bereik.minimum, bereik.maximum])
    if (!leeg && !Number.isFinite(eind))
      bevindingen.push(
        createBevinding('fout', 'routekaart.getal_onbruikbaar', [...pad, 'behandeling'], { waarde: String(eind) }),
      );
  const genormaliseerd = normalizeKolom(invoer, bereik, { normalisatie, richting, doel, schaal }, [
    ...pad,
    'normalisatie',
  ]);
  let uitkomst: Kolomscore = { scores: ruw, bereik: schaal, constant: false, lineair: undefined };
  if ('bereik' in genormaliseerd) uitkomst = genormaliseerd;
  else bevindingen.push(genormaliseerd);
  if (uitkomst.constant)
    bevindingen.push(createBevinding('waarschuwing', 'routekaart.criterium_constant', pad, { criterium: id }));
  let { aangevuld } = aanvulling;
  let gaten = ruw.length - bereik.aantal;
  if (criterium.ontbrekend?.regel === 'bodem' && gaten > 0) {
    ({ kolom: uitkomst, aangevuld } = fillBodem(uitkomst));
    gaten = 0;
  }
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
    bevindingen,
  };
}
