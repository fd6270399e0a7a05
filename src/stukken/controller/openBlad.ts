import type { Programma } from '../../programma/index.js';
import { findDeelnemer } from '../delen/findDeelnemer.js';
import { openStuk } from '../delen/openStuk.js';
import { requireTekst } from '../delen/requireTekst.js';
import type { StukOptions } from '../delen/stuk.js';
import type { Bladstuk } from './controleblad.js';
import { BLADBRON } from './opBlad.js';
import { readControleblad } from './readControleblad.js';

/** Starts the sheet of one deelnemer. */
export function openBlad(programma: Programma, options: StukOptions): Bladstuk {
  const { deelnemer } = findDeelnemer(programma, options);
  requireTekst(deelnemer, options);
  const blad = readControleblad(deelnemer, options);
  const naam = `Budgetstaat van ${programma.naam} op de peildatum`;
  return { ...openStuk(programma, options, [{ id: BLADBRON, naam, document: blad }]), blad };
}
