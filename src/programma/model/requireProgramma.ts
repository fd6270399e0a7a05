import { requireNieuwste } from '../../kern/huis.js';
import { Programma } from './programma.js';

/** A programme in its newest version; refuses any other value, with every problem. What says that it is one is not checked again. */
export function requireProgramma(programma: Programma): Programma {
  return requireNieuwste(Programma, programma);
}
