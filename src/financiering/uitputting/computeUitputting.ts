import type { Datum } from '../../kern/index.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Uitputting } from './uitputting.js';

/** Options of {@link computeUitputting}. */
export interface ComputeUitputtingOptions {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

export function computeUitputting(verloop: Geldverloop, options: ComputeUitputtingOptions): Uitputting {
  void verloop;
  void options;
  throw new RangeError('not built');
}
