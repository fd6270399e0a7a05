import { createVingerafdruk } from '../../kern/index.js';
import type { Verantwoording } from './verantwoording.js';

/** The parts with their own fingerprint. */
export const DELEN = ['kerncijfers', 'programmas', 'scores', 'quota', 'opties', 'uitkomst', 'besluit'] as const;

/** The fingerprints of a Verantwoording without them. */
export function createVingerafdrukken(
  inhoud: Omit<Verantwoording, 'vingerafdrukken'>,
): Verantwoording['vingerafdrukken'] {
  const { kerncijfers, programmas, scores, quota, opties, uitkomst, besluit } = inhoud;
  return {
    kerncijfers: createVingerafdruk(kerncijfers),
    programmas: createVingerafdruk(programmas),
    scores: createVingerafdruk(scores),
    quota: createVingerafdruk(quota),
    opties: createVingerafdruk(opties),
    uitkomst: createVingerafdruk(uitkomst),
    ...(besluit === undefined ? {} : { besluit: createVingerafdruk(besluit) }),
    geheel: createVingerafdruk(inhoud),
  };
}
