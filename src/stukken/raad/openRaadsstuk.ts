import type { Evaluatieplan } from '../../evaluatie/index.js';
import type { Programma } from '../../programma/index.js';
import { BRIEFBRON } from '../delen/brieffeiten.js';
import { LEERBRON } from '../delen/leercijfers.js';
import { openStuk } from '../delen/openStuk.js';
import { readStukbasis } from '../delen/readStukbasis.js';
import type { StukOptions } from '../delen/stuk.js';
import type { Raadsstuk } from './raadsstuk.js';
import { readBrieffeiten } from './readBrieffeiten.js';
import { readLeercijfers } from './readLeercijfers.js';

/** Starts a piece for the council about one deelnemer. */
export function openRaadsstuk(
  programma: Programma,
  options: StukOptions & { readonly evaluatieplan?: Evaluatieplan | undefined },
): Raadsstuk {
  const basis = readStukbasis(programma, options);
  const feiten = readBrieffeiten(programma, basis, options);
  const { evaluatieplan } = options;
  const leren = evaluatieplan === undefined ? undefined : readLeercijfers(evaluatieplan, basis.deelnemer.keuze);
  const eigen = [
    { id: BRIEFBRON, naam: 'Berekend uit het programma voor dit stuk', document: feiten },
    ...(leren === undefined ? [] : [{ id: LEERBRON, naam: `Evaluatieplan: ${leren.naam}`, document: leren }]),
  ];
  return { ...openStuk(programma, options, eigen, basis), feiten, leren };
}
