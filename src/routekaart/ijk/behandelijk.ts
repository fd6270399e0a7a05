import type { Behandeling } from '../model/routekaart.js';

/** A transformation with the ends of the values of the reference set, as they were when it was applied. */
export interface Transformatieijk {
  readonly keuze: NonNullable<Behandeling['transformatie']>;
  /** Whether the values are reflected first, because their long tail is to the left. The ends are of the reflected values. */
  readonly gespiegeld: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

/** What the treatment of the extremes of a reference set came to. Without any field nothing is done. */
export interface Behandelijk {
  /** The values below are drawn in to this one. */
  readonly onder?: number | undefined;
  /** The values above are drawn in to this one. */
  readonly boven?: number | undefined;
  readonly transformatie?: Transformatieijk | undefined;
}
