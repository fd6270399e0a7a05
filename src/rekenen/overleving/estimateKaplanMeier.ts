import { roundGetal, showWaarde } from '../../kern/huis.js';
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
}

/** A survival curve by the Kaplan-Meier estimator. */
export interface Overlevingscurve {
  readonly aantal: number;
  readonly stappen: readonly Overlevingsstap[];
  /** The longest time that anybody was followed; beyond it the curve has no value. 0 when nobody was followed. */
  readonly gevolgdTot: number;
  /** The first time at which the share is one half or less; absent when it never is. */
  readonly mediaan?: number;
}

/**
 * The Kaplan-Meier (product-limit) estimate of how long people stay: people who have not left yet count for as long as they were
 * followed. Kaplan and Meier, Journal of the American Statistical Association 53 (1958); the standard error by Greenwood's formula.
 *
 * Ties: people who leave at a time count before people who are censored at that time. Without observations the curve has no steps.
 *
 * @param waarnemingen - one for each stay, in any order
 * @throws DomeinFout `team.duur_ongeldig`: a duration that is negative or not a finite number
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
 * ```
 */
export function estimateKaplanMeier(waarnemingen: readonly Duurwaarneming[]): Overlevingscurve {
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
    // A product of shares that is exactly one half may be computed as 0.5000000000000002.
    const deel = roundGetal(overleving);
    stappen.push({ duur, inRisico, vertrokken, overleving: deel, standaardfout: deel * Math.sqrt(greenwood) });
  }
  const mediaan = stappen.find((stap) => stap.overleving <= 0.5)?.duur;
  const curve = { aantal: rij.length, stappen, gevolgdTot: rij.at(-1)?.duur ?? 0 };
  return mediaan === undefined ? curve : { ...curve, mediaan };
}
