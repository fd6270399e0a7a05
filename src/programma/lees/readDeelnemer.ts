import { createLegeGeldstand } from '../geld/createGeldstand.js';
import { readGeld } from '../geld/readGeld.js';
import type { Deelnemer } from '../model/programma.js';
import type { GelezenDeelnemer } from './gelezen.js';
import { listPlaatsen } from './listPlaatsen.js';
import { readOvereenkomst } from './readOvereenkomst.js';
import { readTeams, type Teamblik } from './readTeams.js';

/** A deelnemer on a day: its agreement, its teams, its places and its money. */
export function readDeelnemer(deelnemer: Deelnemer, blik: Teamblik): GelezenDeelnemer {
  const { peildatum, bekendOp } = blik;
  const { keuze } = deelnemer;
  const overeenkomst = readOvereenkomst(deelnemer, blik);
  const teams = readTeams(deelnemer, overeenkomst, blik);
  const { stand, teksten, tekst } = overeenkomst;
  return {
    deelnemer,
    peildatum,
    bekendOp,
    teams,
    ...overeenkomst,
    plaatsen: listPlaatsen({ keuze, teams, stand, teksten }),
    ...(tekst === undefined
      ? { geld: createLegeGeldstand(), cellen: [], afspraken: [] }
      : readGeld(deelnemer.overeenkomst, { peildatum, bekendOp })),
  };
}
