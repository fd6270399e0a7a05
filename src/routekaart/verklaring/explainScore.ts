import { showWaarde } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import type { Reden } from '../../kerncijfers/index.js';
import { f64 } from '../../rekenen/index.js';
import type { Ingreep } from '../behandeling/treatKolom.js';
import { readGrond } from '../score/readGrond.js';
import type { Routekaartscores } from '../score/routekaartscores.js';
import type { Grondkolom, Scoregrond } from '../score/scoregrond.js';
import { refuse } from '../teksten/codes.js';
import { formatGetal } from './formatGetal.js';
import { type Stand, writeZin, type Zin } from './zinnen.js';

/** The effect of one criterion on the score of a buurt. */
export interface Criteriumverklaring {
  readonly id: string;
  readonly naam: string;
  /** The figure or judgement that was used, before treatment; absent when it is missing and not filled in. */
  readonly waarde?: number;
  /** Whether `waarde` was missing and filled in by the rule of the criterion. */
  readonly aangevuld: boolean;
  /** Why the figure is missing, also where it was filled in. Absent when it is there, for a judgement, and in scores that do not tell it. */
  readonly reden?: Reden | undefined;
  /** True: someone estimated the figure, as the source published none. Absent: not so, or not told. */
  readonly geschat?: boolean | undefined;
  /** True: the figure was taken over from the whole buurt that this is a part of. Absent: not so, or not told. */
  readonly overgenomen?: boolean | undefined;
  /** The treatment of the value, when it was extreme. */
  readonly ingreep?: Ingreep;
  /** The normalised score; absent when the criterion is left out for this buurt. */
  readonly genormaliseerd?: number;
  /** Weight in the whole of the Routekaart, before weights of missing criteria were divided. */
  readonly gewicht: number;
  /** Part of the score. */
  readonly bijdrage: number;
  /** The share of the other buurten with a value that do worse on this criterion, 0 to 1; equal ones do not. Absent without a value. */
  readonly beterDan?: number;
  /** One sentence in two languages, such as 'woz-waarde € 178.000: lager dan 82% van de andere buurten, telt 0,12 van 0,61'. */
  readonly zin: Zin;
}

/** The explanation of the score of a buurt. */
export interface Scoreverklaring {
  readonly soort: 'score';
  readonly code: string;
  readonly naam: string;
  readonly score: number;
  readonly rang: number;
  /** The number of buurten with a score. */
  readonly aantal: number;
  /** From the largest contribution to the smallest, equal ones in document order. Contributions add up to the score. */
  readonly criteria: readonly Criteriumverklaring[];
  readonly samenvatting: Zin;
}

/** The explanation for a candidate without a score. */
export interface Ontbrekendescore {
  readonly soort: 'zonder_score';
  readonly code: string;
  readonly naam: string;
  readonly redenen: readonly Bevinding[];
}

/** How far a value is from the band, 0 inside. */
function distance(waarde: number, doel: { readonly van: number; readonly tot: number }): number {
  return Math.max(0, doel.van - waarde, waarde - doel.tot);
}

/** The share of the other buurten with a value of their own that do worse; `undefined` when there is no other. */
function measureBeterDan(
  { waarden, genormaliseerd, criterium, isAangevuld }: Grondkolom,
  i: number,
): number | undefined {
  const eigen = f64(waarden, i);
  const rate = (waarde: number, j: number) =>
    criterium.richting === 'hoger'
      ? waarde
      : criterium.richting === 'lager'
        ? -waarde
        : criterium.doel === undefined
          ? // Classes without a band: the class says how good it is.
            f64(genormaliseerd, j)
          : -distance(waarde, criterium.doel);
  let slechter = 0;
  let anderen = 0;
  waarden.forEach((waarde, j) => {
    if (j === i || Number.isNaN(waarde) || isAangevuld(j)) return;
    anderen += 1;
    if (rate(waarde, j) < rate(eigen, i)) slechter += 1;
  });
  return anderen === 0 ? undefined : slechter / anderen;
}

/** The explanation of a criterion for the buurt in row `i`. */
export function explainCriterium(grond: Scoregrond, kolom: Grondkolom, i: number): Criteriumverklaring {
  const { criterium, eenheid, effectief, telt } = kolom;
  const waarde = f64(kolom.waarden, i);
  const genormaliseerd = f64(kolom.genormaliseerd, i);
  const heeftWaarde = !Number.isNaN(waarde);
  const heeftScore = !Number.isNaN(genormaliseerd);
  const beterDan = heeftWaarde ? measureBeterDan(kolom, i) : undefined;
  // Turns -0 into 0.
  const bijdrage = f64(kolom.bijdragen, i) + 0;
  const aangevuld = kolom.isAangevuld(i);
  const ingreep = kolom.getIngreep(i);
  const reden = kolom.getReden(i);
  const geschat = kolom.isGeschat(i);
  const overgenomen = kolom.isOvergenomen(i);
  const { doel, richting } = criterium;
  let stand: Stand = { soort: 'onbekend', reden };
  if (doel !== undefined && distance(waarde, doel) === 0) stand = { soort: 'binnen', van: doel.van, tot: doel.tot };
  else if (heeftWaarde && beterDan === undefined) stand = { soort: 'enige' };
  else if (beterDan !== undefined) stand = { soort: richting === 'doel' ? 'dichterbij' : richting, aandeel: beterDan };
  return {
    id: criterium.id,
    naam: criterium.naam,
    ...(heeftWaarde ? { waarde: waarde + 0 } : {}),
    aangevuld,
    ...(reden === undefined ? {} : { reden }),
    ...(geschat ? { geschat } : {}),
    ...(overgenomen ? { overgenomen } : {}),
    ...(ingreep === undefined ? {} : { ingreep }),
    ...(heeftScore ? { genormaliseerd: genormaliseerd + 0 } : {}),
    gewicht: effectief,
    bijdrage,
    ...(beterDan === undefined ? {} : { beterDan }),
    zin: writeZin({
      naam: criterium.naam,
      waarde: heeftWaarde ? waarde : undefined,
      eenheid,
      stand,
      bijdrage,
      score: f64(grond.scores, i),
      aangevuld,
      reden,
      geschat,
      overgenomen,
      telt: telt && heeftScore,
    }),
  };
}

