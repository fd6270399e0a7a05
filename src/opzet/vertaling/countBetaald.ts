import type { Opzetbijdrage } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import type { Opzetprogramma } from '../model/programma.js';
import { countBuurten } from './countBuurten.js';
import { findAantal } from './findAantal.js';

/** The programmes that a contribution pays for, when it names no buurten: those it names, else those of the paying gemeente, else all. */
function listProgrammas({ programmas, partijen = [] }: Opzet, bijdrage: Opzetbijdrage): readonly Opzetprogramma[] {
  const { programmas: genoemd } = bijdrage;
  if (genoemd !== undefined) return programmas.filter(({ id }) => genoemd.includes(id));
  const betaler = partijen.find(({ id }) => id === bijdrage.van);
  // A programme without a gemeente of its own may choose its buurten in every gemeente of the opzet.
  return betaler?.rol === 'gemeente'
    ? programmas.filter(({ gemeente }) => gemeente === undefined || gemeente === betaler.gemeentecode)
    : programmas;
}

/** The number of buurten that a contribution pays for; of a programme whose number is not fixed the highest. */
export function countBetaald(opzet: Opzet, bijdrage: Opzetbijdrage): number {
  const { buurten } = bijdrage;
  if (buurten !== undefined) return buurten.length;
  return listProgrammas(opzet, bijdrage).reduce(
    (som, programma) => som + (findAantal(programma) ?? countBuurten(programma).tot),
    0,
  );
}
