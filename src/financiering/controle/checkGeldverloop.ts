import type { Bevinding, Datum } from '../../kern/index.js';
import type { Geldverloop } from '../verloop/geldverloop.js';

/** Options of {@link checkGeldverloop}. */
export interface CheckGeldverloopOptions {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
}

export function checkGeldverloop(verloop: Geldverloop, options: CheckGeldverloopOptions): Bevinding[] {
  void verloop;
  void options;
  throw new RangeError('not built');
}
