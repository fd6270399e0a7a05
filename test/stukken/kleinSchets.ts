/** A small programme with two teams or without a choice, and what its pieces have at their head. */
import type { Programma } from 'buurtaanpak/programma';
import type { Grafiek, Verslag } from 'buurtaanpak/verslag';
import { A, B, kleinProgramma, vorm } from '../programma/klein.js';
import { opgave } from '../team/vertel.js';
import { als, DAG } from './klein.js';

export const ALLES = { peildatum: DAG, kleineAantallen: 'toon_alles' } as const;

export const grafiek = (id: string): Grafiek => als({ id, titel: id, alternatief: 'A', spec: {} });

let programma: Programma | undefined;

const maakProgramma = (): Programma =>
  kleinProgramma({
    teams: [
      vorm('t1', A)
        .op('2026-11-01', opgave('tegels'))
        .op('2026-11-01', opgave('plein'))
        .op('2026-12-01', { soort: 'opgave_oppakken', opgave: 'tegels', project: 'p' }).dossier,
      vorm('t2', B).dossier,
    ],
  });

/** Two teams, one of which has a project and an opgave that waits. It is made once. */
export function metTeams(): Programma {
  programma ??= maakProgramma();
  return programma;
}

export const zonder = (): Programma => kleinProgramma({ keuze: undefined });

/** The head of a piece, with its sources by name: they have fingerprints. */
export const kop = ({ blokken: _, bronnen, vermeldingen, ...rest }: Verslag) => ({
  ...rest,
  bronnen: bronnen.map(({ id, naam }) => `${id}: ${naam}`),
  vermeldingen: vermeldingen.map(({ code }) => code),
});
