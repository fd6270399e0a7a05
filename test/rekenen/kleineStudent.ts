/** A list of arrangements by hand, of which each has its difference e0 + e1 u and its variance f0 + f1 u + f2 u^2. */
import type { Student } from '../../src/rekenen/toets/student.js';

/** e0, e1, f0, f1, f2, and at last the sum of which the degrees of freedom are made. */
export type Rij = readonly [e0: number, e1: number, f0: number, f1: number, f2: number, vrij?: number];

/** Of weight 1 and variance 1, without rounding, in units of 1 around an effect of 0. */
export function student(rijen: readonly Rij[], wijziging: Partial<Student> = {}): Student {
  const sommen = [0, 1, 2, 3, 4, 5].flatMap((k) => rijen.map((rij) => rij[k] ?? 0));
  return {
    rangschikkingen: {
      wijze: 'volledig',
      sommen: Float64Array.from(sommen),
      aantal: rijen.length,
      mogelijk: rijen.length,
    },
    eenheid: 1,
    effect: 0,
    gewicht: 1,
    variantie: [1, 0, 0],
    ruisVerschil: [0, 0],
    ruisVariantie: [0, 0],
    blokeffecten: [],
    ...wijziging,
  };
}
