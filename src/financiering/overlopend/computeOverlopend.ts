import type { Datum } from '../../kern/index.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Overlopend } from './overlopend.js';

/** Options of {@link computeOverlopend}. */
export interface ComputeOverlopendOptions {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

export function computeOverlopend(verloop: Geldverloop, options: ComputeOverlopendOptions): Overlopend {
  void verloop;
  void options;
  throw new RangeError('not built');
}
