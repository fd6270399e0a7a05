import type { Transformatieijk } from '../ijk/behandelijk.js';

/**
 * Transforms values, shifted so that the smallest of the reference set is above 0. Reflected values are reflected back, so that the order
 * stays. A value before the smallest counts as the smallest: there the transformation has no outcome.
 */
export function transformKolom(x: Float64Array, ijk: Transformatieijk): Float64Array {
  const { keuze, gespiegeld, minimum, maximum } = ijk;
  const teken = gespiegeld ? -1 : 1;
  return x.map((waarde) => {
    const afstand = Math.max(0, teken * waarde - minimum);
    if (keuze.methode === 'log') return teken * Math.log(afstand + 0.01 * (maximum - minimum));
    const verschoven = afstand + 1;
    return teken * (keuze.lambda === 0 ? Math.log(verschoven) : (verschoven ** keuze.lambda - 1) / keuze.lambda);
  });
}
