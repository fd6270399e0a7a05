import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Cellen, ComputeCellenOptions } from './cel.js';

/** The cells of a course that `readVerloop` has read. */
export function computeCellen(verloop: Geldverloop, options: ComputeCellenOptions): Cellen {
  void verloop;
  void options;
  throw new RangeError('not built');
}
