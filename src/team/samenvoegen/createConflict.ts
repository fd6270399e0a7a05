import type { Bevinding } from '../../kern/index.js';
import type { Conflictsoort, Teamconflict } from './teamsamenvoeging.js';

/** A conflict, out of the finding that tells it. */
export function createConflict(
  soort: Conflictsoort,
  { ernst, code, params }: Bevinding,
  wat: Pick<Teamconflict, 'gebeurtenis' | 'tegen' | 'oorzaak' | 'voorstellen'>,
): Teamconflict {
  return { soort, ernst, code, params, ...wat };
}
