import { createVingerafdruk } from '../../kern/index.js';
import type { Verantwoording } from './verantwoording.js';

/** The parts with their own fingerprint. */
export const DELEN = [
  'kerncijfers',
  'programmas',
  'scores',
  'quota',
  'opties',
  'uitkomst',
  'besluit',
  'rekenwijze',
  'geld',
  'merken',
] as const;

/** The fingerprints of a Verantwoording without them: of the parts that it has, and of the whole. */
export function createVingerafdrukken(
  inhoud: Omit<Verantwoording, 'vingerafdrukken'>,
): Verantwoording['vingerafdrukken'] {
  const { kerncijfers, programmas, scores, quota, opties, uitkomst, besluit, rekenwijze, geld, merken } = inhoud;
  return {
    kerncijfers: createVingerafdruk(kerncijfers),
    programmas: createVingerafdruk(programmas),
    scores: createVingerafdruk(scores),
    quota: createVingerafdruk(quota),
    opties: createVingerafdruk(opties),
    uitkomst: createVingerafdruk(uitkomst),
    ...(besluit === undefined ? {} : { besluit: createVingerafdruk(besluit) }),
    // An account of version 1, as it was stored, has none of these three.
    ...(rekenwijze === undefined ? {} : { rekenwijze: createVingerafdruk(rekenwijze) }),
    ...(geld === undefined ? {} : { geld: createVingerafdruk(geld) }),
    ...(merken === undefined ? {} : { merken: createVingerafdruk(merken) }),
    geheel: createVingerafdruk(inhoud),
  };
}
