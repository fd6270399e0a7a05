import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Cellen, ComputeCellenOptions } from './cel.js';
import { computeCellen } from './computeCellen.js';
import { overgenomen } from './gelezenVerlopen.js';

/** The last cells of a course that nobody changes any more, by the options. */
const onthouden = new WeakMap<Geldverloop, Map<string, Cellen>>();

/** How many reckonings of one course are remembered: the projections of a stand ask the same day, a comparison two. */
const MEESTE = 2;

/** The cells of a course. A stand asks the same cells for every projection, so the last ones are remembered. */
export function getCellen(verloop: Geldverloop, options: ComputeCellenOptions): Cellen {
  if (!overgenomen.has(verloop)) return computeCellen(verloop, options);
  const { peildatum, bekendOp = '', methode = 'dagen' } = options;
  const sleutel = [peildatum, bekendOp, methode].join();
  const eerder = onthouden.get(verloop) ?? new Map<string, Cellen>();
  const cellen = eerder.get(sleutel) ?? computeCellen(verloop, options);
  onthouden.set(verloop, new Map([...eerder, [sleutel, cellen] as const].slice(-MEESTE)));
  return cellen;
}
