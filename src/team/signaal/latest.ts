import type { Datum } from '../../kern/index.js';

/** The latest of some days, of which the first is known. */
export const latest = (eerste: Datum, ...dagen: readonly (Datum | undefined)[]): Datum =>
  dagen.reduce<Datum>((laatste, dag) => (dag !== undefined && dag > laatste ? dag : laatste), eerste);
