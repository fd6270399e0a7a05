import { Programma } from './programma.js';

/** Refuses a value that is not a programma, with every problem. A document that passed once is not checked again. */
export function requireProgramma(programma: Programma): void {
  if (programma?.soort !== 'programma') Programma.parse(programma);
}
