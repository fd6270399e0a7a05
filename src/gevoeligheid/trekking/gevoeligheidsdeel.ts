import type { Rangtellingen, Somknoop } from './telling.js';

/**
 * The counts of a part of the draws of an analysis. It holds numbers, texts and typed arrays only: `structuredClone` copies it, and a worker can
 * send it. Its size grows with the buurten, and hardly with the draws.
 */
export interface Gevoeligheidsdeel extends Rangtellingen {
  readonly zaad: number | string;
  /** How many draws the whole run has. */
  readonly trekkingen: number;
  readonly k: number;
  /** The first draw of the part, counted from 0. */
  readonly van: number;
  /** The draw after the last of the part. */
  readonly tot: number;
  /** A fingerprint of the Routekaart, the figures, the judgements, the candidates and the uncertainty. */
  readonly vingerafdruk: string;
  /** The sums of blocks of draws, in their order: so few that it takes little memory, and so that parts add up to the same digits. */
  readonly knopen: readonly Somknoop[];
  /** The order of the pairs on the border of the first k, counted. */
  readonly paren: Uint32Array;
}
