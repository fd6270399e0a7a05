import type { Programma } from '../model/programma.js';
import { parseProgramma } from '../parseProgramma.js';

/** Refuses what is no programma at all, with every problem. A document is not read again on every call. */
export function requireProgramma(programma: Programma): void {
  if (programma?.soort !== 'programma') parseProgramma(programma);
}