/** A candidate and its row. */
export interface Kandidaat {
  readonly code: string;
  readonly naam: string;
  readonly rij: number;
}

/**
 * The candidate with a code.
 *
 * @param pad - which document it is looked for in, where there is more than one
 */
export function findKandidaat(grond: Scoregrond, code: string, pad: Pad = []): Kandidaat {
  for (const [rij, kandidaat] of grond.kandidaten.entries())
    if (kandidaat.code === code) return { code, naam: kandidaat.naam, rij };
  return refuse('routekaart.buurt_onbekend', { buurt: typeof code === 'string' ? code : showWaarde(code) }, pad);
}

/**
 * Explains the score of one buurt: for every criterion the value, its place among the others, its weight and its part of the score, in
 * numbers and in a Dutch and an English sentence. A sentence has at most two decimals, thousands in groups and the unit of the column:
 * `1000 euro` is told in euros, `percentage` with %. A figure that was estimated or taken over says so between brackets, and a missing one
 * says why: 'niet gepubliceerd' where the source gives a point, which does not tell whether it has none, finds it unsure or keeps it secret.
 *
 * Cost: n in the buurten, for each criterion. Scores that were read from a document are put in order first: n log n.
 *
 * @param scores - the result of `scoreBuurten`, or a copy of it: stored, sent or read back
 * @returns the explanation; for a candidate without a score (`soort: 'zonder_score'`) the reasons
 * @throws DomeinFout `routekaart.buurt_onbekend` (no candidate); of a copy also `kern.document_ongeldig` (no scores) and
 *   `routekaart.routekaart_ongeldig` (its Routekaart breaks a rule)
 *
 * @example
 * ```ts
 * import { Routekaart, explainScore, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'oost',
 *   naam: 'Oost',
 *   criteria: [{ id: 'woz', naam: 'woz-waarde', bron: { soort: 'kerncijfer', sleutel: 'woz' }, richting: 'lager' }],
 * });
 * const woz = [178, 250, 178, 410, 300];
 * const scores = scoreBuurten(
 *   routekaart,
 *   {
 *     indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *     gebieden: woz.map((_, i) => ({ code: `BU0001000${i}`, naam: `Buurt ${i}`, soort: 'buurt' as const })),
 *     kolommen: [
 *       {
 *         sleutel: 'woz',
 *         figuur: 'woz',
 *         eenheid: '1000 euro',
 *         bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
 *         waarden: Float64Array.from(woz),
 *         redenen: new Uint8Array(5),
 *       },
 *     ],
 *   },
 *   [],
 * );
 * const verklaring = explainScore(scores, 'BU00010000');
 * const zin = verklaring.soort === 'score' ? verklaring.criteria[0]?.zin : undefined;
 * zin?.nl; // => 'woz-waarde € 178.000: lager dan 75% van de andere buurten, telt 1,00 van 1,00'
 * zin?.en; // => 'woz-waarde € 178,000: lower than 75% of the other buurten, counts for 1.00 of 1.00'
 * explainScore(scores, 'BU99999999'); // throws routekaart.buurt_onbekend
 * ```
 */
export function explainScore(scores: Routekaartscores, code: string): Scoreverklaring | Ontbrekendescore {
  const grond = readGrond(scores);
  const { naam, rij } = findKandidaat(grond, code);
  const zonder = scores.zonderScore.find((een) => een.code === code);
  if (zonder !== undefined) return { soort: 'zonder_score', code, naam, redenen: zonder.redenen };
  const score = f64(grond.scores, rij) + 0;
  const rang = f64(grond.rangen, rij);
  const aantal = grond.scores.reduce((som, een) => (Number.isNaN(een) ? som : som + 1), 0);
  const criteria = grond.kolommen
    .map((kolom) => explainCriterium(grond, kolom, rij))
    .sort((a, b) => b.bijdrage - a.bijdrage);
  const plaats = (taal: 'nl' | 'en') => formatGetal(rang, taal, 1);
  return {
    soort: 'score',
    code,
    naam,
    score,
    rang,
    aantal,
    criteria,
    samenvatting: {
      nl: `${naam}: score ${formatGetal(score, 'nl', 2, true)}, plaats ${plaats('nl')} van ${formatGetal(aantal, 'nl', 0)}`,
      en: `${naam}: score ${formatGetal(score, 'en', 2, true)}, rank ${plaats('en')} of ${formatGetal(aantal, 'en', 0)}`,
    },
  };
}
