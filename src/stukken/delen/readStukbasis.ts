import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Deelnemer, Deelnemerstand, Programma, Programmastand } from '../../programma/index.js';
import { findDeelnemer } from './findDeelnemer.js';
import { readDeel } from './readDeel.js';
import { readStand } from './readStand.js';
import { requireTekst } from './requireTekst.js';
import type { StukOptions } from './stuk.js';

/** What every piece about one deelnemer is made from. */
export interface Stukbasis {
  readonly index: number;
  readonly deelnemer: Deelnemer;
  readonly stand: Programmastand;
  readonly deel: Deelnemerstand;
  readonly tekst: Samenwerkingsovereenkomst;
}

/** Reads what every piece about one deelnemer is made from. */
export function readStukbasis(programma: Programma, options: StukOptions): Stukbasis {
  const { index, deelnemer } = findDeelnemer(programma, options);
  const stand = readStand(programma, options);
  return { index, deelnemer, stand, deel: readDeel(stand, index), tekst: requireTekst(deelnemer, options) };
}
