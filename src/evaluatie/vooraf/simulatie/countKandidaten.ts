import type { Simulatieopzet } from '../../model/simulatie.js';

/** The buurten of Leeuwarden: as many candidates are made up when the opzet does not say how many there were. */
const KANDIDATEN = 131;

/** How many candidates a gemeente has at the margin of a choice. */
export const countKandidaten = ({ keuze }: Simulatieopzet, buurten: number) =>
  Math.max(buurten, keuze?.kandidaten ?? KANDIDATEN);
