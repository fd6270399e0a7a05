import type { Sleutel } from '../../kern/index.js';
import type { Opzetbijdrage } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import type { Opzetprogramma } from '../model/programma.js';
import { countBuurten } from './countBuurten.js';
import { findAantal } from './findAantal.js';

/** A number of buurten that a contribution pays for. */
export interface Betaald {
  readonly aantal: number;
  /** The kostendrager that a price for each of them comes to. Absent: the party bears it. */
  readonly kostendrager?: Sleutel | undefined;
}

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

/** The buurten that a contribution pays for, by programme; of a programme whose number is not fixed the highest. */
export function listBetaald(opzet: Opzet, bijdrage: Opzetbijdrage): Betaald[] {
  const { buurten } = bijdrage;
  if (buurten !== undefined) return [{ aantal: buurten.length }];
  return listProgrammas(opzet, bijdrage).map((programma) => ({
    aantal: findAantal(programma) ?? countBuurten(programma).tot,
    kostendrager: programma.kostendragers?.[0],
  }));
}
