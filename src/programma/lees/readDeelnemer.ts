import { getOvereenkomststand } from '../../overeenkomst/index.js';
import { createGeldstand, createLegeGeldstand } from '../geld/createGeldstand.js';
import type { Deelnemer } from '../model/programma.js';
import type { Dagen } from './dagen.js';
import { findTeksten } from './findTeksten.js';
import type { GelezenDeelnemer } from './gelezen.js';
import { listPlaatsen } from './listPlaatsen.js';
import { readTeams } from './readTeams.js';

/** A deelnemer on a day: its teams, its agreement, its places and its money. */
export function readDeelnemer(deelnemer: Deelnemer, { peildatum, bekendOp }: Dagen): GelezenDeelnemer {
  const { overeenkomst, keuze } = deelnemer;
  const teams = readTeams(deelnemer, { peildatum, bekendOp });
  const stand = getOvereenkomststand(overeenkomst, { peildatum, bekendOp });
  const teksten = findTeksten(overeenkomst, stand, bekendOp);
  const tekst = teksten.geldend?.document;
  return {
    deelnemer,
    peildatum,
    bekendOp,
    teams,
    stand,
    teksten,
    tekst,
    plaatsen: listPlaatsen({ keuze, teams, stand, teksten }),
    geld: tekst === undefined ? createLegeGeldstand() : createGeldstand(overeenkomst, { peildatum, bekendOp }),
  };
}
