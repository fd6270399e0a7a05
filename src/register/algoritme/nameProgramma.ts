import type { Registergrond } from './registergrond.js';

/** The name of a programme for readers; the name in the quota when no other is known. */
export const nameProgramma = ({ programmas = [] }: Registergrond, programma: string): string =>
  programmas.find(({ id }) => id === programma)?.naam ?? programma;
