import { f64 } from '../../rekenen/index.js';
import { hasDuels } from '../score/hasDuels.js';
import type { Criteriumstanden } from './deriveStanden.js';
import { isZelfdeMethode } from './isZelfdeMethode.js';
import type { Jaar } from './jaar.js';

/** What made a score change. The three add up to the change. */
export interface Veranderdelen {
  /** The figures and judgements of the buurt itself changed. */
  readonly cijfers: number;
  /** What these are measured by changed: the other buurten of the reference set. */
  readonly meetlat: number;
  /** The weights, the criteria or the method changed. */
  readonly methode: number;
}

/** The three parts together. */
export const sumDelen = ({ cijfers, meetlat, methode }: Veranderdelen): number => cijfers + meetlat + methode;

/** What the scores of then and now have in common. */
export interface Overgang {
  /** The criteria, their weights and the way to one score are the same. */
  readonly zelfdeMethode: boolean;
  /** The scores of then come from duels. */
  readonly duels: boolean;
}

/** Compares the ways in which the scores of then and now were made. */
export function compareMethoden(toen: Jaar, nu: Jaar, standen: readonly Criteriumstanden[]): Overgang {
  return {
    duels: hasDuels(toen.grond.boom),
    zelfdeMethode: standen.every(({ definitie }) => definitie === 'zelfde') && isZelfdeMethode(toen.grond, nu.grond),
  };
}

/** The scores of one buurt: of the two documents, and in the states between. */
export interface Buurtscores {
  readonly toen: number;
  readonly nu: number;
  readonly stand: { readonly toen: number; readonly cijfers: number; readonly meetlat: number };
}

/** Whether the states between have a score. If not, all that changed is a matter of rules: nothing else can be told apart. */
export function hasStanden({ stand }: Buurtscores): boolean {
  return Number.isFinite(stand.toen) && Number.isFinite(stand.cijfers) && Number.isFinite(stand.meetlat);
}

/** Divides the change of a score over the three steps. */
export function divideStappen(scores: Buurtscores, { zelfdeMethode, duels }: Overgang): Veranderdelen {
  const { toen, nu, stand } = scores;
  if (!hasStanden(scores)) return { cijfers: 0, meetlat: 0, methode: nu - toen };
  const cijfers = stand.cijfers - stand.toen;
  if (duels) {
    const rest = nu - toen - cijfers;
    return { cijfers, meetlat: zelfdeMethode ? rest : 0, methode: zelfdeMethode ? 0 : rest };
  }
  return { cijfers, meetlat: stand.meetlat - stand.cijfers, methode: zelfdeMethode ? 0 : nu - stand.meetlat };
}

/** The scores of the pair at a place in the columns. */
export function pickBuurtscores(
  toen: number,
  nu: number,
  standen: Readonly<Record<keyof Buurtscores['stand'], Float64Array>>,
  i: number,
): Buurtscores {
  const pick = (naam: keyof Buurtscores['stand']) => f64(standen[naam], i) + 0;
  return { toen, nu, stand: { toen: pick('toen'), cijfers: pick('cijfers'), meetlat: pick('meetlat') } };
}
