import type { Bevinding } from '../../kern/index.js';
import { checkOvereenkomstdossier, type Overeenkomststatus } from '../../overeenkomst/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { createBevinding } from '../teksten/codes.js';

const ONGETEKEND: ReadonlySet<Overeenkomststatus> = new Set(['geen', 'concept', 'ter_ondertekening']);

/** Finds the teams that go on after an agreement that ended before its term. */
function checkEinde({ deelnemer, teams, stand, tekst }: GelezenDeelnemer): Bevinding[] {
  const { laatsteDag } = stand;
  if (laatsteDag === undefined || tekst === undefined || laatsteDag >= tekst.looptijd.tot) return [];
  const door = teams.filter(({ stand: { einde, peildatum } }) => einde === undefined && peildatum > laatsteDag);
  if (door.length === 0) return [];
  return [
    createBevinding('fout', 'programma.teams_na_einde', ['teams'], {
      deelnemer: deelnemer.naam,
      einde: laatsteDag,
      teams: door.map(({ stand: { team } }) => team),
    }),
  ];
}

/** Checks the agreement and its money by themselves, whether it was signed before its teams began, and what continues after its end. */
export function checkOvereenkomst(gelezen: GelezenDeelnemer): Bevinding[] {
  const { deelnemer, peildatum, bekendOp, teams, stand, tekst } = gelezen;
  const { overeenkomst, naam } = deelnemer;
  const eigen = checkOvereenkomstdossier(overeenkomst, { peildatum, bekendOp });
  return [
    ...eigen.map((een) => ({ ...een, pad: ['overeenkomst', ...een.pad] })),
    ...(tekst === undefined
      ? [createBevinding('waarschuwing', 'programma.overeenkomst_ontbreekt', ['overeenkomst'], { deelnemer: naam })]
      : []),
    ...(teams.length > 0 && ONGETEKEND.has(stand.status)
      ? [
          createBevinding('fout', 'programma.niet_ondertekend', ['overeenkomst'], {
            deelnemer: naam,
            teams: teams.length,
          }),
        ]
      : []),
    ...checkEinde(gelezen),
  ];
}
