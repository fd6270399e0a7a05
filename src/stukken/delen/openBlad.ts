import type { Programma } from '../../programma/index.js';
import type { Bladstuk } from './controleblad.js';
import { findDeelnemer } from './findDeelnemer.js';
import { BLADBRON } from './opBlad.js';
import { openStuk } from './openStuk.js';
import { readControleblad } from './readControleblad.js';
import { requireTekst } from './requireTekst.js';
import type { StukOptions } from './stuk.js';

/** Starts the sheet of one deelnemer. */
export function openBlad(programma: Programma, options: StukOptions): Bladstuk {
  const { deelnemer } = findDeelnemer(programma, options);
  requireTekst(deelnemer, options);
  const blad = readControleblad(deelnemer, options);
  const naam = `Budgetstaat van ${programma.naam} op de peildatum`;
  return { ...openStuk(programma, options, [{ id: BLADBRON, naam, document: blad }]), blad };
}
