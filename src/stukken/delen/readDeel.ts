import type { Deelnemerstand, Programmastand } from '../../programma/index.js';

/** The stand of a deelnemer by its place: a stand has one for each deelnemer of the programma. */
export const readDeel = ({ deelnemers }: Programmastand, index: number): Deelnemerstand =>
  deelnemers[index] as Deelnemerstand;
