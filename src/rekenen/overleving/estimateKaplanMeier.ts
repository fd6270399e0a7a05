import { roundGetal, showWaarde } from '../../kern/huis.js';
import { checkKans } from '../checkKans.js';
import { computeNormaalKwantiel } from '../kansrekening/computeNormaalKwantiel.js';
import { refuse } from '../teksten/codes.js';

/**
 * How long somebody was followed, and whether that ended because they left (`true`) or because the observation stopped (`false`:
 * censored).
 */
export interface Duurwaarneming {
  /** Zero or more, in any unit. */
  readonly duur: number;
  readonly vertrokken: boolean;
}

/** A step of the survival curve: a time at which at least one person left. */
export interface Overlevingsstap {
  readonly duur: number;
  /** The number of people who were followed until just before this time. */
  readonly inRisico: number;
  readonly vertrokken: number;
  /** The estimated share that stays longer than this time, rounded to 12 significant digits. */
  readonly overleving: number;
  /** Greenwood's standard error of `overleving`. */
  readonly standaardfout: number;
  /** The ends of the pointwise interval of `overleving`, on the log-log scale. Absent where the curve is 0, and it is 1 before its first step: there the band does not exist. */
  readonly onder?: number;
  readonly boven?: number;
}

/** A survival curve by the Kaplan-Meier estimator. */
export interface Overlevingscurve {
  readonly aantal: number;
  readonly stappen: readonly Overlevingsstap[];
  /** The longest time that anybody was followed; beyond it the curve has no value. 0 when nobody was followed. */
  readonly gevolgdTot: number;
  /** The first time at which the share is one half or less; absent when it never is. */
  readonly mediaan?: number;
  /**
   * The interval of the median by Brookmeyer and Crowley, read off the band: the first time at which its lower end is at most one half, and the
   * first at which its upper end is. An end that is absent is not bounded. Absent when nobody was followed.
   */
  readonly mediaanInterval?: { readonly onder?: number; readonly boven?: number };
  /** Of the band and of the interval of the median. Absent when nobody was followed. */
  readonly betrouwbaarheid?: number;
}

/** Options of {@link estimateKaplanMeier}. */
export interface EstimateKaplanMeierOptions {
  /** The confidence of the intervals, between 0 and 1. Default: 0.95. */
  readonly betrouwbaarheid?: number;
}

/** The step at a time: the ends of the interval stay between 0 and 1 by the log-log scale. */
function createStap(
  basis: Pick<Overlevingsstap, 'duur' | 'inRisico' | 'vertrokken'>,
  overleving: number,
  greenwood: number,
  z: number,
): Overlevingsstap {
  // A product of shares that is exactly one half may be computed as 0.5000000000000002.
  const deel = roundGetal(overleving);
  const stap = { ...basis, overleving: deel, standaardfout: deel * Math.sqrt(greenwood) };
  if (deel === 0) return stap;
  const factor = Math.exp((z * Math.sqrt(greenwood)) / -Math.log(deel));
  return { ...stap, onder: roundGetal(deel ** factor), boven: roundGetal(deel ** (1 / factor)) };
}

/** The first time at which a share is one half or less. */
function findHelft(stappen: readonly Overlevingsstap[], veld: 'overleving' | 'onder' | 'boven'): number | undefined {
  return stappen.find((stap) => (stap[veld] ?? 1) <= 0.5)?.duur;
}

/**
 * The Kaplan-Meier (product-limit) estimate of how long people stay: people who have not left yet count for as long as they were
 * followed. Kaplan and Meier, Journal of the American Statistical Association 53 (1958); the standard error by Greenwood's formula. The band
 * is pointwise, on the log-log scale (Kalbfleisch and Prentice 1980), so that it stays between 0 and 1; the interval of the median is read off
 * it (Brookmeyer and Crowley, Biometrics 38 (1982)). The same as `survfit` of R with `conf.type = 'log-log'`, but for the median where the
 * curve is exactly one half: R takes the middle of that stretch, and this its beginning.
 *
 * The intervals take people for independent cases. Volunteers of one team are not: they often leave together, with the begeleider or after a
 * quarrel. With few teams the intervals are too narrow.
 *
 * Ties: people who leave at a time count before people who are censored at that time. Without observations the curve has no steps.
 *
 * @param waarnemingen - one for each stay, in any order
 * @throws DomeinFout `team.duur_ongeldig`: a duration that is negative or not a finite number; `evaluatie.kans_ongeldig`: a `betrouwbaarheid`
 *   that is not between 0 and 1
 *
 * @example
 * ```ts
 * import { estimateKaplanMeier } from 'buurtaanpak/rekenen';
 *
 * const curve = estimateKaplanMeier([
 *   { duur: 2, vertrokken: true },
 *   { duur: 3, vertrokken: false },
 *   { duur: 5, vertrokken: true },
 *   { duur: 8, vertrokken: false },
 * ]);
 * curve.stappen.map(({ duur, overleving }) => [duur, overleving]); // => [[2, 0.75], [5, 0.375]]
 * curve.mediaan; // => 5
 * curve.mediaanInterval; // => { onder: 2 }
 * ```
 */
export function estimateKaplanMeier(
  waarnemingen: readonly Duurwaarneming[],
  options: EstimateKaplanMeierOptions = {},
): Overlevingscurve {
  const { betrouwbaarheid = 0.95 } = options;
  checkKans('betrouwbaarheid', betrouwbaarheid);
  for (const [i, { duur }] of waarnemingen.entries()) {
    if (!Number.isFinite(duur) || duur < 0)
      refuse('team.duur_ongeldig', { positie: i + 1, waarde: showWaarde(duur) }, [i, 'duur']);
  }
  const rij = [...waarnemingen].sort((a, b) => a.duur - b.duur);
  const momenten = new Map<number, { readonly duur: number; aantal: number; vertrokken: number }>();
  for (const { duur, vertrokken } of rij) {
    const moment = momenten.get(duur) ?? { duur, aantal: 0, vertrokken: 0 };
    momenten.set(duur, moment);
    moment.aantal++;
    if (vertrokken) moment.vertrokken++;
  }
  const z = computeNormaalKwantiel((1 + betrouwbaarheid) / 2);
  const stappen: Overlevingsstap[] = [];
  let overleving = 1;
  let greenwood = 0;
  let over = rij.length;
  for (const { duur, aantal, vertrokken } of momenten.values()) {
    const inRisico = over;
    over -= aantal;
    if (vertrokken === 0) continue;
    const blijft = inRisico - vertrokken;
    overleving = blijft === 0 ? 0 : (overleving * blijft) / inRisico;
    greenwood += blijft === 0 ? 0 : vertrokken / (inRisico * blijft);
    stappen.push(createStap({ duur, inRisico, vertrokken }, overleving, greenwood, z));
  }
  const gevolgd = { aantal: rij.length, stappen, gevolgdTot: rij.at(-1)?.duur ?? 0 };
  if (rij.length === 0) return gevolgd;
  const [mediaan, onder, boven] = (['overleving', 'onder', 'boven'] as const).map((veld) => findHelft(stappen, veld));
  return {
    ...gevolgd,
    ...(mediaan === undefined ? {} : { mediaan }),
    mediaanInterval: { ...(onder === undefined ? {} : { onder }), ...(boven === undefined ? {} : { boven }) },
    betrouwbaarheid,
  };
}
