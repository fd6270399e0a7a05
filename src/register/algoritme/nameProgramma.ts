import type { ToAlgoritmeregistratieOptions } from './registergrond.js';

/** The name of a programme for readers, to stand behind `voor`; by its name in the quota when no other is known. */
export const nameProgramma = ({ programmas = [] }: ToAlgoritmeregistratieOptions, programma: string): string =>
  programmas.find(({ id }) => id === programma)?.naam ?? `programma ${programma}`;
