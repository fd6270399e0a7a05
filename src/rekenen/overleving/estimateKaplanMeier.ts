import { refuse, roundGetal, showWaarde } from '../../kern/index.js';

/** How long somebody was followed, and whether it ended by leaving (`true`) or the following merely stopped (`false`: censored). */
export interface Duurwaarneming {
  /** Zero or more, in any unit. */
  readonly duur: number;
  readonly vertrokken: boolean;
}

/** A step of the survival curve: a time at which at least one left. */
export interface Overlevingsstap {
  readonly duur: number;
  /** How many were followed until right before this time. */
  readonly inRisico: number;
  readonly vertrokken: number;
  /** The estimated share that stays longer than this time, on 12 digits. */
  readonly overleving: number;
  /** Greenwood's standard error of `overleving`. */
  readonly standaardfout: number;
}

/** A survival curve by the Kaplan-Meier estimator. */
export interface Overlevingscurve {
  readonly aantal: number;
  readonly stappen: readonly Overlevingsstap[];
  /** The longest time that anybody was followed; beyond it the curve says nothing. 0 when nobody was. */
  readonly gevolgdTot: number;
  /** The first time at which the share is one half or less; absent when it never is. */
  readonly mediaan?: number;
}

/**
 * The Kaplan-Meier (product-limit) estimate of how long people stay: those who have not left yet count for as long as they were
 * followed. Kaplan and Meier, Journal of the American Statistical Association 53 (1958); the standard error by Greenwood's formula.
 *
 * Ties: who leaves at a time is counted before who is censored at the same time. No observation gives a curve without steps.
 *
 * @param waarnemingen - one for each stay, in any order
 * @throws DomeinFout `team.duur_ongeldig`: a duration that is negative or not a finite number
 *
 * @example
 * ```ts
 * import { estimateKaplanMeier } from 'buurtaanpak/team';
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
  const stappen: Overlevingsstap[] = [];
  let overleving = 1;
  let greenwood = 0;
  for (let i = 0; i < rij.length; ) {
    const inRisico = rij.length - i;
    const duur = (rij[i] as Duurwaarneming).duur;
    let vertrokken = 0;
    for (; rij[i]?.duur === duur; i++) if (rij[i]?.vertrokken) vertrokken++;
    if (vertrokken === 0) continue;
    const blijft = inRisico - vertrokken;
    overleving = blijft === 0 ? 0 : (overleving * blijft) / inRisico;
    greenwood += blijft === 0 ? 0 : vertrokken / (inRisico * blijft);
    // A product of shares that is one half on paper may be 0.5000000000000002 here.
    const deel = roundGetal(overleving);
    stappen.push({ duur, inRisico, vertrokken, overleving: deel, standaardfout: deel * Math.sqrt(greenwood) });
  }
  const mediaan = stappen.find((stap) => stap.overleving <= 0.5)?.duur;
  const curve = { aantal: rij.length, stappen, gevolgdTot: rij.at(-1)?.duur ?? 0 };
  return mediaan === undefined ? curve : { ...curve, mediaan };
}
